package org.demarche.ui.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.event.EventPage;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.QuietLink;

/** The head of an event's page, which stays in sight: what happened, when, where, and who took part. */
final class EventHead extends VBox {
    private final Label title = Lines.wrapped("event-title");
    private final FlowPane facts = new FlowPane();
    private final Consumer<SpeakerId> select;

    EventHead(Consumer<SpeakerId> select) {
        this.select = select;
        getStyleClass().add("event-head");
        title.setId("event-title");
        facts.setId("event-facts");
        // Else the widest fact would be the least width, and break nowhere.
        facts.setMinWidth(0);
        facts.getStyleClass().add("event-facts");
        getChildren().setAll(title, facts);
    }

    void show(EventPage page) {
        title.setText(page.title());
        facts.getChildren().setAll(facts(page));
    }

    private List<Node> facts(EventPage page) {
        List<Node> line = new ArrayList<>();
        Label when = fact(page.when());
        when.setId("event-when");
        line.add(when);
        if (page.place() != null) {
            line.add(fact("· " + page.place()));
        }
        line.add(fact("· " + page.kind()));
        for (int i = 0; i < page.participants().size(); i++) {
            EventPage.Person person = page.participants().get(i);
            QuietLink link = new QuietLink(person.name(), () -> select.accept(person.speaker()));
            link.setId("event-person-" + person.speaker());
            link.getStyleClass().add("event-person");
            boolean last = i == page.participants().size() - 1;
            line.add(new HBox(fact(i == 0 ? "· " : ""), link, fact(last ? "" : ",")));
        }
        return line;
    }

    /** A fact breaks only where it is wider than the pane. */
    private Label fact(String text) {
        Label label = Lines.wrapped("event-fact", text);
        label.maxWidthProperty().bind(facts.widthProperty());
        return label;
    }
}
