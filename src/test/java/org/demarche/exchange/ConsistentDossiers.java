package org.demarche.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
import org.demarche.model.CodePoints;
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
import org.jspecify.annotations.Nullable;

/**
 * Small dossiers that hold together: every id leads somewhere, names are not blank, and every quote stands at its
 * anchor. Their texts are drawn from a list, so that a fault shrinks to the text that causes it.
 */
public final class ConsistentDossiers {
    private static final List<String> DATES = List.of("2011-09-07", "1982-02-02", "2012-02-29", "2011-10", "1982~",
            "201X-XX-XX", "2011-02/2012-05?", "2011-03-15/..", "[2011-08-02,2011-08-03]", "2011-10-04T15:30:00Z",
            "-0044-03-15", "0000", "../2011-05", "2011-24", "/2012", "2011-10-04/2011-10-06", "XXXX", "Y170000002",
            "{2011-01,2012-03}", "20XX", "2011-?10-~04");
    private static final List<String> ADDRESSES = List.of("https://example.org/a?b=c&d=%20#e",
            "http://example.org/№1/(x)/\"y\"", "urn:x:1;2,3", "news");
    private static final int MOST = 4;

    private final SplittableRandom random;
    private final List<String> texts;
    private final List<SideId> sides;
    private final List<KindId> kinds;
    private final List<SpeakerId> speakers;
    private final List<EventId> events;
    private final List<Article> articles = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    private ConsistentDossiers(long seed, List<String> texts) {
        random = new SplittableRandom(seed);
        this.texts = texts;
        sides = ids("side.", SideId::new);
        kinds = ids("kind-", KindId::new);
        speakers = ids("", SpeakerId::new);
        events = kinds.isEmpty() ? List.of() : ids("event-2011-", EventId::new);
    }

    /** With texts that are as awkward as can be. */
    public static Arbitrary<Dossier> all() {
        return of(AwkwardTexts.all());
    }

    /** With texts of one's choice. */
    public static Arbitrary<Dossier> of(Arbitrary<String> texts) {
        return Combinators.combine(Arbitraries.longs(), texts.list().ofMinSize(1).ofMaxSize(12))
                .as((seed, drawn) -> new ConsistentDossiers(seed, drawn).dossier());
    }

