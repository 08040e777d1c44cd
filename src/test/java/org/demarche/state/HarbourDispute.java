package org.demarche.state;

import java.util.List;
import java.util.Map;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * A dispute over a harbour, told by two papers, one at such length that its text scrolls: the talks of 6 May 1999, at
 * which the minister Mara Lind is quoted once and the envoy Otto Falk once and reported once, and the blockade of
 * 9 May, on which Lind is quoted about the talks. The texts hold characters outside the basic plane and combining
 * marks before and inside the quotes.
 */
public final class HarbourDispute {
    public static final SideId COAST = new SideId("coast");
    public static final SideId ISLANDS = new SideId("islands");
    public static final SpeakerId LIND = new SpeakerId("mara-lind");
    public static final SpeakerId FALK = new SpeakerId("otto-falk");
    public static final ArticleId GAZETTE = new ArticleId("gazette");
    public static final ArticleId COURIER = new ArticleId("courier");
    public static final EventId TALKS = new EventId("talks");
    public static final EventId BLOCKADE = new EventId("blockade");
    public static final QuoteId OPEN = new QuoteId("open");
    public static final QuoteId GIST = new QuoteId("gist");
    public static final QuoteId ANCHOR = new QuoteId("anchor");
    public static final QuoteId NEVER = new QuoteId("never");

    public static final String OPEN_WORDS = "The harbour 🚢 stays open to every ship, as it has been for a century";
    public static final String GIST_WORDS = "The islands want a share of the dues.";
    public static final String ANCHOR_WORDS = "no ancho\u0301r will be lifted";
    public static final String NEVER_WORDS = "We shall never close it";

    private static final String GIST_PASSAGE = "The islands would sign if they had their part of the dues";
    private static final List<String> GAZETTE_TEXT = List.of(
            "Ministers met 🕊️ in the old customs house, where e\u0301very window looks on the quay.",
            "“" + OPEN_WORDS + "”, said Mara Lind when they came out.",
            filler("pilots"), filler("fishers"), filler("brokers"), filler("chandlers"), filler("crews"),
            filler("clerks"), filler("dockers"), filler("masters"), filler("owners"), filler("guards"),
            GIST_PASSAGE + ", Otto Falk let it be known. He added that “" + ANCHOR_WORDS + "” before that.",
            filler("families"), filler("traders"), filler("schools"));
    private static final List<String> COURIER_TEXT = List.of(
            "Boats closed the mouth of the harbour on Sunday.",
            "“" + NEVER_WORDS + "”, said Lind.");

    private HarbourDispute() {}

    /** The dispute as just opened. */
    public static OpenDossier open() {
        return OpenDossier.of(index(), null);
    }

    public static DossierIndex index() {
        return new DossierIndex(dossier());
    }

    /** The dispute with other words in one quote than its article has at that place. */
    public static DossierIndex with(QuoteId forged, String words) {
        Dossier honest = dossier();
        List<Quote> quotes = honest.quotes().stream()
                .map(quote -> !quote.id().equals(forged) ? quote : new Quote(quote.id(), quote.article(),
                        quote.directness(), words, null, quote.anchors(), quote.attribution(), quote.event(),
                        quote.about(), quote.group(), quote.edits(), Map.of()))
                .toList();
        return new DossierIndex(new Dossier(honest.format(), honest.title(), honest.description(), honest.sides(),
                honest.kinds(), honest.articles(), honest.speakers(), honest.events(), quotes, honest.relations(),
                List.of(), Map.of()));
    }

