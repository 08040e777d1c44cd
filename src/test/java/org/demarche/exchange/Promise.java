package org.demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.Candidate;
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
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.store.DossierException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * What a table of fields promises of a dossier: the dossier with every field blanked that the table does not carry
 * whole. Things that keep no field are left out, and ids that are not kept become ordinals.
 *
 * <p>A format keeps its promise when what it reads back is blanked to the same.
 */
public final class Promise {
    private static final String BLANK = "blank";
    private static final ArticleText NO_TEXT = new ArticleText(ArticleText.Kind.DIGEST, List.of());

    private final FieldTable table;
    private final Dossier dossier;
    /** Whether published texts are promised. */
    private final boolean fullTexts;
    private final UnaryOperator<ArticleId> articleIds;
    private final UnaryOperator<SpeakerId> speakerIds;
    private final UnaryOperator<EventId> eventIds;
    private final UnaryOperator<QuoteId> quoteIds;

    private Promise(FieldTable table, Dossier dossier, boolean fullTexts) {
        this.table = table;
        this.fullTexts = fullTexts;
        this.dossier = dossier;
        articleIds = ids(Field.ARTICLE_ID, dossier.articles(), Article::id, ArticleId::new);
        speakerIds = ids(Field.SPEAKER_ID, dossier.speakers(), Speaker::id, SpeakerId::new);
        eventIds = ids(Field.EVENT_ID, dossier.events(), Event::id, EventId::new);
        quoteIds = ids(Field.QUOTE_ID, dossier.quotes(), Quote::id, QuoteId::new);
    }

    /** What is left of a dossier by a table. */
    public static Dossier kept(FieldTable table, Dossier dossier) {
        return new Promise(table, dossier, true).kept();
    }

