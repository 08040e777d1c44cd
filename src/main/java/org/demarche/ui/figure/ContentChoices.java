package org.demarche.ui.figure;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.state.figure.ContentWish;
import org.demarche.state.figure.ContentWish.Time;
import org.demarche.state.figure.Fault.Field;
import org.demarche.state.timeline.TypedDate;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.Overlays.Relations;
import org.demarche.ui.parts.Lines;

/** The choices about what of the timeline is shown. */
final class ContentChoices {
    private ContentChoices() {}

    static void add(FormGrid form, WishBinding binding) {
        addTime(form, binding);
        ComboBox<LaneKind> lanes = Controls.list("figure-lanes", "Lanes", LaneKind.class, ContentChoices::words);
        binding.bind(lanes.valueProperty(), wish -> wish.content().lanes(),
                (wish, next) -> wish.withContent(wish.content().withLanes(next)));
        form.choice("Lanes", lanes);

        ComboBox<Relations> relations =
                Controls.list("figure-relations", "Relations", Relations.class, ContentChoices::words);
        binding.bind(relations.valueProperty(), wish -> wish.content().overlays().relations(),
                (wish, next) -> wish.withContent(wish.content()
                        .withOverlays(wish.content().overlays().withRelations(next))));
        form.choice("Relations", relations);

        CheckBox folded = Controls.tick("figure-folded", "Fold empty stretches");
        binding.bind(folded.selectedProperty(), wish -> wish.content().folded(),
                (wish, next) -> wish.withContent(wish.content().withFolded(next)));
        CheckBox published = Controls.tick("figure-published", "Dates of publication");
        binding.bind(published.selectedProperty(), wish -> wish.content().overlays().published(),
                (wish, next) -> wish.withContent(wish.content()
                        .withOverlays(wish.content().overlays().withPublished(next))));
        form.below(Controls.ticks(folded, published));
    }

    private static void addTime(FormGrid form, WishBinding binding) {
        ComboBox<Time> time = Controls.list("figure-time", "Time", Time.class, Time::label);
        binding.bind(time.valueProperty(), wish -> wish.content().time(),
                (wish, next) -> wish.withContent(wish.content().withTime(next)));
        form.choice("Time", time);

        TextField from = Controls.words("figure-from", "From", "the first event");
        TextField until = Controls.words("figure-until", "Until", "the last event");
        binding.bind(from.textProperty(), wish -> wish.content().from(),
                (wish, next) -> wish.withContent(wish.content().withFrom(next)));
        binding.bind(until.textProperty(), wish -> wish.content().until(),
                (wish, next) -> wish.withContent(wish.content().withUntil(next)));
        HBox dates = new HBox(from, new Label("–"), until);
        dates.getStyleClass().add("figure-line");
        Label understood = Lines.wrapped("figure-below");
        understood.setId("figure-dates");
        VBox own = form.below(new VBox(dates, understood));
        own.getStyleClass().add("figure-dates");
        binding.show(wish -> {
            own.setVisible(wish.content().time() == Time.OWN);
            Controls.mark(from, Field.FROM, wish.faults());
            Controls.mark(until, Field.UNTIL, wish.faults());
            Lines.fill(understood, understood(wish.content()));
        });
    }

    /** For example "From 1 July 2011 until September 2011". */
    private static String understood(ContentWish content) {
        return "From %s until %s".formatted(
                words(TypedDate.read(content.from()), "the first event"),
                words(TypedDate.read(content.until()), "the last event"));
    }

    private static String words(TypedDate typed, String otherwise) {
        return switch (typed) {
            case TypedDate.Understood(_, String words) -> words;
            case TypedDate.Refused _ -> "…";
            case TypedDate.Nothing _ -> otherwise;
        };
    }

    private static String words(LaneKind lanes) {
        return switch (lanes) {
            case NONE -> "One for all";
            case SIDE -> "By side";
            case SPEAKER -> "By speaker";
            case SOURCE -> "By source";
            case PLACE -> "By place";
            case KIND -> "By kind of event";
        };
    }

    private static String words(Relations relations) {
        return switch (relations) {
            case NONE -> "None";
            case SELECTED -> "Of the selected event";
            case ALL -> "Of all events";
        };
    }
}
