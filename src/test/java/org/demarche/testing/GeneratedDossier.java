package org.demarche.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Anchor;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * A large dossier of an invented dispute over twenty years, the same for the same seed and size: twelve sides, sixty
 * speakers, up to two hundred articles, most events in crises of days to weeks, a fifth of them spans, one quote for
 * five events, and relations for one event in a hundred. Every quote stands in its article at its anchor. In no order
 * of time. The parts are made one by one, so that a dossier can be written that does not fit into memory.
 *
 * @param size how many events there are
 */
public record GeneratedDossier(long seed, int size) {
    private static final int SIDES = 12;
    private static final int SPEAKERS = 60;
    private static final int SPEAKERS_OF_SIDE = SPEAKERS / SIDES;
    private static final int MOST_ARTICLES = 200;
    private static final int EVENTS_FOR_QUOTE = 5;
    private static final int EVENTS_FOR_RELATION = 100;
    private static final List<String> KINDS =
            List.of("statement", "meeting", "talks", "vote", "visit", "sanction", "protest", "agreement");

    /** The whole dossier in memory. */
    public Dossier dossier() {
        return new Dossier(Dossier.FORMAT, title(), "", sides(), kinds(), articles().toList(), speakers(),
                events().toList(), quotes().toList(), relations().toList(), List.of(), Map.of());
    }

    public String title() {
        return String.format(Locale.ROOT, "A generated dispute of %,d events", size);
    }

    public List<Side> sides() {
        return listOf(SIDES, i -> new Side(side(i), GeneratedWords.country(i), Map.of()));
    }

    public List<EventKind> kinds() {
        return KINDS.stream()
                .map(kind -> new EventKind(new KindId(kind), GeneratedWords.capital(kind) + "s", Map.of()))
                .toList();
    }

    public List<Speaker> speakers() {
        return listOf(SPEAKERS, i -> new Speaker(speaker(i), GeneratedWords.person(i),
                i % SPEAKERS_OF_SIDE == 0 ? Speaker.Nature.INSTITUTION : Speaker.Nature.PERSON, List.of(),
                side(i / SPEAKERS_OF_SIDE), List.of(), Map.of()));
    }

    /** The articles, each with the text in which its quotes stand. */
    public Stream<Article> articles() {
        Press press = new Press();
        int[][] quotes = press.quotesByArticle();
        return IntStream.range(0, articleCount()).mapToObj(i -> article(i, press, quotes[i]));
    }

    public Stream<Event> events() {
        Press press = new Press();
        return IntStream.range(0, size).mapToObj(i -> event(i, press));
    }

    /** The quotes. */
    public Stream<Quote> quotes() {
        Press press = new Press();
        int[] paragraphStarts = new int[articleCount()];
        // Places in an article add up from quote to quote, so the order has to be kept.
        Iterator<Quote> inOrder = IntStream.range(0, quoteCount()).mapToObj(i -> {
            int article = press.articleOf(i);
            Quote quote = quote(i, article, paragraphStarts[article], press);
            paragraphStarts[article] += paragraph(i).length() + 1;
            return quote;
        }).iterator();
        return Stream.generate(inOrder::next).limit(quoteCount());
    }

    public Stream<Relation> relations() {
        return IntStream.range(0, size / EVENTS_FOR_RELATION).mapToObj(i -> {
            SplittableRandom random = random(3, i);
            int from = random.nextInt(size);
            int to = (from + 1 + random.nextInt(size - 1)) % size;
            return new Relation(eventId(from), pick(random, Relation.Kind.values()), eventId(to),
                    Relation.Basis.STATED, articleId(random.nextInt(articleCount())), "", Map.of());
        });
    }

    private int articleCount() {
        return Math.clamp(size / 10, 1, MOST_ARTICLES);
    }

    private int quoteCount() {
        return size / EVENTS_FOR_QUOTE;
    }

    /** Now and then three quotes in a row belong to one event. */
    private int eventOf(int quote) {
        int group = quote / 3;
        int chosen = random(4, group).nextInt(4) == 0 ? group * 3 : quote;
        return chosen * EVENTS_FOR_QUOTE + random(5, chosen).nextInt(EVENTS_FOR_QUOTE);
    }

    private Article article(int i, Press press, int[] quotes) {
        List<String> paragraphs = Arrays.stream(quotes).mapToObj(this::paragraph).toList();
        return new Article(articleId(i), GeneratedWords.title(random(1, i)), GeneratedWords.paper(i), null, null, null,
                Dossiers.printed(GeneratedDates.day(press.publications[i])), null, null, null, "en",
                new ArticleText(ArticleText.Kind.FULL, paragraphs), null, Map.of());
    }

