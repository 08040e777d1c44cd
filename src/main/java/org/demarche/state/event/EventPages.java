package org.demarche.state.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Relation;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.Manner;
import org.demarche.state.caption.QuoteWords;
import org.demarche.state.caption.SourceName;
import org.demarche.state.event.EventPage.EvidenceLine;
import org.demarche.state.event.EventPage.FigureLine;
import org.demarche.state.event.EventPage.Person;
import org.demarche.state.event.EventPage.QuoteCard;
import org.demarche.state.event.EventPage.RelationLine;
import org.demarche.state.reader.SourceCheck;
import org.jspecify.annotations.Nullable;

/** Composes the pages of a dossier's events. */
public final class EventPages {
    private static final int PASSAGE_LENGTH = 90;

    private final DossierIndex index;

    public EventPages(DossierIndex index) {
        this.index = index;
    }

    /**
     * The page of an event.
     *
     * @param shown the quotes that the filter lets through
     */
    public EventPage page(Event event, Set<QuoteId> shown) {
        List<Quote> all = index.quotesOf(event.id());
        List<Quote> visible = all.stream().filter(quote -> shown.contains(quote.id())).toList();
        List<QuoteCard> cards = cards(event, visible);
        return new EventPage(event.id(), event.title(), when(event), event.when().evidence(), event.place(),
                event.participants().stream().map(this::person).toList(),
                index.kind(event.kind()).map(EventKind::name).orElse(event.kind().value()),
                event.summary(),
                event.figures().stream().map(this::figure).toList(),
                cards, all.size() - cards.size(), cards(event, about(event, shown)), evidence(event, all),
                index.relationsOf(event.id()).stream().flatMap(tie -> relation(event, tie).stream()).toList());
    }

    private static String when(Event event) {
        String words = EdtfWords.full(event.when().date());
        String text = event.when().date().text();
        return words + " (" + (words.equals(text) ? "" : text + ", ") + Manner.of(event.when().basis()) + ")";
    }

    private Person person(SpeakerId id) {
        return new Person(id, name(id));
    }

    private String name(SpeakerId id) {
        return index.speaker(id).map(Speaker::name).orElse(id.value());
    }

    private FigureLine figure(Figure figure) {
        String printed = index.article(figure.article()).map(SourceName::dated).orElse(figure.article().value());
        SpeakerId by = figure.by();
        return new FigureLine(figure.value(), by == null ? printed : name(by) + ", in " + printed);
    }

    private List<Quote> about(Event event, Set<QuoteId> shown) {
        return index.quotesAbout(event.id()).stream()
                .filter(quote -> !event.id().equals(quote.event()))
                .filter(quote -> shown.contains(quote.id()))
                .sorted(Comparator.comparingLong(quote -> quote.attribution().said().date().bounds().earliest()))
                .toList();
    }

    private List<QuoteCard> cards(Event event, List<Quote> quotes) {
        List<QuoteCard> cards = new ArrayList<>();
        SpeakerId before = null;
        for (Quote quote : quotes) {
            cards.add(card(event, quote, !quote.speaker().equals(before)));
            before = quote.speaker();
        }
        return cards;
    }

    private QuoteCard card(Event event, Quote quote, boolean withRole) {
        Optional<Speaker> speaker = index.speaker(quote.speaker());
        Dated said = quote.attribution().said();
        boolean otherDay = !said.date().equals(event.when().date());
        return new QuoteCard(quote.id(), quote.speaker(), name(quote.speaker()),
                speaker.map(Speaker::side).orElse(null), withRole ? role(quote, speaker) : null, Manner.of(quote),
                quote.directness() == Directness.REPORTED, QuoteWords.whole(quote),
                otherDay ? "said " + EdtfWords.full(said.date()) : null,
                said.basis() == DateBasis.PRINTED ? null : Manner.dated(quote.attribution()), fault(quote));
    }

    private @Nullable String fault(Quote quote) {
        return index.article(quote.article())
                .flatMap(article -> SourceCheck.of(article, List.of(quote)).faults().stream().findFirst())
                .map(SourceCheck.Fault::reason)
                .orElse(null);
    }

    private static @Nullable String role(Quote quote, Optional<Speaker> speaker) {
        String given = quote.attribution().role();
        if (given != null) {
            return given;
        }
        Edtf said = quote.attribution().said().date();
        return speaker.flatMap(known -> known.roleAt(said)).map(Role::title).orElse(null);
    }

    /** One line for each article: those that mention the event, then those that only carry a quote said there. */
    private List<EvidenceLine> evidence(Event event, List<Quote> quotes) {
        Map<ArticleId, @Nullable TextRange> passages = new LinkedHashMap<>();
        for (Mention mention : event.mentions()) {
            if (passages.get(mention.article()) == null) {
                passages.put(mention.article(), mention.text());
            }
        }
        quotes.forEach(quote -> passages.putIfAbsent(quote.article(), null));
        return passages.entrySet().stream()
                .flatMap(entry -> index.article(entry.getKey())
                        .map(article -> evidence(article, entry.getValue(), quotes)).stream())
                .toList();
    }

    private static EvidenceLine evidence(Article article, @Nullable TextRange passage, List<Quote> quotes) {
        List<Quote> there = quotes.stream().filter(quote -> quote.article().equals(article.id())).toList();
        String detail = !there.isEmpty() ? Counted.quotes(there) : passage == null ? "mentioned"
                : passage(article, passage);
        return new EvidenceLine(article.id(), SourceName.dated(article), detail, SourceCheck.of(article, there),
                passage);
    }

    private static String passage(Article article, TextRange range) {
        CodePoints text = CodePoints.of(article.text().joined());
        return text.holds(range)
                ? QuoteWords.shortened(text.slice(range).replace('\n', ' ').strip(), PASSAGE_LENGTH)
                : "mentioned";
    }

    private Optional<RelationLine> relation(Event shown, Relation tie) {
        boolean outward = tie.from().equals(shown.id());
        return index.event(outward ? tie.to() : tie.from()).map(other -> new RelationLine(other.id(), tie.kind(),
                outward, words(tie.kind(), outward), other.title(), EdtfWords.brief(other.when().date()),
                tie.basis() == Relation.Basis.INFERRED, tie.note()));
    }

    private static String words(Relation.Kind kind, boolean outward) {
        return switch (kind) {
            case RESPONDS_TO -> outward ? "responds to" : "answered by";
            case PART_OF -> outward ? "part of" : "includes";
            case PRECEDES -> outward ? "followed by" : "preceded by";
            case CONTRADICTS -> "contradicts";
        };
    }
}
