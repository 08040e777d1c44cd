package org.demarche.store;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Candidate;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Original;
import org.demarche.model.ProposedSpeaker;
import org.demarche.model.Quote;
import org.demarche.model.QuoteEdit;
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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Dossiers of every shape that the model allows, sensible or not, with texts that are hard to write down. */
@NullUnmarked // jqwik's generators do not say what may be null
final class DossierArbitraries {
    private static final List<Object> SCALARS = Arrays.asList(
            null, true, false, 0, -1, Integer.MAX_VALUE, Long.MIN_VALUE, new BigInteger("9".repeat(40)),
            new BigDecimal("1.10"), new BigDecimal("-0.5E+300"), "", "\u0301", List.of(), Map.of());

    /** Whether every dossier has the form that the schema asks for. */
    private final boolean wellFormed;

    private DossierArbitraries(boolean wellFormed) {
        this.wellFormed = wellFormed;
    }

    /** Whatever the model can hold, empty names and quotes without words too. */
    static Arbitrary<Dossier> dossiers() {
        return new DossierArbitraries(false).dossier();
    }

    /** Dossiers as the schema describes them, though their ids lead nowhere. */
    static Arbitrary<Dossier> wellFormed() {
        return new DossierArbitraries(true).dossier();
    }

    private Arbitrary<Dossier> dossier() {
        return Combinators.combine(names(), texts(), few(sides()), few(kinds()), few(articles()), few(speakers()),
                        few(events()),
                        Combinators.combine(few(quotes()), few(relations()), few(candidates())).as(Spoken::new))
                .flatAs((title, description, sides, kinds, articles, speakers, events, rest) ->
                        extras().map(extras -> new Dossier(Dossier.FORMAT, title, description, sides, kinds, articles,
                                speakers, events, rest.quotes, rest.relations, rest.candidates, extras)));
    }

    private record Spoken(List<Quote> quotes, List<Relation> relations, List<Candidate> candidates) {}

