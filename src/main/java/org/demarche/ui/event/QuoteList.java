package org.demarche.ui.event;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.QuoteId;
import org.demarche.state.event.EventPage.QuoteCard;
import org.jspecify.annotations.Nullable;

/** The quotes of an event. Tab reaches one card; arrows, Home and End walk from there, Enter and Space select. */
final class QuoteList extends VBox {
    private final Consumer<QuoteId> select;
    private final Consumer<Node> reached;
    private List<QuoteCardView> cards = List.of();

    /** @param reached told of a card to which the person has walked, and which may be out of sight */
    QuoteList(String id, String name, Consumer<QuoteId> select, Consumer<Node> reached) {
        this.select = select;
        this.reached = reached;
        setId(id);
        getStyleClass().add("quote-list");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(DossierIndex index, List<QuoteCard> quotes) {
        cards = quotes.stream()
                .map(card -> new QuoteCardView(index, card, () -> select.accept(card.quote())))
                .toList();
        cards.forEach(card -> card.focusedProperty().subscribe(focused -> {
            if (focused) {
                makeEntry(card);
            }
        }));
        if (!cards.isEmpty()) {
            makeEntry(cards.getFirst());
        }
        getChildren().setAll(cards);
    }

    /** Lights the card of a quote and no other; returns it, null when there is none. */
    @Nullable QuoteCardView choose(@Nullable QuoteId quote) {
        QuoteCardView found = null;
        for (QuoteCardView card : cards) {
            boolean chosen = card.quote().equals(quote);
            card.setChosen(chosen);
            if (chosen) {
                found = card;
                makeEntry(card);
            }
        }
        return found;
    }

    /** Makes a card the one that Tab reaches. */
    private void makeEntry(QuoteCardView entry) {
        cards.forEach(card -> card.setFocusTraversable(card == entry));
    }

    private void pressed(KeyEvent event) {
        int at = focused();
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> focus(at + 1);
            case UP -> focus(at - 1);
            case HOME -> focus(0);
            case END -> focus(cards.size() - 1);
            case ENTER, SPACE -> cards.get(at).choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int focused() {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private void focus(int at) {
        QuoteCardView card = cards.get(Math.clamp(at, 0, cards.size() - 1));
        card.requestFocus();
        reached.accept(card);
    }
}
