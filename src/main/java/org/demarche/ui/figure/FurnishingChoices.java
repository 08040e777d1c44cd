package org.demarche.ui.figure;

import java.util.Arrays;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.demarche.export.figure.Endnotes;
import org.demarche.state.figure.Colours;
import org.demarche.state.figure.FigureWish;
import org.demarche.state.figure.FurnishingWish.Title;

/** The choices about the looks and about what stands around the timeline. */
final class FurnishingChoices {
    private FurnishingChoices() {}

    static void add(FormGrid form, WishBinding binding) {
        Segments<Colours> colours =
                new Segments<>("figure-colours", "Colours", Arrays.asList(Colours.values()), Colours::label);
        binding.bind(colours.valueProperty(), FigureWish::colours, FigureWish::withColours);
        form.choice("Colours", colours);
        addTitle(form, binding);

        TextField note = Controls.words("figure-note", "Note", "under the title");
        binding.bind(note.textProperty(), wish -> wish.furnishing().note(),
                (wish, next) -> wish.withFurnishing(wish.furnishing().withNote(next)));
        form.choice("Note", note);

        Segments<Endnotes> endnotes =
                new Segments<>("figure-endnotes", "Endnotes", Arrays.asList(Endnotes.values()),
                        FurnishingChoices::words);
        binding.bind(endnotes.valueProperty(), wish -> wish.furnishing().endnotes(),
                (wish, next) -> wish.withFurnishing(wish.furnishing().withEndnotes(next)));
        form.choice("Endnotes", endnotes);

        CheckBox legend = Controls.tick("figure-legend", "Legend");
        binding.bind(legend.selectedProperty(), wish -> wish.furnishing().legend(),
                (wish, next) -> wish.withFurnishing(wish.furnishing().withLegend(next)));
        form.below(legend);
    }

    private static void addTitle(FormGrid form, WishBinding binding) {
        Segments<Title> title =
                new Segments<>("figure-title", "Title", Arrays.asList(Title.values()), FurnishingChoices::words);
        binding.bind(title.valueProperty(), wish -> wish.furnishing().title(),
                (wish, next) -> wish.withFurnishing(wish.furnishing().withTitle(next)));
        form.choice("Title", title);
        TextField own = Controls.words("figure-own-title", "Own title", "Title of the figure");
        binding.bind(own.textProperty(), wish -> wish.furnishing().ownTitle(),
                (wish, next) -> wish.withFurnishing(wish.furnishing().withOwnTitle(next)));
        HBox line = form.below(new HBox(own));
        binding.show(wish -> line.setVisible(wish.furnishing().title() == Title.OWN));
    }

    private static String words(Title title) {
        return switch (title) {
            case DOSSIER -> "Dossier’s";
            case OWN -> "Own";
            case NONE -> "None";
        };
    }

    private static String words(Endnotes endnotes) {
        return switch (endnotes) {
            case NONE -> "None";
            case SOURCES -> "Sources";
            case QUOTES -> "With quotes";
        };
    }
}
