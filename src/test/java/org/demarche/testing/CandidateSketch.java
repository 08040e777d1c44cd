package org.demarche.testing;

import java.util.Map;
import java.util.Objects;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.QuoteId;
import org.jspecify.annotations.Nullable;

/** A {@link Candidate} in the making, see {@link Dossiers}; direct, of nobody, on no date unless it says otherwise. */
public final class CandidateSketch {
    private final String id;
    private final String words;
    private final Article article;
    private Anchor place;
    private Directness directness = Directness.DIRECT;
    private @Nullable ProposedSpeaker speaker;
    private @Nullable Dated said;
    private int confidence = 90;
    private @Nullable String group;
    private boolean rejected;

    CandidateSketch(String id, String words, ArticleSketch article) {
        this.id = id;
        this.words = words;
        this.article = article.build();
        place = Objects.requireNonNull(QuoteSketch.locate(article.text().joined(), words), words);
    }

    public CandidateSketch by(String name) {
        speaker = new ProposedSpeaker(name, name, Speaker.Nature.PERSON, false);
        return this;
    }

    public CandidateSketch byInstitution(String name) {
        speaker = new ProposedSpeaker(name, name, Speaker.Nature.INSTITUTION, false);
        return this;
    }

    public CandidateSketch inherited() {
        ProposedSpeaker given = Objects.requireNonNull(speaker);
        speaker = new ProposedSpeaker(given.name(), given.mention(), given.nature(), true);
        return this;
    }

    public CandidateSketch said(String edtf, String evidence) {
        said = new Dated(Edtf.parse(edtf), DateBasis.RESOLVED, evidence);
        return this;
    }

    public CandidateSketch partial() {
        directness = Directness.PARTIAL;
        return this;
    }

    public CandidateSketch confidence(int percent) {
        confidence = percent;
        return this;
    }

    /** Moves it away from its words. */
    public CandidateSketch at(int start, int end) {
        place = new Anchor(start, end, "", "");
        return this;
    }

    public CandidateSketch group(String name) {
        group = name;
        return this;
    }

    public CandidateSketch rejected() {
        rejected = true;
        return this;
    }

    Candidate build() {
        return new Candidate(new QuoteId(id), article.id(), directness, words, place, speaker,
                speaker == null ? null : "said", said, speaker == null ? "unattributed" : "said-after", confidence,
                group, rejected, Map.of());
    }
}
