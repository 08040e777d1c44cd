package org.demarche.ui.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.demarche.model.Dated;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.review.SelectionProposal;
import org.demarche.state.caption.QuoteWords;
import org.demarche.state.review.PersonChoice;
import org.demarche.state.review.PersonChoices;
import org.demarche.state.review.Quoter;
import org.demarche.state.timeline.TypedDate;
import org.demarche.ui.parts.Lines;
import org.demarche.ui.theme.Stylesheets;
import org.jspecify.annotations.Nullable;

/**
 * Makes a quote of the words that are selected in the reader: who said it and when are proposed, Enter takes both, Tab
 * leads to the date, Escape gives up.
 */
public final class QuotePanel {
    private static final int PREVIEW = 160;

    private final Quoter quoter;
    private final VBox box = new VBox();
    private final Label words = Lines.wrapped("quote-panel-words");
    private final Label message = Lines.wrapped("review-message");
    private final TypeAhead<PersonChoice> person;
    private final DateEntry date;
    private final StackPane node;
    private PersonChoices persons;
    private @Nullable SelectionProposal proposal;
    private @Nullable Node before;
    /** Whether the character of the key that opened the panel may still be on its way. */
    private boolean opening;

    /** @param reader the pane at whose foot the panel opens */
    public QuotePanel(Quoter quoter, Region reader) {
        this.quoter = quoter;
        persons = quoter.persons(new ArticleId("none"));
        person = new TypeAhead<>("quote-speaker", "Who said it?", PersonChoice::name, PersonChoice::detail,
                typed -> persons.matching(typed), _ -> accept());
        person.setOnNobody(this::accept);
        date = new DateEntry("quote-date", "When? Empty: not known", _ -> accept());
        Label title = new Label("Quote these words");
        title.getStyleClass().add("ask-title");
        Label hint = Lines.wrapped("review-note", "Enter quotes them · Tab to the date · Esc gives up");
        box.setId("quote-panel");
        box.getStyleClass().add("ask-panel");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        box.setVisible(false);
        words.setId("quote-words");
        message.setId("quote-message");
        box.getChildren().setAll(title, words, person, date, message, hint);
        box.addEventFilter(KeyEvent.ANY, this::key);
        node = new StackPane(reader, box);
        node.setMinSize(0, 0);
        node.getStylesheets().add(Stylesheets.url("review"));
        StackPane.setAlignment(box, Pos.BOTTOM_CENTER);
    }

    /** The reader with the place for the panel. */
    public Region node() {
        return node;
    }

    /** Proposes a quote of the selected words; without words it tells how to select them. */
    public void open(@Nullable ArticleId article, @Nullable TextRange selected) {
        before = node.getScene() == null ? null : node.getScene().getFocusOwner();
        opening = true;
        box.setVisible(true);
        Optional<SelectionProposal> found = article == null || selected == null ? Optional.empty()
                : quoter.propose(article, selected);
        proposal = found.orElse(null);
        boolean any = found.isPresent();
        person.setVisible(any);
        person.setManaged(any);
        date.setVisible(any);
        date.setManaged(any);
        Lines.fill(message, "");
        if (found.isEmpty()) {
            words.setText("Select the words in the text first, by mouse or with Shift and the arrow keys.");
            box.setFocusTraversable(true);
            box.requestFocus();
            return;
        }
        words.setText("“" + QuoteWords.shortened(found.get().text().replace('\n', ' '), PREVIEW) + "”");
        persons = quoter.persons(found.get().article().id());
        Dated said = found.get().said();
        date.field().setText(said == null ? "" : said.date().text());
        ProposedSpeaker speaker = found.get().speaker();
        person.open(speaker == null ? "" : speaker.name());
    }

    private void accept() {
        SelectionProposal proposed = proposal;
        PersonChoice chosen = person.marked();
        if (proposed == null) {
            return;
        }
        if (chosen == null) {
            Lines.fill(message, "Type who said it.");
            person.field().requestFocus();
            return;
        }
        switch (date.date()) {
            case TypedDate.Refused(String why) -> {
                Lines.fill(message, why);
                date.field().requestFocus();
            }
            case TypedDate.Nothing _ -> quote(proposed.on(null), chosen);
            case TypedDate.Understood(Edtf typed, _) -> {
                Dated said = proposed.said();
                quote(said != null && said.date().equals(typed) ? proposed : proposed.on(Quoter.given(typed)), chosen);
            }
        }
    }

    private void quote(SelectionProposal dated, PersonChoice chosen) {
        ProposedSpeaker proposed = dated.speaker();
        boolean same = proposed != null && proposed.name().equals(chosen.name());
        String refused = quoter.quote(same ? dated : dated.by(chosen.name(), chosen.nature()));
        if (refused.isEmpty()) {
            close();
        } else {
            Lines.fill(message, refused);
        }
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            opening = false;
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        } else if (event.getEventType() == KeyEvent.KEY_TYPED && opening) {
            event.consume();
        }
    }

    private void close() {
        box.setVisible(false);
        proposal = null;
        Node back = before;
        if (back != null) {
            back.requestFocus();
        }
    }
}
