package org.demarche.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Dated;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Speaker;
import org.jspecify.annotations.Nullable;

/** The fields of a dossier, as formats carry or lose them, in the order of the dossier's file. */
public enum Field {
    TITLE("title", dossier -> one(dossier.title())),
    DESCRIPTION("description", dossier -> one(dossier.description())),
    SIDES("sides", dossier -> dossier.sides().size()),
    KINDS("kinds of event", dossier -> dossier.kinds().size()),

    ARTICLE_ID("ids of articles", dossier -> dossier.articles().size()),
    ARTICLE_HEADLINE("headlines", article(Article::headline)),
    ARTICLE_PUBLISHER("publishers", article(Article::publisher)),
    ARTICLE_AGENCY("agencies", article(Article::agency)),
    ARTICLE_BYLINE("bylines", article(Article::byline)),
    ARTICLE_DATELINE("datelines", article(Article::dateline)),
    ARTICLE_PUBLISHED("dates of publication", article(article -> article.published().date())),
    ARTICLE_PUBLISHED_EVIDENCE("how dates of publication are known", article(article -> known(article.published()))),
    ARTICLE_URL("addresses of articles", article(Article::url)),
    ARTICLE_ARCHIVE("archived copies", article(Article::archive)),
    ARTICLE_ACCESSED("dates of access", article(Article::accessed)),
    ARTICLE_LANGUAGE("languages", article(Article::language)),
    ARTICLE_DIGEST("digests", dossier -> texts(dossier, ArticleText.Kind.DIGEST)),
    ARTICLE_FULL_TEXT("published texts", dossier -> texts(dossier, ArticleText.Kind.FULL)),
    ARTICLE_ORIGINAL("fingerprints of originals", article(Article::original)),

    SPEAKER_ID("ids of speakers", dossier -> dossier.speakers().size()),
    SPEAKER_NAME("names of speakers", speaker(Speaker::name)),
    SPEAKER_NATURE("what a speaker is", speaker(Speaker::nature)),
    SPEAKER_ALIASES("other names of speakers", speaker(Speaker::aliases)),
    SPEAKER_SIDE("sides of speakers", speaker(Speaker::side)),
    SPEAKER_ROLES("offices with their periods", speaker(Speaker::roles)),

    EVENT_ID("ids of events", dossier -> dossier.events().size()),
    EVENT_TITLE("titles of events", event(Event::title)),
    EVENT_WHEN("dates of events", event(event -> event.when().date())),
    EVENT_WHEN_EVIDENCE("how dates of events are known", event(event -> known(event.when()))),
    EVENT_PLACE("places of events", event(Event::place)),
    EVENT_SIDE("sides that act", event(Event::side)),
    EVENT_KIND("kinds of the events", event(Event::kind)),
    EVENT_PARTICIPANTS("participants", event(Event::participants)),
    EVENT_SUMMARY("summaries of events", event(Event::summary)),
    EVENT_FIGURES("numbers that sources give", event(Event::figures)),
    EVENT_ARTICLES("articles that speak of events", event(Event::mentions)),
    EVENT_PASSAGES("passages that speak of events", event(event -> event.mentions().stream()
            .filter(mention -> mention.text() != null || mention.original() != null).toList())),

    QUOTE_ID("ids of quotes", dossier -> dossier.quotes().size()),
    QUOTE_TEXT("words of quotes", quote(Quote::text)),
    QUOTE_GIST("gists of reported statements", quote(Quote::gist)),
    QUOTE_DIRECTNESS("directness of quotes", quote(Quote::directness)),
    QUOTE_ARTICLE("sources of quotes", quote(Quote::article)),
    QUOTE_PLACE_IN_TEXT("places of quotes in the text", quote(quote -> quote.anchors().text())),
    QUOTE_PLACE_IN_ORIGINAL("places of quotes in the original", quote(quote -> quote.anchors().original())),
    QUOTE_SPEAKER("speakers of quotes", quote(Quote::speaker)),
    QUOTE_ROLE("offices at the time", said(Attribution::role)),
    QUOTE_ON_BEHALF_OF("for whom a speaker spoke", said(Attribution::onBehalfOf)),
    QUOTE_ADDRESSEE("addressees", said(Attribution::addressee)),
    QUOTE_SAID("dates of quotes", said(attribution -> attribution.said().date())),
    QUOTE_SAID_EVIDENCE("how dates of quotes are known", said(attribution -> known(attribution.said()))),
    QUOTE_PLACE("places where quotes were said", said(Attribution::place)),
    QUOTE_FORUM("occasions of quotes", said(Attribution::forum)),
    QUOTE_MEDIUM("through what quotes came", said(Attribution::medium)),
    QUOTE_CUE("words of speech in the source", said(Attribution::cue)),
    QUOTE_EVENT("events of quotes", quote(Quote::event)),
    QUOTE_ABOUT("other events that quotes speak of", quote(Quote::about)),
    QUOTE_GROUP("parts of one utterance", quote(Quote::group)),
    QUOTE_EDITS("omissions and insertions", quote(Quote::edits)),

