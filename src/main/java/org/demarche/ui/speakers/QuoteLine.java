package org.demarche.ui.speakers;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.demarche.model.id.QuoteId;
import org.demarche.state.speakers.SpeakerCard;
import org.demarche.ui.parts.QuietLink;
import org.demarche.ui.parts.Tips;

/** A quote in one line of a speaker's card: its date and its first words, as many as there is room for. */
final class QuoteLine extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final QuoteId quote;

    QuoteLine(SpeakerCard.Line line, Consumer<QuoteId> select) {
        quote = line.quote();
        setId("said-" + line.quote());
        getStyleClass().add("speaker-line");
        if (!line.shown()) {
            getStyleClass().add("speaker-line-left-out");
        } else if (line.reported()) {
            getStyleClass().add("speaker-line-reported");
        }
        Label date = new Label(line.date());
        date.getStyleClass().add("speaker-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        QuietLink words = new QuietLink(line.words(), () -> select.accept(line.quote()));
        words.getStyleClass().add("speaker-words");
        words.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        words.setEllipsisString(line.reported() ? "…" : "…”");
        words.setMinWidth(0);
        words.setTooltip(Tips.of(line.note()));
        words.setAccessibleText(line.date() + ", " + line.words());
        words.setAccessibleHelp(line.note());
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(date, words);
    }

    QuoteId quote() {
        return quote;
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
