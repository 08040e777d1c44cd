package org.demarche.exchange.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.demarche.exchange.CarriedText;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.tei.Fragments.Fragment;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Writes the texts of the articles, a {@code div} each, with {@code said} around the quotes where they stand. */
final class TeiText {
    private final DossierIndex index;
    private final ExchangeOptions options;
    private final TeiIds ids;
    private final Map<String, SpeakerId> names = new HashMap<>();
    private int apart;

    TeiText(DossierIndex index, ExchangeOptions options, TeiIds ids) {
        this.index = index;
        this.options = options;
        this.ids = ids;
        Set<String> doubtful = new HashSet<>();
        for (Speaker speaker : index.dossier().speakers()) {
            SpeakerId other = names.putIfAbsent(folded(speaker.name()), speaker.id());
            if (other != null && !other.equals(speaker.id())) {
                doubtful.add(folded(speaker.name()));
            }
        }
        names.keySet().removeAll(doubtful);
    }

    /** How many statements stand apart, since the text has no place for them. */
    int apart() {
        return apart;
    }

    void write(XmlOut xml) throws XMLStreamException {
        xml.begin("text").begin("body");
        Set<ArticleId> done = new HashSet<>();
        for (Article article : index.dossier().articles()) {
            if (done.add(article.id())) {
                writeArticle(article, xml);
            }
        }
        if (done.isEmpty()) {
            xml.empty("p");
        }
        xml.end().end();
    }

    private void writeArticle(Article article, XmlOut xml) throws XMLStreamException {
        Map<QuoteId, Quote> quotes = new LinkedHashMap<>();
        index.quotesOf(article.id()).forEach(quote -> quotes.putIfAbsent(quote.id(), quote));
        CarriedText carried = CarriedText.of(article, index.quotesOf(article.id()), options);
        xml.begin("div").attribute("type", carried.kind().name().toLowerCase(Locale.ROOT))
                .attribute("decls", "#" + TeiIds.of(article.id()));
        if (Languages.tag(article.language())) {
            xml.attributeOfXml("lang", article.language());
        }
        xml.element("head", article.headline());
        writeParagraphs(carried, quotes, xml);
        List<Quote> rest = new ArrayList<>();
        for (Quote quote : quotes.values()) {
            TextRange place = carried.place(quote.id());
            if (place == null || place.length() == 0) {
                rest.add(quote);
            }
        }
        writeApart(rest, xml);
        xml.end();
    }

    private void writeParagraphs(CarriedText carried, Map<QuoteId, Quote> quotes, XmlOut xml)
            throws XMLStreamException {
        CodePoints text = CodePoints.of(carried.text());
        List<Integer> breaks = new ArrayList<>();
        for (int at = carried.text().indexOf('\n'); at >= 0; at = carried.text().indexOf('\n', at + 1)) {
            breaks.add(text.offset(at));
        }
        Map<QuoteId, TextRange> places = new LinkedHashMap<>();
        quotes.keySet().forEach(id -> {
            TextRange place = carried.place(id);
            if (place != null && place.length() > 0) {
                places.put(id, place);
            }
        });
        Fragments fragments = new Fragments(places, breaks, text.length());
        int start = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int end = i < breaks.size() ? breaks.get(i) : text.length();
            writeParagraph(text, start, end, fragments, i, quotes, xml);
            start = end + 1;
        }
    }

    private void writeParagraph(CodePoints text, int start, int end, Fragments fragments, int number,
            Map<QuoteId, Quote> quotes, XmlOut xml) throws XMLStreamException {
        xml.beginText("p");
        Deque<Fragment> open = new ArrayDeque<>();
        int at = start;
        for (Fragment piece : fragments.of(number)) {
            at = closeUntil(piece.start(), text, at, open, xml);
            xml.text(text.slice(new TextRange(at, piece.start())));
            at = piece.start();
            Quote quote = quotes.get(piece.quote());
            if (quote != null) {
                begin(quote, piece.number(), fragments.count(piece.quote()), xml);
                open.push(piece);
            }
        }
        at = closeUntil(end, text, at, open, xml);
        xml.text(text.slice(new TextRange(at, end)));
        xml.end();
    }

    /** Ends the pieces that end at or before an offset; gives the offset up to which the text is written. */
    private static int closeUntil(int offset, CodePoints text, int from, Deque<Fragment> open, XmlOut xml)
            throws XMLStreamException {
        int at = from;
        while (!open.isEmpty() && open.element().end() <= offset) {
            Fragment piece = open.pop();
            xml.text(text.slice(new TextRange(at, piece.end()))).end();
            at = piece.end();
        }
        return at;
    }

    private void begin(Quote quote, int number, int count, XmlOut xml) throws XMLStreamException {
        xml.beginText("said").id(TeiIds.part(quote.id(), number))
                .attribute("who", ids.pointer(quote.speaker()))
                .attribute("toWhom", addressee(quote))
                .attribute("direct", Boolean.toString(quote.directness() != Directness.REPORTED))
                .attribute("prev", number == 1 ? null : "#" + TeiIds.part(quote.id(), number - 1))
                .attribute("next", number == count ? null : "#" + TeiIds.part(quote.id(), number + 1));
    }

    /** A pointer to the addressee, where it is a speaker of the dossier beyond doubt. */
    private @Nullable String addressee(Quote quote) {
        return Optional.ofNullable(quote.attribution().addressee()).map(TeiText::folded).map(names::get)
                .map(id -> "#" + TeiIds.of(id)).orElse(null);
    }

    private void writeApart(List<Quote> quotes, XmlOut xml) throws XMLStreamException {
        if (quotes.isEmpty()) {
            return;
        }
        apart += quotes.size();
        xml.begin("div").attribute("type", "statements");
        for (Quote quote : quotes) {
            xml.beginText("p");
            begin(quote, 1, 1, xml);
            xml.text(quote.words()).end().end();
        }
        xml.end();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
