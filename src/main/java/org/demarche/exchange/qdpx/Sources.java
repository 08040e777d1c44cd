package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.CarriedText;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Guids;
import org.demarche.exchange.qdpx.TextSource.Selection;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;

/**
 * The sources of a project: one for the text of each article, and one for those of its statements that have no place
 * in that text.
 */
final class Sources {
    private static final String APART = " – statements without a place";
    private static final int NAME_LENGTH = 60;

    private final DossierIndex index;
    private final Guids guids;
    private final UniqueNames names = new UniqueNames();
    private final Map<QuoteId, Integer> numbers = new HashMap<>();
    private final Map<ArticleId, CarriedText> texts = new LinkedHashMap<>();
    private final Set<ArticleId> whole = new HashSet<>();
    private final List<TextSource> sources = new ArrayList<>();
    private int apart;
    private int changed;
    private int halves;

    Sources(DossierIndex index, ExchangeOptions options, Guids guids) {
        this.index = index;
        this.guids = guids;
        index.dossier().quotes().forEach(quote -> numbers.putIfAbsent(quote.id(), numbers.size() + 1));
        index.dossier().articles().forEach(article -> texts.computeIfAbsent(article.id(),
                id -> CarriedText.of(article, index.quotesOf(id), options)));
        texts.forEach((id, carried) -> {
            if (index.article(id).orElseThrow().text().joined().equals(carried.text())) {
                whole.add(id);
            }
        });
    }

    /** Whether the dossier's own text of an article goes along. */
    boolean carries(ArticleId id) {
        return whole.contains(id);
    }

    /** Makes the sources with the codes of a codebook. */
    List<TextSource> make(Codebook codebook) {
        for (Map.Entry<ArticleId, CarriedText> entry : texts.entrySet()) {
            Article article = index.article(entry.getKey()).orElseThrow();
            CarriedText carried = entry.getValue();
            SourceText text = SourceText.of(carried.text());
            changed += text.changes().isEmpty() ? 0 : 1;
            halves += text.replaced();
            String name = names.take(article.headline().replace('/', '∕'), article.id().value());
            sources.add(new TextSource(guids.of("source", article.id().value()), name, text.text(),
                    ArticleDetails.of(article, carried.kind(), text).text(),
                    selections(article, carried, text, codebook),
                    Variables.of(article)));
            addApart(article, carried, name, codebook);
        }
        return List.copyOf(sources);
    }

    private List<Selection> selections(Article article, CarriedText carried, SourceText text, Codebook codebook) {
        CodePoints points = CodePoints.of(text.text());
        SourceText.Restored restored = SourceText.restored(text.text(), text.changes());
        CodePoints first = CodePoints.of(restored.text());
        List<Selection> selections = new ArrayList<>();
        Set<QuoteId> done = new HashSet<>();
        for (Quote quote : index.quotesOf(article.id())) {
            TextRange place = carried.place(quote.id());
            if (place != null && done.add(quote.id())) {
                TextRange range = text.range(place);
                selections.add(selection(quote, points.slice(range), first.slice(restored.range(range)), range,
                        codebook));
            }
        }
        if (carries(article.id())) {
            addPassages(article, points, text, selections, codebook);
        }
        return selections;
    }

    private void addPassages(Article article, CodePoints points, SourceText text, List<Selection> selections,
            Codebook codebook) {
        CodePoints own = CodePoints.of(article.text().joined());
        for (Event event : index.eventsOf(article.id())) {
            Code code = codebook.of(event.id());
            int number = 0;
            for (Mention mention : event.mentions()) {
                TextRange place = mention.text();
                if (code != null && place != null && mention.article().equals(article.id()) && own.holds(place)) {
                    number++;
                    TextRange range = text.range(place);
                    // One coding for a code at a place: importers drop the second, be it of a quote or of a passage.
                    if (selections.stream().anyMatch(other -> other.range().equals(range)
                            && other.codes().contains(code.guid()))) {
                        continue;
                    }
                    String id = event.id().value() + "/" + article.id().value() + "/" + number;
                    selections.add(new Selection(guids.of("passage", id), name(points.slice(range)), range,
                            new Details().with(Label.PASSAGE_OF, event.id().value()).text(), List.of(code.guid())));
                }
            }
        }
    }

    private void addApart(Article article, CarriedText carried, String name, Codebook codebook) {
        Map<QuoteId, Quote> quotes = new LinkedHashMap<>();
        index.quotesOf(article.id()).stream().filter(quote -> carried.place(quote.id()) == null)
                .forEach(quote -> quotes.putIfAbsent(quote.id(), quote));
        if (quotes.isEmpty()) {
            return;
        }
        apart += quotes.size();
        StringBuilder text = new StringBuilder();
        List<Selection> selections = new ArrayList<>();
        int start = 0;
        for (Quote quote : quotes.values()) {
            SourceText words = SourceText.of(quote.words());
            halves += words.replaced();
            int end = start + words.text().codePointCount(0, words.text().length());
            selections.add(selection(quote, words.text(), words.text(), new TextRange(start, end), codebook));
            text.append(words.text()).append('\n');
            start = end + 1;
        }
        String description = new Details().with(Label.STATEMENTS_OF, article.id().value()).text();
        sources.add(new TextSource(guids.of("statements", article.id().value()),
                names.take(name + APART, article.id().value()), text.toString(), description, selections, Map.of()));
    }

    private Selection selection(Quote quote, String words, String restored, TextRange range, Codebook codebook) {
        String id = quote.id().value();
        Integer number = numbers.get(quote.id());
        return new Selection(guids.of("quote", id), name(words), range,
                QuoteDetails.of(quote, number == null ? 0 : number, restored).text(), codebook.of(quote));
    }

    /** The first words, without cutting a pair of surrogates. */
    private static String name(String words) {
        int count = words.codePointCount(0, words.length());
        return count <= NAME_LENGTH ? words : words.substring(0, words.offsetByCodePoints(0, NAME_LENGTH)) + "...";
    }

    /** What became of texts and statements that could not stay as they are. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (apart > 0) {
            remarks.add(("%,d of the statements have no place in the text that goes along; they stand in sources of"
                    + " their own, whose names end in “%s”.").formatted(apart, APART.substring(3)));
        }
        if (changed > 0) {
            remarks.add(("In %,d of the texts line ends were written as line feeds, or a byte order mark left out,"
                    + " since programs count them differently; the places of the quotes follow.").formatted(changed));
        }
        if (halves > 0) {
            remarks.add("%,d half characters, which no text file can hold, were replaced by \uFFFD.".formatted(halves));
        }
        long astray = index.dossier().quotes().stream().filter(quote -> index.article(quote.article()).isEmpty())
                .count();
        if (astray > 0) {
            remarks.add("%,d of the quotes name an article that the dossier does not have, and were left out."
                    .formatted(astray));
        }
        return remarks;
    }
}