    private Dossier dossier() {
        int count = random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            articles.add(article(i));
        }
        return new Dossier(Dossier.FORMAT, name(), text(),
                sides.stream().map(id -> new Side(id, name(), extras())).toList(),
                kinds.stream().map(id -> new EventKind(id, name(), extras())).toList(), articles,
                speakers.stream().map(this::speaker).toList(), events.stream().map(this::event).toList(), quotes,
                some(this::relation), candidates, extras());
    }

    /** An article and its quotes and candidates. */
    private Article article(int number) {
        ArticleId id = new ArticleId("article." + number);
        Original original = chance() ? new Original("0123456789abcdef".repeat(4), 1000) : null;
        StringBuilder text = new StringBuilder(text());
        List<TextRange> places = new ArrayList<>();
        int count = random.nextInt(MOST);
        for (int i = 0; i < count; i++) {
            text.append(text()).append('“');
            int start = length(text);
            text.append(name());
            places.add(new TextRange(start, length(text)));
            text.append('”').append(text());
        }
        CodePoints whole = CodePoints.of(text.toString());
        boolean twoParts = places.size() > 1 && !speakers.isEmpty() && chance();
        SpeakerId first = speakers.isEmpty() ? null : any(speakers);
        for (int i = 0; i < places.size(); i++) {
            Anchor anchor = Anchor.at(whole, places.get(i));
            String quoteId = id + "-" + (char) ('a' + i);
            if (first == null || (random.nextInt(5) == 0 && !twoParts)) {
                candidates.add(candidate(new QuoteId(quoteId), id, whole.slice(places.get(i)), anchor));
            } else {
                boolean part = twoParts && i < 2;
                quotes.add(quote(new QuoteId(quoteId), id, whole.slice(places.get(i)), anchor, original,
                        part ? first : any(speakers), part ? name() + number : null));
            }
        }
        return new Article(id, name(), name(), note(), note(), note(), dated(), address(), address(),
                chance() ? date() : null, any(List.of("en", "en-GB", "ar", "zh-Hant")),
                new ArticleText(original != null && chance() ? ArticleText.Kind.DIGEST : ArticleText.Kind.FULL,
                        List.of(whole.text().split("\n", -1))),
                original, extras());
    }

    private Quote quote(QuoteId id, ArticleId article, String words, Anchor anchor, @Nullable Original original,
            SpeakerId speaker, @Nullable String group) {
        boolean reported = group == null && random.nextInt(4) == 0;
        Directness directness = reported ? Directness.REPORTED
                : any(List.of(Directness.DIRECT, Directness.PARTIAL, Directness.DOCUMENT));
        Anchor there = original == null || chance() ? null
                : new Anchor(100, 100 + words.codePointCount(0, words.length()), clipped(text()), clipped(text()));
        Anchor here = reported && chance() ? null : anchor;
        int length = words.codePointCount(0, words.length());
        List<QuoteEdit> edits = reported ? List.of() : some(_ -> {
            int start = random.nextInt(length);
            return new QuoteEdit(any(List.of(QuoteEdit.Kind.values())),
                    new TextRange(start, start + 1 + random.nextInt(length - start)));
        });
        return new Quote(id, article, directness, reported ? "" : words, reported ? name() : null,
                new Anchors(here, there),
                new Attribution(speaker, note(), note(), note(), dated(), note(), note(), note(), note()),
                events.isEmpty() || chance() ? null : any(events), distinct(events), group, edits, extras());
    }

    private Candidate candidate(QuoteId id, ArticleId article, String words, Anchor anchor) {
        ProposedSpeaker proposed = chance() ? null
                : new ProposedSpeaker(name(), name(), any(List.of(Speaker.Nature.values())), chance());
        return new Candidate(id, article, Directness.PARTIAL, words, anchor, proposed, note(),
                chance() ? dated() : null, "rule-1", random.nextInt(101), null, chance(), extras());
    }

    private Speaker speaker(SpeakerId id) {
        return new Speaker(id, name(), any(List.of(Speaker.Nature.values())), some(_ -> name()),
                sides.isEmpty() || chance() ? null : any(sides), some(_ -> new Role(name(), date())), extras());
    }

    private Event event(EventId id) {
        List<Figure> figures = articles.isEmpty() ? List.of() : some(_ -> new Figure(name(),
                speakers.isEmpty() || chance() ? null : any(speakers), any(articles).id()));
        List<Mention> mentions = articles.isEmpty() ? List.of() : some(_ -> mention(any(articles)));
        return new Event(id, name(), dated(), note(), sides.isEmpty() || chance() ? null : any(sides), any(kinds),
                distinct(speakers), text(), figures, mentions, extras());
    }

    private Mention mention(Article article) {
        Original original = article.original();
        return new Mention(article.id(), chance() ? null : range(length(article.text().joined())),
                original == null || chance() ? null : range(original.length()));
    }

    private @Nullable Relation relation(int number) {
        return events.size() < 2 ? null : new Relation(events.get(number % 2), any(List.of(Relation.Kind.values())),
                events.get(1 - number % 2), any(List.of(Relation.Basis.values())),
                articles.isEmpty() || chance() ? null : any(articles).id(), text(), extras());
    }

    private TextRange range(int length) {
        int start = random.nextInt(length + 1);
        return new TextRange(start, start + random.nextInt(length - start + 1));
    }

    private <T> List<T> ids(String prefix, Function<String, T> make) {
        return IntStream.range(0, random.nextInt(MOST)).mapToObj(i -> make.apply(prefix + i)).toList();
    }

    private <T> List<T> some(IntFunction<@Nullable T> make) {
        List<T> things = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            T thing = make.apply(i);
            if (thing != null) {
                things.add(thing);
            }
        }
        return things;
    }

    private <T> List<T> distinct(List<T> things) {
        return things.stream().filter(_ -> chance()).toList();
    }

    private Dated dated() {
        return new Dated(date(), any(List.of(DateBasis.values())), text());
    }

    private Edtf date() {
        return Edtf.parse(any(DATES));
    }

    private @Nullable String address() {
        return chance() ? null : any(ADDRESSES);
    }

    private Map<String, Object> extras() {
        return random.nextInt(4) == 0 ? Map.of("x-note", text()) : Map.of();
    }

    private String text() {
        return any(texts);
    }

    /** A text that may be absent; none is empty, since a dossier has one way to say "none". */
    private @Nullable String note() {
        String text = text();
        return text.isEmpty() || chance() ? null : text;
    }

    /** A text that is not blank, and short enough for a title. */
    private String name() {
        String name = text() + any(List.of("", "n", "№"));
        String cut = name.codePointCount(0, name.length()) <= Event.TITLE_LENGTH ? name
                : name.substring(0, name.offsetByCodePoints(0, Event.TITLE_LENGTH));
        return cut.isBlank() ? "-" : cut;
    }

    private static String clipped(String text) {
        return text.codePointCount(0, text.length()) <= Anchor.CONTEXT ? text
                : text.substring(0, text.offsetByCodePoints(0, Anchor.CONTEXT));
    }

    private boolean chance() {
        return random.nextBoolean();
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
