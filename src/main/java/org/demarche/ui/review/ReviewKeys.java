package org.demarche.ui.review;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.demarche.model.Article;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.review.ExtentMove;
import org.demarche.review.Utterance;
import org.demarche.state.Workspace;
import org.demarche.state.review.EventChoice;
import org.demarche.state.review.PersonChoices;
import org.demarche.state.review.ReviewModel;

/** What the keys of the queue do; buttons do the same. */
final class ReviewKeys {

    /** A key of the queue, or several that do the same. */
    enum Key {
        ACCEPT("A", "Accept", "Accept it as it is proposed"),
        REJECT("X", "Reject", "Turn it down, or let it wait again"),
        SPEAKER("S", "Speaker", "Change the speaker"),
        DATE("D", "Date said", "Change the date on which it was said"),
        EVENT("E", "Event", "Accept it at an event of the dossier"),
        KIND("T", "Kind", "Change between direct, partial and document"),
        MERGE("M", "Same person", "Say that the speaker is the same person as another"),
        APART("U", "Apart", "Let the parts of the quote wait one by one"),
        NEXT("J", "Next", "Go to the next one"),
        PREVIOUS("K", "Previous", "Go to the one before"),
        START_EARLIER("[", "Start earlier", "Begin one word earlier"),
        START_LATER("{", "Start later", "Begin one word later"),
        END_LATER("]", "End later", "End one word later"),
        END_EARLIER("}", "End earlier", "End one word earlier");

        private final String keys;
        private final String label;
        private final String help;

        Key(String keys, String label, String help) {
            this.keys = keys;
            this.label = label;
            this.help = help;
        }

        /** As printed on the key. */
        String keys() {
            return keys;
        }

        String label() {
            return label;
        }

        /** What it does. */
        String help() {
            return help;
        }

        private static Optional<Key> typed(String character) {
            for (Key key : values()) {
                if (key.keys.equalsIgnoreCase(character)) {
                    return Optional.of(key);
                }
            }
            return Optional.empty();
        }
    }

    private final Workspace workspace;
    private final ReviewModel model;
    private final AskPanel ask;

    ReviewKeys(Workspace workspace, ReviewModel model, AskPanel ask) {
        this.workspace = workspace;
        this.model = model;
        this.ask = ask;
    }

    /** Does what the typed character says; by character, since brackets stand on other keys in every country. */
    void typed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown()) {
            return;
        }
        Key.typed(event.getCharacter()).ifPresent(key -> {
            run(key);
            event.consume();
        });
    }

    void run(Key key) {
        switch (key) {
            case ACCEPT -> accept();
            case REJECT -> model.reject();
            case SPEAKER -> askSpeaker();
            case DATE -> askDate();
            case EVENT -> askEvent();
            case KIND -> model.nextKind();
            case MERGE -> askSame();
            case APART -> model.apart();
            case NEXT -> model.move(1);
            case PREVIOUS -> model.move(-1);
            case START_EARLIER -> model.extent(ExtentMove.START_EARLIER);
            case START_LATER -> model.extent(ExtentMove.START_LATER);
            case END_LATER -> model.extent(ExtentMove.END_LATER);
            case END_EARLIER -> model.extent(ExtentMove.END_EARLIER);
        }
    }

    private void accept() {
        Utterance utterance = model.current();
        if (utterance != null && utterance.speaker() == null) {
            askSpeaker();
        } else {
            model.accept();
        }
    }

    private void askSpeaker() {
        Utterance utterance = model.current();
        if (utterance != null) {
            ask.person("Who said this?", model.currentSpeaker(),
                    new PersonChoices(workspace.index(), utterance.article()), model::speaker);
        }
    }

    private void askSame() {
        Utterance utterance = model.current();
        if (utterance != null && utterance.speaker() != null) {
            String name = model.currentSpeaker();
            ask.person(name + " is the same person as", "",
                    new PersonChoices(workspace.index(), utterance.article()).without(name), model::merge);
        }
    }

    private void askDate() {
        Utterance utterance = model.current();
        if (utterance != null && workspace.index().article(utterance.article()).isPresent()) {
            ask.date("When was it said? The article is of " + published(utterance) + ".",
                    model.dateToAskWith(), model::said);
        }
    }

    private void askEvent() {
        Utterance utterance = model.current();
        if (utterance != null && workspace.index().article(utterance.article()).isPresent()) {
            Dated said = utterance.said();
            Edtf near = said != null ? said.date() : article(utterance).published().date();
            ask.event("At which event was it said?",
                    typed -> EventChoice.matching(workspace.index(), near, typed),
                    choice -> model.acceptAt(choice.id()));
        }
    }

    private String published(Utterance utterance) {
        return EdtfWords.full(article(utterance).published().date());
    }

    private Article article(Utterance utterance) {
        return workspace.index().article(utterance.article()).orElseThrow();
    }
}
