package org.demarche.state.review;

import java.util.Optional;
import org.demarche.model.Dated;
import org.demarche.model.DossierIndex;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edit.Change;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.review.Amending;
import org.demarche.review.KnownSpeakers;
import org.demarche.review.Quoting;
import org.demarche.review.SelectionProposal;
import org.demarche.review.Step;
import org.demarche.state.Workspace;
import org.demarche.state.editing.Editing;
import org.jspecify.annotations.Nullable;

/** Makes quotes of stretches of text that a person has selected. Use on the thread of the workspace. */
public final class Quoter {
    private final Workspace workspace;
    private final Editing editing;

    public Quoter(Workspace workspace, Editing editing) {
        this.workspace = workspace;
        this.editing = editing;
    }

    /** What is proposed for a stretch of an article, with the speaker's name as the dossier has it. */
    public Optional<SelectionProposal> propose(ArticleId id, TextRange selected) {
        DossierIndex index = workspace.index();
        return index.article(id).flatMap(article -> SelectionProposal.of(index.dossier(), article, selected))
                .map(proposal -> {
                    ProposedSpeaker speaker = proposal.speaker();
                    return speaker == null ? proposal : new KnownSpeakers(index.dossier().speakers())
                            .find(speaker.name())
                            .map(known -> proposal.by(known.name(), known.nature()))
                            .orElse(proposal);
                });
    }

    /** Those who may be meant while a name is typed. */
    public PersonChoices persons(ArticleId article) {
        return new PersonChoices(workspace.index(), article);
    }

    /**
     * Quotes the words and selects the quote.
     *
     * @return why that is not possible, empty when it is done
     */
    public String quote(SelectionProposal proposal) {
        return switch (Quoting.quote(editing.dossier(), proposal)) {
            case Step.Refused(String why) -> why;
            case Step.Possible(Edit edit) -> {
                editing.perform(edit);
                for (Change change : edit.changes()) {
                    if (change.before() == null && change.after() instanceof Quote quote) {
                        workspace.select(quote.id());
                    }
                }
                yield "";
            }
        };
    }

    /** A date that a person gives instead of the proposed one. */
    public static @Nullable Dated given(@Nullable Edtf date) {
        return date == null ? null : Amending.given(date);
    }

    /** Changes a quote of the dossier; returns why that is not possible, empty when it is done. */
    public String amend(Step step) {
        return switch (step) {
            case Step.Refused(String why) -> why;
            case Step.Possible(Edit edit) -> {
                editing.perform(edit);
                yield "";
            }
        };
    }

    /** The quote that is selected, with its speaker's name. */
    public Optional<Quote> selected() {
        QuoteId id = workspace.focus().quote();
        return id == null ? Optional.empty() : workspace.index().quote(id);
    }

    /** The name of a quote's speaker. */
    public String speakerOf(Quote quote) {
        return workspace.index().speaker(quote.speaker()).map(Speaker::name).orElse(quote.speaker().value());
    }
}