    /** Writes a dossier to a file of its own, reads it and compares what the format promises. */
    public static void assertKept(ReadableFormat format, Dossier dossier, ExchangeOptions options)
            throws IOException, DossierException {
        Path file = Files.createTempFile("promise-", format.ending());
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                format.write(new DossierIndex(dossier), options, out);
            }
            assertEquals(new Promise(format.fields(), dossier, options.fullTexts()).kept(),
                    kept(format.fields(), format.read(file).dossier()));
        } finally {
            Files.delete(file);
        }
    }

    private Dossier kept() {
        return new Dossier(Dossier.FORMAT, text(Field.TITLE, dossier.title()),
                text(Field.DESCRIPTION, dossier.description()),
                list(Field.SIDES, dossier.sides()).stream()
                        .map(side -> new Side(side.id(), side.name(), extras(side.extras())))
                        .toList(),
                list(Field.KINDS, dossier.kinds()).stream()
                        .map(kind -> new EventKind(kind.id(), kind.name(), extras(kind.extras())))
                        .toList(),
                things("ARTICLE_", dossier.articles(), this::article),
                things("SPEAKER_", dossier.speakers(), this::speaker),
                things("EVENT_", dossier.events(), this::event),
                things("QUOTE_", dossier.quotes(), this::quote),
                things("RELATION", dossier.relations(), this::relation),
                list(Field.CANDIDATES, dossier.candidates()).stream().map(this::candidate).toList(),
                extras(dossier.extras()));
    }

    private <K extends Id, V> UnaryOperator<K> ids(
            Field field, List<V> things, Function<V, K> id, Function<String, K> make) {
        if (table.keeps(field)) {
            return UnaryOperator.identity();
        }
        Map<K, K> ordinals = new HashMap<>();
        for (V thing : things) {
            ordinals.computeIfAbsent(id.apply(thing), _ -> make.apply(Integer.toString(ordinals.size())));
        }
        return key -> ordinals.getOrDefault(key, make.apply(BLANK));
    }

    /** The things of one kind, none where the table keeps no field of theirs. */
    private <T> List<T> things(String prefix, List<T> things, UnaryOperator<T> blanked) {
        boolean any = Arrays.stream(Field.values())
                .anyMatch(field -> field.name().startsWith(prefix) && table.keeps(field));
        return any ? things.stream().map(blanked).toList() : List.of();
    }

    private <T> List<T> list(Field field, List<T> values) {
        return table.keeps(field) ? values : List.of();
    }

    private String text(Field field, String value) {
        return table.keeps(field) ? value : "";
    }

    private <T> @Nullable T maybe(Field field, @Nullable T value) {
        return table.keeps(field) ? value : null;
    }

    private Dated dated(Field date, Field evidence, Dated dated) {
        Edtf kept = table.keeps(date) ? dated.date() : Dated.unknown("").date();
        return table.keeps(evidence) ? new Dated(kept, dated.basis(), dated.evidence())
                : new Dated(kept, DateBasis.PRINTED, "");
    }

    @NullUnmarked // the checker does not read from compiled records that these values may be null
    private Map<String, Object> extras(Map<String, ?> extras) {
        return table.keeps(Field.EXTRAS) ? Collections.unmodifiableMap(extras) : Map.of();
    }

    private Article article(Article article) {
        return new Article(articleIds.apply(article.id()), text(Field.ARTICLE_HEADLINE, article.headline()),
                text(Field.ARTICLE_PUBLISHER, article.publisher()), maybe(Field.ARTICLE_AGENCY, article.agency()),
                maybe(Field.ARTICLE_BYLINE, article.byline()), maybe(Field.ARTICLE_DATELINE, article.dateline()),
                dated(Field.ARTICLE_PUBLISHED, Field.ARTICLE_PUBLISHED_EVIDENCE, article.published()),
                maybe(Field.ARTICLE_URL, article.url()), maybe(Field.ARTICLE_ARCHIVE, article.archive()),
                maybe(Field.ARTICLE_ACCESSED, article.accessed()), text(Field.ARTICLE_LANGUAGE, article.language()),
                text(article.text()), maybe(Field.ARTICLE_ORIGINAL, article.original()),
                extras(article.extras()));
    }

    private ArticleText text(ArticleText text) {
        boolean digest = text.kind() == ArticleText.Kind.DIGEST;
        if (!table.keeps(digest ? Field.ARTICLE_DIGEST : Field.ARTICLE_FULL_TEXT)) {
            return NO_TEXT;
        }
        return digest || fullTexts ? text : new ArticleText(ArticleText.Kind.FULL, List.of());
    }

    private Speaker speaker(Speaker speaker) {
        return new Speaker(speakerIds.apply(speaker.id()), text(Field.SPEAKER_NAME, speaker.name()),
                table.keeps(Field.SPEAKER_NATURE) ? speaker.nature() : Speaker.Nature.PERSON,
                list(Field.SPEAKER_ALIASES, speaker.aliases()), maybe(Field.SPEAKER_SIDE, speaker.side()),
                list(Field.SPEAKER_ROLES, speaker.roles()), extras(speaker.extras()));
    }

    private Event event(Event event) {
        return new Event(eventIds.apply(event.id()), text(Field.EVENT_TITLE, event.title()),
                dated(Field.EVENT_WHEN, Field.EVENT_WHEN_EVIDENCE, event.when()),
                maybe(Field.EVENT_PLACE, event.place()), maybe(Field.EVENT_SIDE, event.side()),
                table.keeps(Field.EVENT_KIND) ? event.kind() : new KindId(BLANK),
                list(Field.EVENT_PARTICIPANTS, event.participants()).stream().map(speakerIds).toList(),
                text(Field.EVENT_SUMMARY, event.summary()),
                list(Field.EVENT_FIGURES, event.figures()).stream().map(this::figure).toList(),
                mentions(event.mentions()), extras(event.extras()));
    }

    private Figure figure(Figure figure) {
        return new Figure(figure.value(), figure.by() == null ? null : speakerIds.apply(figure.by()),
                articleIds.apply(figure.article()));
    }

    /** Without their passages, several mentions by one article are one. */
    private List<Mention> mentions(List<Mention> mentions) {
        boolean passages = table.keeps(Field.EVENT_PASSAGES);
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : list(Field.EVENT_ARTICLES, mentions)) {
            ArticleId article = articleIds.apply(mention.article());
            Mention blanked = passages ? new Mention(article, mention.text(), mention.original())
                    : new Mention(article, null, null);
            if (passages || !kept.contains(blanked)) {
                kept.add(blanked);
            }
        }
        return kept;
    }

    private Quote quote(Quote quote) {
        EventId event = maybe(Field.QUOTE_EVENT, quote.event());
        return new Quote(quoteIds.apply(quote.id()),
                table.keeps(Field.QUOTE_ARTICLE) ? articleIds.apply(quote.article()) : new ArticleId(BLANK),
                table.keeps(Field.QUOTE_DIRECTNESS) ? quote.directness() : Directness.DIRECT,
                text(Field.QUOTE_TEXT, quote.text()), maybe(Field.QUOTE_GIST, quote.gist()),
                new Anchors(maybe(Field.QUOTE_PLACE_IN_TEXT, quote.anchors().text()),
                        maybe(Field.QUOTE_PLACE_IN_ORIGINAL, quote.anchors().original())),
                attribution(quote.attribution()), event == null ? null : eventIds.apply(event),
                list(Field.QUOTE_ABOUT, quote.about()).stream().map(eventIds).toList(),
                maybe(Field.QUOTE_GROUP, quote.group()), list(Field.QUOTE_EDITS, quote.edits()),
                extras(quote.extras()));
    }

    private Attribution attribution(Attribution said) {
        return new Attribution(
                table.keeps(Field.QUOTE_SPEAKER) ? speakerIds.apply(said.speaker()) : new SpeakerId(BLANK),
                maybe(Field.QUOTE_ROLE, said.role()), maybe(Field.QUOTE_ON_BEHALF_OF, said.onBehalfOf()),
                maybe(Field.QUOTE_ADDRESSEE, said.addressee()),
                dated(Field.QUOTE_SAID, Field.QUOTE_SAID_EVIDENCE, said.said()),
                maybe(Field.QUOTE_PLACE, said.place()), maybe(Field.QUOTE_FORUM, said.forum()),
                maybe(Field.QUOTE_MEDIUM, said.medium()), maybe(Field.QUOTE_CUE, said.cue()));
    }

    private Relation relation(Relation relation) {
        ArticleId article = maybe(Field.RELATION_ARTICLE, relation.article());
        boolean ties = table.keeps(Field.RELATIONS);
        return new Relation(ties ? eventIds.apply(relation.from()) : new EventId(BLANK),
                ties ? relation.kind() : Relation.Kind.PRECEDES,
                ties ? eventIds.apply(relation.to()) : new EventId(BLANK),
                table.keeps(Field.RELATION_BASIS) ? relation.basis() : Relation.Basis.INFERRED,
                article == null ? null : articleIds.apply(article), text(Field.RELATION_NOTE, relation.note()),
                extras(relation.extras()));
    }

    private Candidate candidate(Candidate candidate) {
        return new Candidate(quoteIds.apply(candidate.id()), articleIds.apply(candidate.article()),
                candidate.directness(), candidate.text(), candidate.place(), candidate.speaker(), candidate.cue(),
                candidate.said(), candidate.rule(), candidate.confidence(), candidate.group(), candidate.rejected(),
                extras(candidate.extras()));
    }
}