    static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of("\"", "\\", "\n", "\r\n", "\t", "\u0000", "\u001F", "\u007F", "\u2028", "\u0085",
                        "\uFEFF", "“quoted”", "«cité»",
                        "🕊️", "👩‍👩‍👧‍👦", "🇸🇾", "\u0301", "e\u0301", "é", "سوريا", "قال: «لا»",
                        "\u202E", "Россия", "𝒜", "\uD83D", "\uDC4B", "</script>", "{\"a\":1}", "null", " "),
                Arbitraries.strings().all().ofMaxLength(8),
                Arbitraries.strings().ascii().ofMaxLength(8));
        return piece.list().ofMaxSize(5).map(pieces -> String.join("", pieces));
    }

    private Arbitrary<String> names() {
        return wellFormed ? texts().map(text -> text.isEmpty() ? "-" : clipped(text, Event.TITLE_LENGTH)) : texts();
    }

    private Arbitrary<String> contexts() {
        return wellFormed ? texts().map(text -> clipped(text, Anchor.CONTEXT)) : texts();
    }

    private static String clipped(String text, int count) {
        return text.codePointCount(0, text.length()) <= count
                ? text : text.substring(0, text.offsetByCodePoints(0, count));
    }

    private static Arbitrary<String> slugs() {
        return Arbitraries.strings().withChars("abc019.-").ofMinLength(1).ofMaxLength(12)
                .filter(s -> Character.isLetterOrDigit(s.charAt(0)));
    }

    private static <T> Arbitrary<T> ids(Function<String, T> constructor) {
        return slugs().map(constructor);
    }

    private static Arbitrary<Edtf> dates() {
        return Arbitraries.of("2011-09-07", "1982-02-02", "2012-02-29", "2011-10", "1982~", "201X-XX-XX",
                "2011-02/2012-05?", "2011-03-15/..", "[2011-08-02,2011-08-03]", "2011-10-04T15:30:00Z")
                .map(Edtf::parse);
    }

    private static Arbitrary<Dated> dated() {
        return Combinators.combine(dates(), Arbitraries.of(DateBasis.class), texts()).as(Dated::new);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> things) {
        return things.list().ofMaxSize(3);
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> things) {
        return things.injectNull(0.4);
    }

    /** Texts that may be absent; none is empty, since the file has one way to say "none". */
    private static Arbitrary<String[]> notes(int count) {
        return texts().list().ofSize(count)
                .map(list -> list.stream().map(text -> text.isEmpty() ? null : text).toArray(String[]::new));
    }

    private static Arbitrary<Map<String, Object>> extras() {
        // By index: a generator of lists that hold null cannot be shrunk.
        Arbitrary<Integer> scalars = Arbitraries.integers().between(0, SCALARS.size() - 1);
        Arbitrary<Object> values = Arbitraries.lazyOf(
                () -> scalars.map(SCALARS::get),
                () -> texts().map(text -> text),
                () -> scalars.list().ofMaxSize(3).map(list -> list.stream().map(SCALARS::get).toList()),
                () -> extras().map(map -> map));
        Arbitrary<Object[]> entries = Combinators.combine(texts().filter(DossierArbitraries::paired), values)
                .as((key, value) -> new Object[] {"x-" + key, value});
        return entries.list().ofMaxSize(2).map(list -> {
            Map<String, Object> map = new LinkedHashMap<>();
            list.forEach(entry -> map.put((String) entry[0], entry[1]));
            return map;
        });
    }

    /** Whether the text has no half of a surrogate pair: such texts can be read, names of fields cannot. */
    private static boolean paired(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static Arbitrary<TextRange> ranges() {
        return Combinators.combine(Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(0, 500))
                .as((start, length) -> new TextRange(start, start + length));
    }

    private Arbitrary<Anchor> anchorPlaces() {
        return Combinators.combine(ranges(), contexts(), contexts())
                .as((range, prefix, suffix) -> new Anchor(range.start(), range.end(), prefix, suffix));
    }

    private Arbitrary<Side> sides() {
        return Combinators.combine(ids(SideId::new), names(), extras()).as(Side::new);
    }

    private Arbitrary<EventKind> kinds() {
        return Combinators.combine(ids(KindId::new), names(), extras()).as(EventKind::new);
    }

    private record ArticleFacts(@Nullable Original original, @Nullable Edtf accessed) {}

    private Arbitrary<Article> articles() {
        Arbitrary<Original> originals = Combinators.combine(
                        Arbitraries.strings().withChars("0123456789abcdef").ofLength(64),
                        Arbitraries.integers().greaterOrEqual(0))
                .as(Original::new);
        Arbitrary<ArticleText> contents =
                Combinators.combine(Arbitraries.of(ArticleText.Kind.class), few(paragraphs())).as(ArticleText::new);
        return Combinators.combine(ids(ArticleId::new), names(), notes(5), dated(), contents,
                        Combinators.combine(maybe(originals), maybe(dates())).as(ArticleFacts::new), extras())
                .as((id, text, notes, published, content, facts, extras) -> new Article(id, text, text,
                        notes[0], notes[1], notes[2], published, notes[3], notes[4], facts.accessed(),
                        wellFormed ? "en" : text, content, facts.original(), extras));
    }

    private Arbitrary<String> paragraphs() {
        return wellFormed ? texts().map(text -> text.replace('\n', ' ')) : texts();
    }

    private Arbitrary<Speaker> speakers() {
        Arbitrary<Role> roles = Combinators.combine(names(), dates()).as(Role::new);
        return Combinators.combine(ids(SpeakerId::new), names(), Arbitraries.of(Speaker.Nature.class), few(names()),
                maybe(ids(SideId::new)), few(roles), extras()).as(Speaker::new);
    }

    private Arbitrary<Event> events() {
        Arbitrary<Figure> figures =
                Combinators.combine(names(), maybe(ids(SpeakerId::new)), ids(ArticleId::new)).as(Figure::new);
        Arbitrary<Mention> mentions =
                Combinators.combine(ids(ArticleId::new), maybe(ranges()), maybe(ranges())).as(Mention::new);
        return Combinators.combine(ids(EventId::new), names(), dated(), notes(1), maybe(ids(SideId::new)),
                        ids(KindId::new), few(ids(SpeakerId::new)),
                        Combinators.combine(few(figures), few(mentions), extras()).as(Rest::new))
                .as((id, title, when, notes, side, kind, participants, rest) -> new Event(id, title,
                        when, notes[0], side, kind, participants, title + title, rest.figures, rest.mentions,
                        rest.extras));
    }

    private record Rest(List<Figure> figures, List<Mention> mentions, Map<String, Object> extras) {}

    private Arbitrary<Quote> quotes() {
        Arbitrary<Attribution> attributions = Combinators
                .combine(ids(SpeakerId::new), notes(7), dated())
                .as((speaker, n, said) -> new Attribution(speaker, n[0], n[1], n[2], said, n[3],
                        n[4], n[5], n[6]));
        Arbitrary<Anchors> anchors =
                Combinators.combine(maybe(anchorPlaces()), maybe(anchorPlaces())).as(Anchors::new);
        Arbitrary<QuoteEdit> edits =
                Combinators.combine(Arbitraries.of(QuoteEdit.Kind.class), ranges()).as(QuoteEdit::new);
        return Combinators.combine(ids(QuoteId::new), ids(ArticleId::new), Arbitraries.of(Directness.class), names(),
                        notes(2), anchors, attributions,
                        Combinators.combine(maybe(ids(EventId::new)), few(ids(EventId::new)), few(edits), extras())
                                .as(Ties::new))
                .as((id, article, directness, words, notes, places, attribution, ties) -> {
                    boolean reported = directness == Directness.REPORTED;
                    String text = wellFormed && reported ? "" : words;
                    String gist = wellFormed ? reported ? words : null : notes[0];
                    return new Quote(id, article, directness, text, gist, places, attribution, ties.event, ties.about,
                            notes[1], ties.edits, ties.extras);
                });
    }

    private record Ties(EventId event, List<EventId> about, List<QuoteEdit> edits, Map<String, Object> extras) {}

    private static Arbitrary<Relation> relations() {
        return Combinators.combine(ids(EventId::new), Arbitraries.of(Relation.Kind.class), ids(EventId::new),
                        Arbitraries.of(Relation.Basis.class), maybe(ids(ArticleId::new)), texts(), extras())
                .as(Relation::new);
    }

    private Arbitrary<Candidate> candidates() {
        Arbitrary<ProposedSpeaker> speakers = Combinators.combine(names(), names(),
                        Arbitraries.of(Speaker.Nature.class), Arbitraries.of(true, false))
                .as(ProposedSpeaker::new);
        Arbitrary<Directness> spoken = Arbitraries.of(Directness.DIRECT, Directness.PARTIAL, Directness.DOCUMENT);
        return Combinators.combine(ids(QuoteId::new), ids(ArticleId::new), spoken, names(), anchorPlaces(),
                        maybe(speakers), maybe(dated()),
                        Combinators.combine(notes(2).map(Arrays::asList), slugs(),
                                Arbitraries.integers().between(0, 100), Arbitraries.of(true, false), extras())
                                .as(Judgement::new))
                .as((id, article, directness, text, place, speaker, said, judged) -> new Candidate(id, article,
                        directness, text, place, speaker, judged.notes.getFirst(), said, judged.rule, judged.confidence,
                        judged.notes.getLast(), judged.rejected, judged.extras));
    }

    private record Judgement(
            List<String> notes, String rule, int confidence, boolean rejected, Map<String, Object> extras) {}
}