    RELATIONS("relations of events", dossier -> dossier.relations().size()),
    RELATION_BASIS("whether a relation is stated", dossier -> dossier.relations().size()),
    RELATION_ARTICLE("sources of relations", relation(Relation::article)),
    RELATION_NOTE("notes of relations", relation(Relation::note)),

    CANDIDATES("quotes that wait for review", dossier -> dossier.candidates().size()),
    /** Fields of a dossier's file that this version of the program does not know. */
    EXTRAS("fields that this program does not know", Field::extras);

    private final String words;
    @SuppressWarnings("ImmutableEnumChecker") // the functions given above hold no state
    private final ToIntFunction<Dossier> counter;

    Field(String words, ToIntFunction<Dossier> counter) {
        this.words = words;
        this.counter = counter;
    }

    /** What it is, in the plural, for example "dates of events". */
    public String words() {
        return words;
    }

    /** How many things of a dossier have it. */
    public int count(Dossier dossier) {
        return counter.applyAsInt(dossier);
    }

    private static int one(String text) {
        return text.isEmpty() ? 0 : 1;
    }

    /** The reason to believe a date that is known at all. */
    private static @Nullable Object known(Dated dated) {
        return dated.known() || !dated.evidence().isEmpty() ? dated : null;
    }

    private static int texts(Dossier dossier, ArticleText.Kind kind) {
        return count(dossier.articles(),
                article -> article.text().kind() == kind && !article.text().paragraphs().isEmpty());
    }

    private static ToIntFunction<Dossier> article(Function<Article, @Nullable Object> value) {
        return dossier -> count(dossier.articles(), article -> present(value.apply(article)));
    }

    private static ToIntFunction<Dossier> speaker(Function<Speaker, @Nullable Object> value) {
        return dossier -> count(dossier.speakers(), speaker -> present(value.apply(speaker)));
    }

    private static ToIntFunction<Dossier> event(Function<Event, @Nullable Object> value) {
        return dossier -> count(dossier.events(), event -> present(value.apply(event)));
    }

    private static ToIntFunction<Dossier> quote(Function<Quote, @Nullable Object> value) {
        return dossier -> count(dossier.quotes(), quote -> present(value.apply(quote)));
    }

    private static ToIntFunction<Dossier> said(Function<Attribution, @Nullable Object> value) {
        return quote(quote -> value.apply(quote.attribution()));
    }

    private static ToIntFunction<Dossier> relation(Function<Relation, @Nullable Object> value) {
        return dossier -> count(dossier.relations(), relation -> present(value.apply(relation)));
    }

    private static <T> int count(List<T> things, Predicate<T> has) {
        return (int) things.stream().filter(has).count();
    }

    private static boolean present(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isEmpty();
            case Collection<?> many -> !many.isEmpty();
            default -> true;
        };
    }

    private static int extras(Dossier dossier) {
        return filled(List.of(dossier), Dossier::extras)
                + filled(dossier.sides(), side -> side.extras()) + filled(dossier.kinds(), kind -> kind.extras())
                + filled(dossier.articles(), Article::extras) + filled(dossier.speakers(), Speaker::extras)
                + filled(dossier.events(), Event::extras) + filled(dossier.quotes(), Quote::extras)
                + filled(dossier.relations(), Relation::extras);
    }

    private static <T> int filled(List<T> things, Function<T, Map<String, @Nullable Object>> extras) {
        return count(things, thing -> !extras.apply(thing).isEmpty());
    }
}
