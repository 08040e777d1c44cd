package org.demarche.ui.event;

import java.util.function.Consumer;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.QuoteId;
import org.demarche.state.caption.Counted;
import org.demarche.state.event.EventPage;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.parts.QuietLink;
import org.jspecify.annotations.Nullable;

/** What was said on the occasion of an event, and what was said of it elsewhere. */
final class EventQuotes extends VBox {
    /** The size of a section head, in em. */
    private static final double HEAD_SIZE = 0.84;

    private final Label quotesHead = Lines.head("QUOTES");
    private final Label none = Lines.wrapped("event-muted", "The sources quote nobody on this occasion.");
    private final QuoteList quotes;
    private final QuietLink leftOut;
    private final Label aboutHead = Lines.head("SAID ABOUT IT");
    private final QuoteList about;
    private final DoubleExpression em;

    /**
     * No quotes yet.
     *
     * @param showAll takes the filter away
     * @param reached told of a card to which the person has walked
     */
    EventQuotes(Consumer<QuoteId> select, Runnable showAll, Consumer<Node> reached) {
        getStyleClass().add("event-said");
        quotes = new QuoteList("event-quotes", "Quotes", select, reached);
        about = new QuoteList("event-about", "Said about it", select, reached);
        quotesHead.setId("event-quotes-head");
        aboutHead.setId("event-about-head");
        none.setId("event-no-quotes");
        em = DoubleExpression.doubleExpression(quotesHead.fontProperty().map(font -> font.getSize() / HEAD_SIZE));
        leftOut = new QuietLink("", showAll);
        leftOut.setId("event-left-out");
        getChildren().setAll(quotesHead, none, quotes, leftOut, aboutHead, about);
        getChildren().forEach(child -> child.managedProperty().bind(child.visibleProperty()));
    }

    void show(DossierIndex index, EventPage page) {
        int all = page.quotes().size() + page.leftOut();
        quotesHead.setText("QUOTES (" + (page.leftOut() == 0 ? "" : Counted.number(page.quotes().size()) + " of ")
                + Counted.number(all) + ")");
        none.setVisible(all == 0);
        quotes.show(index, page.quotes());
        quotes.setVisible(!page.quotes().isEmpty());
        leftOut.setText(Counted.number(page.leftOut()) + " more hidden by the filter. Show everything");
        leftOut.setVisible(page.leftOut() > 0);
        aboutHead.setText("SAID ABOUT IT (" + Counted.number(page.about().size()) + ")");
        aboutHead.setVisible(!page.about().isEmpty());
        about.show(index, page.about());
        about.setVisible(!page.about().isEmpty());
    }

    /** Lights the card of a quote and no other; returns it, null when there is none. */
    @Nullable QuoteCardView choose(@Nullable QuoteId quote) {
        QuoteCardView said = quotes.choose(quote);
        QuoteCardView told = about.choose(quote);
        return said == null ? told : said;
    }

    /** The size of ordinary text, in px. */
    DoubleExpression emProperty() {
        return em;
    }
}