    private Event event(int i, Press press) {
        SplittableRandom random = random(0, i);
        GeneratedDates.Moment moment = press.dates.moment(random);
        int sideNumber = random.nextInt(5) < 3 ? moment.crisis() % SIDES : skewed(random, SIDES);
        SideId side = random.nextInt(20) == 0 ? null : side(sideNumber);
        List<SpeakerId> participants = new ArrayList<>();
        participants.add(speaker(sideNumber * SPEAKERS_OF_SIDE + skewed(random, SPEAKERS_OF_SIDE)));
        if (random.nextInt(4) == 0) {
            SpeakerId second = speaker(random.nextInt(SPEAKERS));
            if (!participants.contains(second)) {
                participants.add(second);
            }
        }
        String place = random.nextInt(10) == 0 ? null : GeneratedWords.place(skewed(random, GeneratedWords.PLACES));
        return new Event(eventId(i), GeneratedWords.title(random),
                Dossiers.printed(press.dates.edtf(moment, random)), place, side, new KindId(kindOf(i)), participants,
                "", List.of(), mentions(press.articleAfter(moment), random), Map.of());
    }

    private List<Mention> mentions(int first, SplittableRandom random) {
        if (random.nextInt(10) == 0) {
            return List.of();
        }
        Mention mention = new Mention(articleId(first), null, null);
        int second = random.nextInt(articleCount());
        return random.nextInt(7) == 0 && second != first
                ? List.of(mention, new Mention(articleId(second), null, null)) : List.of(mention);
    }

    private Quote quote(int i, int article, int paragraphStart, Press press) {
        SplittableRandom random = random(2, i);
        Directness directness = random.nextInt(10) < 7 ? Directness.DIRECT : pick(random, Directness.values());
        boolean reported = directness == Directness.REPORTED;
        String words = words(i);
        Attribution attribution = new Attribution(speaker(speakerOf(i)), null, null, null,
                Dossiers.printed(press.momentOf(i).day()), null, null, null, null);
        return new Quote(new QuoteId("q-" + i), articleId(article), directness, reported ? "" : words,
                reported ? words : null, reported ? Anchors.NONE : new Anchors(anchor(i, words, paragraphStart), null),
                attribution, eventId(eventOf(i)), List.of(), null, List.of(), Map.of());
    }

    private Anchor anchor(int quote, String words, int paragraphStart) {
        String paragraph = paragraph(quote);
        int from = paragraph.indexOf('“') + 1;
        int to = from + words.length();
        return new Anchor(paragraphStart + from, paragraphStart + to,
                paragraph.substring(Math.max(0, from - Anchor.CONTEXT), from), paragraph.substring(to));
    }

    /** The paragraph of the article in which a quote stands; it has no other. */
    private String paragraph(int quote) {
        return GeneratedWords.person(speakerOf(quote)) + " said: “" + words(quote) + "”";
    }

    private String words(int quote) {
        return GeneratedWords.sentence(random(6, quote));
    }

    private int speakerOf(int quote) {
        return skewed(random(7, quote), SPEAKERS);
    }

    private String kindOf(int event) {
        return KINDS.get(skewed(random(8, event), KINDS.size()));
    }

    private EventId eventId(int i) {
        return new EventId(kindOf(i) + "-" + i);
    }

    private SplittableRandom random(int purpose, int number) {
        return new SplittableRandom(((seed * 16 + purpose) << 32) + number);
    }

    private static SideId side(int i) {
        return new SideId("side-" + (i + 1));
    }

    private static SpeakerId speaker(int i) {
        return new SpeakerId("speaker-" + (i + 1));
    }

    private static ArticleId articleId(int i) {
        return new ArticleId("article-" + (i + 1));
    }

    /** A number below {@code bound}, small ones more often than large ones. */
    private static int skewed(SplittableRandom random, int bound) {
        return (int) (random.nextDouble() * random.nextDouble() * bound);
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T extends @Nullable Object> List<T> listOf(int count, IntFunction<T> make) {
        return IntStream.range(0, count).mapToObj(make).toList();
    }

    /** The articles in order of time, and what stands in which. */
    private final class Press {
        final GeneratedDates dates = new GeneratedDates(seed, size);
        final long[] publications = dates.publications(articleCount());

        /** The first article that comes out after a moment. */
        int articleAfter(GeneratedDates.Moment moment) {
            int found = Arrays.binarySearch(publications, moment.minute());
            return found >= 0 ? found : -found - 1;
        }

        GeneratedDates.Moment momentOf(int quote) {
            return dates.moment(random(0, eventOf(quote)));
        }

        int articleOf(int quote) {
            return articleAfter(momentOf(quote));
        }

        int[][] quotesByArticle() {
            IntStream.Builder[] quotes = new IntStream.Builder[articleCount()];
            Arrays.setAll(quotes, _ -> IntStream.builder());
            for (int quote = 0; quote < quoteCount(); quote++) {
                quotes[articleOf(quote)].add(quote);
            }
            return Arrays.stream(quotes).map(builder -> builder.build().toArray()).toArray(int[][]::new);
        }
    }
}
