package org.demarche.exchange.html;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.demarche.exchange.CarriedText;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.jsoup.nodes.Element;

/** A text as paragraphs, in which what is quoted leads to the quote, and each quote can be led to. */
final class MarkedText {

    /** A quote that stands in the text. */
    private record Placed(Quote quote, TextRange place) {
        boolean quoted() {
            return quote.directness() != Directness.REPORTED;
        }
    }

    private final CarriedText carried;
    private final CodePoints points;
    private final List<Placed> placed = new ArrayList<>();
    private final String language;

    /**
     * A text with its quotes.
     *
     * @param language of the published article
     */
    MarkedText(CarriedText carried, List<Quote> quotes, String language) {
        this.carried = carried;
        this.language = language;
        points = CodePoints.of(carried.text());
        for (Quote quote : quotes) {
            TextRange place = carried.place(quote.id());
            if (place != null) {
                placed.add(new Placed(quote, place));
            }
        }
    }

    void append(Element box) {
        int start = 0;
        for (String words : carried.text().split("\n", -1)) {
            TextRange range = new TextRange(start, start + words.codePointCount(0, words.length()));
            Element paragraph = box.appendElement("p").attr("class", "paragraph").attr("dir", "auto");
            if (carried.kind() != CarriedText.Kind.DIGEST && !language.isBlank()) {
                paragraph.attr("lang", language);
            }
            paragraph(paragraph, range);
            start = range.end() + 1;
        }
    }

    /** The paragraph in stretches that begin and end where some quote does. */
    private void paragraph(Element paragraph, TextRange range) {
        List<Placed> here = placed.stream()
                .filter(quote -> quote.place().start() <= range.end() && quote.place().end() >= range.start())
                .toList();
        SequencedSet<Integer> cuts = new TreeSet<>(List.of(range.start(), range.end()));
        for (Placed quote : here) {
            cuts.add(Math.max(range.start(), quote.place().start()));
            cuts.add(Math.min(range.end(), quote.place().end()));
        }
        int from = range.start();
        for (int to : cuts) {
            if (to > from) {
                stretch(paragraph, new TextRange(from, to), here);
            }
            from = to;
        }
        // A place may begin with the line feed that ends the paragraph.
        targets(paragraph, range.end(), here);
    }

    private static void targets(Element paragraph, int offset, List<Placed> here) {
        here.stream().filter(quote -> quote.place().start() == offset).forEach(quote ->
                paragraph.appendElement("span").attr("class", "place").id(PageId.inText(quote.quote().id())));
    }

    private void stretch(Element paragraph, TextRange range, List<Placed> here) {
        targets(paragraph, range.start(), here);
        String words = points.slice(range);
        here.stream().filter(quote -> quote.quoted() && quote.place().overlaps(range)).findFirst().ifPresentOrElse(
                quote -> paragraph.appendElement("a").attr("class", "mark")
                        .attr("href", PageId.link(quote.quote().id())).text(words),
                () -> paragraph.appendText(words));
    }
}