    /** The place of some words in an article's text, in code points. */
    public static TextRange place(ArticleId article, String words) {
        String text = index().article(article).orElseThrow().text().joined();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("'" + words + "' is not in the text of " + article);
        }
        int start = text.codePointCount(0, at);
        return new TextRange(start, start + words.codePointCount(0, words.length()));
    }

    /** The whole dispute. */
    public static Dossier dossier() {
        return new Dossier(Dossier.FORMAT, "The harbour", "Who may close a harbour?",
                List.of(new Side(COAST, "The coast", Map.of()), new Side(ISLANDS, "The islands", Map.of())),
                List.of(new EventKind(new KindId("talks"), "Talks", Map.of()),
                        new EventKind(new KindId("act"), "Act", Map.of())),
                List.of(
                        article(GAZETTE, "Harbour talks end", "The Gazette", "Northern News", "KAI, May 6",
                                dated("1999-05-06", DateBasis.PRINTED, "Printed under the headline."),
                                "https://gazette.example/talks", ArticleText.Kind.DIGEST, GAZETTE_TEXT),
                        article(COURIER, "Boats close harbour", "The Courier", null, null,
                                dated("1999-05-10", DateBasis.RESOLVED, ""), null, ArticleText.Kind.FULL,
                                COURIER_TEXT)),
                List.of(
                        new Speaker(LIND, "Mara Lind", Speaker.Nature.PERSON, List.of("M. Lind"), COAST,
                                List.of(new Role("Harbour master", Edtf.parse("1990/1998-12-31")),
                                        new Role("Minister of Ports", Edtf.parse("1999-01-01/2001-06-30"))),
                                Map.of()),
                        new Speaker(FALK, "Otto Falk", Speaker.Nature.PERSON, List.of(), ISLANDS, List.of(), Map.of())),
                List.of(
                        new Event(TALKS, "Talks in the customs house",
                                dated("1999-05-06", DateBasis.PRINTED, "The paper prints the day."), "Kai", null,
                                new KindId("talks"), List.of(LIND, FALK), "The two sides met.",
                                List.of(new Figure("40 ships waiting", FALK, GAZETTE)),
                                List.of(new Mention(GAZETTE, place(GAZETTE_TEXT, GAZETTE_TEXT.getFirst()), null)),
                                Map.of()),
                        new Event(BLOCKADE, "Boats close the harbour", dated("1999-05-09", DateBasis.RESOLVED, ""),
                                null, ISLANDS, new KindId("act"), List.of(), "", List.of(),
                                List.of(new Mention(COURIER, place(COURIER_TEXT, COURIER_TEXT.getFirst()), null),
                                        new Mention(GAZETTE, place(GAZETTE_TEXT, GIST_PASSAGE), null)),
                                Map.of())),
                List.of(
                        quote(OPEN, GAZETTE, Directness.DIRECT, OPEN_WORDS, null, place(GAZETTE_TEXT, OPEN_WORDS),
                                said(LIND, "Minister", dated("1999-05-06", DateBasis.PRINTED, ""), "interpreter"),
                                TALKS),
                        quote(GIST, GAZETTE, Directness.REPORTED, "", GIST_WORDS, place(GAZETTE_TEXT, GIST_PASSAGE),
                                said(FALK, null, dated("1999-05-05", DateBasis.RESOLVED, "“The day before”."), null),
                                TALKS),
                        quote(ANCHOR, GAZETTE, Directness.PARTIAL, ANCHOR_WORDS, null,
                                place(GAZETTE_TEXT, ANCHOR_WORDS),
                                said(FALK, null, dated("1999-05-06", DateBasis.INHERITED, ""), null), TALKS),
                        quote(NEVER, COURIER, Directness.DIRECT, NEVER_WORDS, null, place(COURIER_TEXT, NEVER_WORDS),
                                said(LIND, null, dated("1999-05-09", DateBasis.RESOLVED, ""), null), BLOCKADE, TALKS)),
                List.of(new Relation(BLOCKADE, Relation.Kind.RESPONDS_TO, TALKS, Relation.Basis.INFERRED, null,
                        "It came three days later.", Map.of())),
                List.of(), Map.of());
    }

    private static String filler(String who) {
        return "The " + who + " of the town waited on the quay until the evening bell, and when it rang they went home"
                + " without having heard a word of what had been said inside, which pleased nobody among the " + who
                + " and least of all the oldest of them.";
    }

    private static Article article(ArticleId id, String headline, String publisher, @Nullable String agency,
            @Nullable String dateline, Dated published, @Nullable String url, ArticleText.Kind kind,
            List<String> paragraphs) {
        return new Article(id, headline, publisher, agency, null, dateline, published, url, null, null, "en",
                new ArticleText(kind, paragraphs), null, Map.of());
    }

    private static Quote quote(QuoteId id, ArticleId article, Directness directness, String text,
            @Nullable String gist, TextRange range, Attribution attribution, EventId event, EventId... about) {
        return new Quote(id, article, directness, text, gist,
                new Anchors(new Anchor(range.start(), range.end(), "", ""), null), attribution, event, List.of(about),
                null, List.of(), Map.of());
    }

    private static Attribution said(SpeakerId speaker, @Nullable String role, Dated when, @Nullable String medium) {
        return new Attribution(speaker, role, null, null, when, null, null, medium, null);
    }

    private static Dated dated(String date, DateBasis basis, String evidence) {
        return new Dated(Edtf.parse(date), basis, evidence);
    }

    private static TextRange place(List<String> paragraphs, String words) {
        String text = String.join("\n", paragraphs);
        int start = text.codePointCount(0, text.indexOf(words));
        return new TextRange(start, start + words.codePointCount(0, words.length()));
    }
}
