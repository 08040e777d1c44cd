package org.demarche.ui.event;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.Relation;
import org.demarche.model.id.EventId;
import org.demarche.state.event.EventPage.EvidenceLine;
import org.demarche.state.event.EventPage.RelationLine;
import org.demarche.ui.parts.CheckLabel;
import org.demarche.state.event.EventPage;
import org.demarche.ui.parts.Icons;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.parts.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where an event is written, and which events it is tied to. */
final class EventSources extends VBox {
    private final VBox evidence = new VBox();
    private final VBox relations = new VBox();
    private final Label relatedHead = Lines.head("RELATED");
    private final Consumer<EvidenceLine> open;
    private final Consumer<EventId> select;

    EventSources(Consumer<EvidenceLine> open, Consumer<EventId> select) {
        this.open = open;
        this.select = select;
        getStyleClass().add("event-sources");
        evidence.setId("event-evidence");
        evidence.getStyleClass().add("event-evidence");
        relations.setId("event-relations");
        relations.getStyleClass().add("event-relations");
        getChildren().setAll(Lines.head("EVIDENCE"), evidence, relatedHead, relations);
    }

    void show(EventPage page) {
        evidence.getChildren().setAll(page.evidence().isEmpty()
                ? List.of(Lines.wrapped("event-muted", "No source in the dossier mentions it."))
                : page.evidence().stream().map(this::evidence).toList());
        boolean related = !page.relations().isEmpty();
        relatedHead.setVisible(related);
        relatedHead.setManaged(related);
        relations.getChildren().setAll(page.relations().stream().map(this::relation).toList());
    }

    private Node evidence(EvidenceLine line) {
        Hyperlink title = link(line.title(), () -> open.accept(line));
        title.setId("evidence-" + line.article());
        title.setAccessibleHelp("Opens the article at the passage");
        VBox evidence = new VBox(title, Lines.wrapped("event-muted", line.detail()));
        if (line.check().total() > 0) {
            evidence.getChildren().add(new CheckLabel(line.check()));
        }
        return evidence;
    }

    private Node relation(RelationLine line) {
        FontIcon icon = Icons.small(icon(line.kind(), line.outward()));
        icon.getStyleClass().add("relation-icon");
        Label words = new Label(line.words());
        words.getStyleClass().add("relation-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Hyperlink title = link(line.title(), () -> select.accept(line.event()));
        title.setId("related-" + line.event());
        title.setTooltip(Tips.of(line.title() + ", " + line.date()));
        HBox first = new HBox(icon, words, title);
        first.getStyleClass().add("relation-line");
        VBox relation = new VBox(first);
        if (line.inferred()) {
            Label inferred = Lines.wrapped("event-muted",
                    line.note().isBlank() ? "inferred" : "inferred: " + line.note());
            inferred.getStyleClass().add("relation-note");
            relation.getChildren().add(inferred);
        } else if (!line.note().isBlank()) {
            words.setTooltip(Tips.of("Stated by a source. " + line.note()));
        }
        return relation;
    }

    private static Feather icon(Relation.Kind kind, boolean outward) {
        return switch (kind) {
            case RESPONDS_TO -> outward ? Feather.CORNER_UP_LEFT : Feather.CORNER_DOWN_RIGHT;
            case PART_OF -> outward ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN;
            case PRECEDES -> outward ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT;
            case CONTRADICTS -> Feather.REPEAT;
        };
    }

    private static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new QuietLink(text, action);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }
}
