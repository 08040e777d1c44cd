package org.demarche.ui.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.Speaker;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Contents;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.speakers.SpeakerCard;
import org.demarche.state.speakers.SpeakerCards;
import org.demarche.ui.parts.Avatar;
import org.demarche.ui.parts.FittingScroll;
import org.demarche.ui.parts.IntoView;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.parts.Tips;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The card of the speaker in focus: office at the time, and the way to everything that the speaker said. */
public final class SpeakerView {
    /** How many quotes the closed card shows. */
    private static final int FEW = 3;

    private final Workspace workspace;
    private final HBox title = new HBox();
    private final Label role = Lines.wrapped("speaker-role");
    private final Label tally = Lines.wrapped("speaker-tally");
    private final VBox few = new VBox();
    private final VBox all = new VBox();
    private final VBox body = new VBox(role, tally, few, all);
    private final FittingScroll scroll = new FittingScroll(body);
    private final QuietLink more = new QuietLink("", this::turn);
    private final VBox node;
    private List<QuoteLine> lines = List.of();
    private @Nullable DossierIndex index;
    private @Nullable SpeakerCards cards;
    private @Nullable SpeakerCard shown;
    private @Nullable QuoteId chosen;
    private boolean open;

    public SpeakerView(Workspace workspace) {
        this.workspace = workspace;
        title.setId("speaker-title");
        title.getStyleClass().add("speaker-title");
        role.setId("speaker-role");
        tally.setId("speaker-tally");
        few.setId("speaker-few");
        few.getStyleClass().add("speaker-lines");
        all.getStyleClass().add("speaker-occasions");
        all.setId("speaker-all");
        body.getStyleClass().add("speaker-body");
        scroll.setId("speaker-scroll");
        scroll.getStyleClass().add("speaker-scroll");
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        more.setId("speaker-more");
        more.getStyleClass().add("speaker-more");
        more.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(title, scroll, more);
        node.setId("speaker");
        node.getStyleClass().add("speaker");
        node.getStylesheets().add(Stylesheets.url("speakers"));
        node.managedProperty().bind(node.visibleProperty());
        Contents.follow(workspace, this::show);
    }

    /** The card; not visible and without a place while there is no speaker in focus. */
    public Region node() {
        return node;
    }

    private void turn() {
        open = !open;
        arrange();
    }

    /** Turns to the page of the open card that begins with a quote. */
    private void page(int first) {
        Snapshot now = workspace.snapshot();
        SpeakerCard before = shown;
        SpeakerCards source = cards;
        if (before != null && source != null) {
            now.index().speaker(before.speaker()).ifPresent(speaker -> {
                fill(now.index(), source.card(speaker, now.visible().quotes(), now.focus(), first));
                scroll.setVvalue(0);
            });
        }
    }

    private void show(Snapshot now) {
        SpeakerId wanted = now.focus().speaker();
        Speaker speaker = wanted == null ? null : now.index().speaker(wanted).orElse(null);
        node.setVisible(speaker != null);
        if (speaker == null) {
            shown = null;
            return;
        }
        if (cards == null || !now.index().equals(index)) {
            cards = new SpeakerCards(now.index());
        }
        SpeakerCard before = shown;
        boolean other = before == null || !before.speaker().equals(speaker.id());
        boolean sameQuote = Objects.equals(chosen, now.focus().quote());
        SpeakerCard next = before != null && !other && sameQuote
                ? cards.card(speaker, now.visible().quotes(), now.focus(), before.first())
                : cards.card(speaker, now.visible().quotes(), now.focus());
        if (!next.equals(shown) || !now.index().equals(index)) {
            open = open && !other;
            fill(now.index(), next);
        }
        if (other || !Objects.equals(chosen, now.focus().quote())) {
            chosen = now.focus().quote();
            arrange();
        }
    }

    private void fill(DossierIndex nextIndex, SpeakerCard card) {
        index = nextIndex;
        shown = card;
        Label name = Lines.wrapped("speaker-name", card.name());
        name.setId("speaker-name");
        if (!card.aliases().isEmpty()) {
            name.setTooltip(Tips.of("Also " + String.join(", ", card.aliases())));
        }
        Label side = new Label(card.sideName());
        side.getStyleClass().add("speaker-side");
        title.getChildren().setAll(new Avatar(nextIndex, card.name(), card.side()), name, side);
        role.setText(card.role() == null ? "" : card.role());
        role.setManaged(card.role() != null);
        tally.setText(card.tally());
        lines = card.lines().stream().map(line -> new QuoteLine(line, workspace::select)).toList();
        arrange();
    }

    private void arrange() {
        SpeakerCard card = shown;
        if (card == null) {
            return;
        }
        lines.forEach(line -> line.setChosen(line.quote().equals(chosen)));
        boolean expandable = lines.size() > FEW;
        boolean unfolded = open && expandable;
        few.getChildren().setAll(unfolded ? List.of() : fewAround());
        few.setManaged(!unfolded);
        all.getChildren().setAll(unfolded ? occasions(card) : List.of());
        all.setManaged(unfolded);
        more.setVisible(expandable);
        more.setManaged(expandable);
        more.setText(unfolded ? "Fewer quotes" : "All " + card.quotes() + " by this speaker →");
        lines.stream().filter(line -> line.quote().equals(chosen)).findFirst()
                .ifPresent(line -> IntoView.scroll(scroll, line));
    }

    /** The first lines, or those around the chosen one. */
    private List<QuoteLine> fewAround() {
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).quote().equals(chosen)) {
                at = i;
            }
        }
        int from = Math.clamp(at - 1L, 0, Math.max(0, lines.size() - FEW));
        return lines.subList(from, Math.min(lines.size(), from + FEW));
    }

    private List<Node> occasions(SpeakerCard card) {
        int next = 0;
        List<Node> groups = new ArrayList<>();
        if (card.first() > 0) {
            groups.add(turning("speaker-earlier", "Earlier quotes", card.first() - SpeakerCards.PAGE));
        }
        for (SpeakerCard.Occasion occasion : card.occasions()) {
            VBox group = new VBox();
            group.getStyleClass().add("speaker-lines");
            group.getChildren().add(Lines.wrapped("speaker-occasion", occasion.title()));
            group.getChildren().addAll(lines.subList(next, next + occasion.lines().size()));
            next += occasion.lines().size();
            groups.add(group);
        }
        int after = card.first() + lines.size();
        if (after < card.quotes()) {
            groups.add(turning("speaker-later", "Later quotes (" + (card.quotes() - after) + ")", after));
        }
        return groups;
    }

    private QuietLink turning(String id, String text, int first) {
        QuietLink link = new QuietLink(text, () -> page(first));
        link.setId(id);
        return link;
    }
}
