package org.demarche.ui.event;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.model.id.QuoteId;
import org.demarche.state.Contents;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.event.EventPage;
import org.demarche.state.event.EventPage.EvidenceLine;
import org.demarche.state.event.EventPages;
import org.demarche.state.filter.Filter;
import org.demarche.ui.parts.IntoView;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/** The pane that shows the event in focus; with no event in focus it introduces the dossier. */
public final class EventView {
    /** Below this width, in em, what stands beside the quotes goes below them. */
    private static final double TWO_COLUMNS = 48;

    private final Workspace workspace;
    private final EventHead head;
    private final EventQuotes quotes;
    private final EventSources sources;
    private final GridPane columns = new GridPane();
    private final EventSummary summary = new EventSummary();
    private final VBox page;
    private final Introduction introduction = new Introduction();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane node = new BorderPane(scroll);
    private @Nullable DossierIndex index;
    private @Nullable EventPage shown;
    private @Nullable QuoteId chosen;

    public EventView(Workspace workspace) {
        this.workspace = workspace;
        head = new EventHead(workspace::select);
        quotes = new EventQuotes(workspace::select, () -> workspace.filter(Filter.ALL),
                card -> IntoView.scroll(scroll, card));
        sources = new EventSources(this::open, workspace::select);
        columns.getStyleClass().add("event-columns");
        page = new VBox(summary, columns);
        page.getStyleClass().add("event-page");
        node.setId("event");
        node.getStyleClass().add("event");
        node.setMinWidth(0);
        scroll.setId("event-scroll");
        scroll.getStyleClass().add("event-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStylesheets().add(Stylesheets.url("event"));
        quotes.emProperty().subscribe(_ -> arrange());
        node.widthProperty().subscribe(_ -> arrange());
        Contents.follow(workspace, this::show);
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** Offers a menu on the cards of quotes; the quote it is asked for is selected first. */
    public void offerOnQuotes(ContextMenu menu) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Node at = event.getTarget() instanceof Node target ? target : null;
            while (at != null && !(at instanceof QuoteCardView)) {
                at = at.getParent();
            }
            if (at instanceof QuoteCardView card) {
                card.choose();
                menu.show(card, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private void show(Snapshot now) {
        EventId wanted = now.focus().event();
        Event event = wanted == null ? null : now.index().event(wanted).orElse(null);
        if (event == null) {
            introduction.show(now.index().dossier());
            put(null, introduction);
            shown = null;
            return;
        }
        EventPage next = new EventPages(now.index()).page(event, now.visible().quotes());
        boolean other = shown == null || !shown.event().equals(next.event());
        if (!now.index().equals(index) || !next.equals(shown)) {
            fill(now.index(), next);
        }
        put(head, page);
        if (other) {
            scroll.setVvalue(0);
        }
        QuoteCardView card = quotes.choose(now.focus().quote());
        boolean asked = now.focus().quote() != null && now.focus().quote().equals(now.focus().selected());
        if (card != null && (other ? asked : !Objects.equals(chosen, now.focus().quote()))) {
            IntoView.scroll(scroll, card);
        }
        chosen = now.focus().quote();
    }

    private void fill(DossierIndex nextIndex, EventPage next) {
        index = nextIndex;
        shown = next;
        head.show(next);
        summary.show(next);
        quotes.show(nextIndex, next);
        sources.show(next);
    }

    private void put(@Nullable Node top, Node content) {
        if (!content.equals(scroll.getContent())) {
            node.setTop(top);
            scroll.setContent(content);
        }
    }

    private void open(EvidenceLine line) {
        if (line.passage() == null) {
            workspace.select(line.article());
        } else {
            workspace.selectPassage(line.article(), line.passage());
        }
    }

    /** Puts the quotes and what belongs to them side by side where there is room. */
    private void arrange() {
        boolean wide = node.getWidth() >= TWO_COLUMNS * quotes.emProperty().get();
        if (!columns.getChildren().isEmpty() && wide == (columns.getColumnConstraints().size() == 2)) {
            return;
        }
        columns.getChildren().clear();
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        first.setMinWidth(0);
        if (wide) {
            first.setPercentWidth(64);
            ColumnConstraints second = new ColumnConstraints();
            second.setPercentWidth(36);
            columns.getColumnConstraints().setAll(first, second);
            columns.addRow(0, quotes, sources);
        } else {
            columns.getColumnConstraints().setAll(first);
            columns.addColumn(0, quotes, sources);
        }
    }
}
