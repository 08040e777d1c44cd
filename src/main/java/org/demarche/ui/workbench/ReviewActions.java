package org.demarche.ui.workbench;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.review.Amending;
import org.demarche.review.Step;
import org.demarche.state.Workspace;
import org.demarche.state.caption.Counted;
import org.demarche.state.editing.Editing;
import org.demarche.state.review.EventChoice;
import org.demarche.state.review.PersonChoices;
import org.demarche.state.review.Quoter;
import org.demarche.state.review.ReviewModel;
import org.demarche.ui.dialogs.Dialogs;
import org.demarche.ui.reader.ReaderView;
import org.demarche.ui.review.AskPanel;
import org.demarche.ui.review.QuotePanel;
import org.demarche.ui.review.ReviewView;

/** Review in the window: its pane, the panel that quotes a selection, and the changes of the selected quote. */
final class ReviewActions {
    private static final String REFUSED = "The quote was not changed";

    private final Workspace workspace;
    private final Editing editing;
    private final Dialogs dialogs;
    private final ReaderView reader;
    private final ReviewModel model;
    private final Quoter quoter;
    private final AskPanel ask = new AskPanel();
    private final ReviewView view;
    private final QuotePanel quoting;

    ReviewActions(Workspace workspace, Editing editing, Dialogs dialogs, ReaderView reader) {
        this.workspace = workspace;
        this.editing = editing;
        this.dialogs = dialogs;
        this.reader = reader;
        model = new ReviewModel(workspace, editing);
        quoter = new Quoter(workspace, editing);
        view = new ReviewView(workspace, model, ask);
        quoting = new QuotePanel(quoter, reader.node());
    }

    /** The pane of review. */
    Region pane() {
        return view.node();
    }

    /** The reader with the place for the panel that quotes. */
    Region reader() {
        return quoting.node();
    }

    /** Shares the pane below the timeline; returns it with the place where questions are asked. */
    Region in(LowerPane lower) {
        lower.partProperty().subscribe(part -> model.setInSight(part == LowerPane.Part.REVIEW));
        model.pageProperty().subscribe(page -> lower.note(LowerPane.Part.REVIEW,
                page.waiting() == 0 ? "" : Counted.number(page.waiting())));
        return ask.over(lower.node());
    }

    /** Puts the focus into the queue. */
    void begin() {
        view.requestFocus();
    }

    /** Proposes a quote of what is selected in the reader. */
    void quoteSelection() {
        quoting.open(reader.article(), reader.selection());
    }

    /** Asks who said the selected quote. */
    void changeSpeaker() {
        selected(quote -> ask.person("Who said this?", quoter.speakerOf(quote),
                new PersonChoices(workspace.index(), quote.article()), person -> change(quote,
                        (dossier, old) -> Amending.speaker(dossier, old.id(), person.name(), person.nature()))));
    }

    /** Asks when the selected quote was said. */
    void changeDate() {
        selected(quote -> {
            Dated said = quote.attribution().said();
            ask.date("When was it said?", said.known() ? said.date().text() : "", date -> change(quote,
                    (dossier, old) -> Amending.said(dossier, old.id(), date)));
        });
    }

    /** Asks at which event the selected quote was said. */
    void changeEvent() {
        selected(quote -> ask.event("At which event was it said?",
                typed -> EventChoice.matching(workspace.index(), quote.attribution().said().date(), typed),
                (EventChoice choice) -> change(quote,
                        (dossier, old) -> Amending.event(dossier, old.id(), choice.id()))));
    }

    /** Makes the selected quote one of the next kind: direct, partial, from a document. */
    void changeKind() {
        selected(quote -> change(quote, (dossier, old) -> Amending.directness(dossier, old.id(),
                switch (old.directness()) {
                    case DIRECT -> Directness.PARTIAL;
                    case PARTIAL -> Directness.DOCUMENT;
                    case DOCUMENT, REPORTED -> Directness.DIRECT;
                })));
    }

    /** Takes the selected quote out of the dossier. */
    void remove() {
        selected(quote -> change(quote, (dossier, old) -> Amending.remove(dossier, old.id())));
    }

    private void selected(Consumer<Quote> action) {
        Optional<Quote> quote = quoter.selected();
        quote.ifPresent(action);
    }

    /** Makes a step for a quote as it is now, and tells why where that is not possible. */
    private void change(Quote quote, BiFunction<Dossier, Quote, Step> change) {
        Step step = change.apply(editing.dossier(), workspace.index().quote(quote.id()).orElse(quote));
        String refused = quoter.amend(step);
        if (!refused.isEmpty()) {
            dialogs.error(REFUSED, refused);
        } else if (workspace.index().quote(quote.id()).isPresent()) {
            // Its event may be another now.
            workspace.startAt(quote.id());
        }
    }
}
