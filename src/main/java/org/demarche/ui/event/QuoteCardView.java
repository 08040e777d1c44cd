package org.demarche.ui.event;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.QuoteId;
import org.demarche.state.event.EventPage.QuoteCard;
import org.demarche.ui.parts.Avatar;
import org.demarche.ui.parts.Icons;
import org.demarche.ui.parts.Tips;
import org.kordamp.ikonli.feather.Feather;

/** A quote of an event: who said what, as what, and how near it is to the spoken words. */
final class QuoteCardView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QuoteId quote;
    private final Runnable select;

    QuoteCardView(DossierIndex index, QuoteCard card, Runnable select) {
        quote = card.quote();
        this.select = select;
        setId("quote-" + card.quote());
        getStyleClass().add("quote-card");

        Label speaker = new Label(card.speakerName());
        speaker.getStyleClass().add("quote-card-speaker");
        speaker.setMinWidth(Region.USE_PREF_SIZE);
        Label role = new Label(card.role() == null ? "" : "· " + card.role());
        role.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        role.setEllipsisString("…");
        role.getStyleClass().add("quote-card-role");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label manner = new Label(card.manner());
        manner.getStyleClass().add("quote-card-manner");
        manner.setTooltip(Tips.of(card.manner()));
        HBox line = new HBox(speaker, role, space, manner);
        if (card.dateNote() != null) {
            line.getChildren().add(dateMark(card.dateNote()));
        }
        line.getStyleClass().add("quote-card-line");

        Label words = new Label(card.words());
        words.getStyleClass().add(card.reported() ? "quote-card-gist" : "quote-card-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox body = new VBox(line, words);
        body.getStyleClass().add("quote-card-body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        if (card.said() != null) {
            Label said = new Label(card.said());
            said.getStyleClass().add("quote-card-said");
            body.getChildren().add(said);
        }
        if (card.fault() != null) {
            Label fault = new Label("This quote " + card.fault() + ".", Icons.small(Feather.ALERT_TRIANGLE));
            fault.getStyleClass().add("quote-card-fault");
            fault.setWrapText(true);
            body.getChildren().add(fault);
        }
        getChildren().setAll(new Avatar(index, card.speakerName(), card.side()), body);

        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(card.speakerName() + ", " + card.manner() + ": " + card.words()
                + (card.fault() == null ? "" : " This quote " + card.fault() + "."));
        setAccessibleHelp(card.dateNote());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                select.run();
            }
        });
    }

    /** The sign of a date that is not printed but worked out. */
    private static Label dateMark(String note) {
        Label mark = new Label(null, Icons.small(Feather.CLOCK));
        mark.getStyleClass().add("quote-card-date-mark");
        mark.setTooltip(Tips.of(note));
        return mark;
    }

    QuoteId quote() {
        return quote;
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Selects the quote. */
    void choose() {
        select.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
