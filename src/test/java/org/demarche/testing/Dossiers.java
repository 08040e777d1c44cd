package org.demarche.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;

/**
 * Builds dossiers for tests. What a test does not say gets a value that is valid, so that a test says only what it is
 * about; quotes find their own anchors in their article.
 *
 * <pre>{@code
 * Dossier dossier = Dossiers.titled("A dispute")
 *         .side("west", "The West")
 *         .kind("talks", "Talks")
 *         .speaker("envoy", s -> s.side("west"))
 *         .article("gazette", a -> a.published("2011-10-05").paragraph("The envoy said: \"We shall see.\""))
 *         .event("meeting", "2011-10-04", e -> e.kind("talks").participant("envoy"))
 *         .quote("envoy-1", "envoy", "gazette", "We shall see.", q -> q.event("meeting").said("2011-10-04"))
 *         .build();
 * }</pre>
 */
public final class Dossiers {
    private final String title;
    private String description = "";
    private int format = Dossier.FORMAT;
    private final List<Side> sides = new ArrayList<>();
    private final List<EventKind> kinds = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Object> extras = new LinkedHashMap<>();

    private Dossiers(String title) {
        this.title = title;
    }

    /** Starts an empty dossier. */
    public static Dossiers titled(String title) {
        return new Dossiers(title);
    }

    /**
     * Starts a small dossier without faults: two sides, two kinds, an institution and two persons, two articles (a
     * digest and a full text), three events, four quotes (one reported, two parts of one utterance) and a relation.
     */
    public static Dossiers small() {
        return titled("The harbour dispute")
                .description("Two towns and a harbour.")
                .side("north", "North")
                .side("south", "South")
                .kind("talks", "Talks")
                .kind("vote", "Vote")
                .speaker("council", s -> s.named("Harbour Council").institution())
                .speaker("anna", s -> s.named("Anna Nord").alias("Nord").side("north")
                        .role("Mayor of North", "2010-01-01").role("Minister of Harbours", "2011-06-01"))
                .speaker("bilal", s -> s.named("Bilal Süd").side("south"))
                .article("gazette", a -> a.headline("Harbour talks fail").published("2011-10-05").digest()
                        .original("Anna told reporters: “We shall not sign.” Bilal answered: “Then we wait,” and left."
                                + " “We have time,” he added.")
                        .paragraph("Anna said to the press: “We shall not sign.”")
                        .paragraph("Bilal's answer: “Then we wait,” and, “We have time,” he said."))
                .article("courier", a -> a.headline("Council votes").published("2011-11-02").full()
                        .paragraph("The council voted on the harbour.")
                        .paragraph("Anna called the result a good day for North."))
                .event("talks-2011", "2011-10-04", e -> e.titled("Talks on the harbour").kind("talks")
                        .participant("anna").participant("bilal").mentionedIn("gazette"))
                .event("draft-2011", "2011-10-20", e -> e.titled("A draft is tabled").kind("vote").side("north"))
                .event("vote-2011", "2011-11-01", e -> e.titled("The council votes").kind("vote")
                        .participant("council").figure("5 to 2", "council", "courier").mentionedIn("courier"))
                .quote("anna-1", "anna", "gazette", "We shall not sign.", q -> q.event("talks-2011")
                        .said("2011-10-04").role("Mayor of North").forum("press conference"))
                .quote("bilal-1", "bilal", "gazette", "Then we wait,", q -> q.event("talks-2011")
                        .said("2011-10-04").group("bilal-answer"))
                .quote("bilal-2", "bilal", "gazette", "We have time,", q -> q.event("talks-2011")
                        .said("2011-10-04").group("bilal-answer"))
                .reported("anna-2", "anna", "courier", "Anna welcomed the result.", q -> q.about("vote-2011")
                        .said("2011-11-01"))
                .relation("draft-2011", Relation.Kind.PRECEDES, "vote-2011");
    }

    /** A date that a source prints. */
    public static Dated printed(String edtf) {
        return new Dated(Edtf.parse(edtf), DateBasis.PRINTED, "");
    }

    public Dossiers description(String text) {
        description = text;
        return this;
    }

    public Dossiers format(int version) {
        format = version;
        return this;
    }

    public Dossiers side(String id, String name) {
        sides.add(new Side(new SideId(id), name, Map.of()));
        return this;
    }

    public Dossiers kind(String id, String name) {
        kinds.add(new EventKind(new KindId(id), name, Map.of()));
        return this;
    }

    public Dossiers article(String id, UnaryOperator<ArticleSketch> details) {
        articles.add(details.apply(new ArticleSketch(id)).build());
        return this;
    }

    public Dossiers speaker(String id, UnaryOperator<SpeakerSketch> details) {
        speakers.add(details.apply(new SpeakerSketch(id)).build());
        return this;
    }

    public Dossiers event(String id, String when, UnaryOperator<EventSketch> details) {
        if (kinds.isEmpty()) {
            kind("talks", "Talks");
        }
        events.add(details.apply(new EventSketch(id, when, kinds.getFirst().id())).build());
        return this;
    }

    /** Adds words in quotation marks; the anchors are where the article's texts have the words first. */
    public Dossiers quote(String id, String speaker, String article, String words, UnaryOperator<QuoteSketch> details) {
        QuoteSketch sketch = new QuoteSketch(id, speaker, article, words).anchoredIn(articleNamed(article));
        quotes.add(details.apply(sketch).build());
        return this;
    }

    /** Adds a reported statement. */
    public Dossiers reported(String id, String speaker, String article, String gist,
            UnaryOperator<QuoteSketch> details) {
        quotes.add(details.apply(new QuoteSketch(id, speaker, article, "").reported(gist)).build());
        return this;
    }

    /** Adds words that wait for review, where the article's text has them first. */
    public Dossiers candidate(String id, String article, String words, UnaryOperator<CandidateSketch> details) {
        candidates.add(details.apply(new CandidateSketch(id, words, articleNamed(article))).build());
        return this;
    }

    public Dossiers relation(String from, Relation.Kind kind, String to) {
        return relation(new Relation(new EventId(from), kind, new EventId(to), Relation.Basis.INFERRED, null, "",
                Map.of()));
    }

    public Dossiers relation(Relation relation) {
        relations.add(relation);
        return this;
    }

    public Dossiers extra(String key, Object value) {
        extras.put(key, value);
        return this;
    }

    public Dossier build() {
        return new Dossier(format, title, description, sides, kinds, articles, speakers, events, quotes, relations,
                candidates, extras);
    }

    private ArticleSketch articleNamed(String id) {
        return articles.stream()
                .filter(a -> a.id().equals(new ArticleId(id)))
                .findFirst()
                .map(ArticleSketch::of)
                .orElseGet(() -> new ArticleSketch(id));
    }
}
