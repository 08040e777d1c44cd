package org.demarche.exchange.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.TextRange;
import org.demarche.model.id.QuoteId;

/**
 * Cuts quotes into pieces that elements can hold: none crosses the end of a paragraph, and of two that overlap one lies
 * in the other. The pieces of a quote follow one another without a gap but for line ends.
 */
final class Fragments {
    private static final Comparator<Fragment> OUTER_FIRST = Comparator.comparingInt(Fragment::start)
            .thenComparing(Comparator.comparingInt(Fragment::end).reversed());

    private final List<List<Fragment>> paragraphs = new ArrayList<>();
    private final Map<QuoteId, Integer> counts = new HashMap<>();

    /**
     * A piece of a quote.
     *
     * @param number from 1
     * @param start in code points of the text
     * @param end excluded
     */
    record Fragment(QuoteId quote, int number, int start, int end) {}

    /**
     * Cuts quotes.
     *
     * @param places of the quotes, none empty, in code points
     * @param breaks the offsets of the line ends between the paragraphs, ascending
     * @param length of the text
     */
    Fragments(Map<QuoteId, TextRange> places, List<Integer> breaks, int length) {
        List<List<Fragment>> cut = new ArrayList<>();
        List<Integer> ends = new ArrayList<>(breaks);
        ends.add(length);
        ends.forEach(_ -> cut.add(new ArrayList<>()));
        places.forEach((quote, place) -> {
            for (int i = firstAt(ends, place.start()); i < ends.size(); i++) {
                int paragraph = i == 0 ? 0 : ends.get(i - 1) + 1;
                int start = Math.max(place.start(), paragraph);
                int end = Math.min(place.end(), ends.get(i));
                if (start < end) {
                    cut.get(i).add(new Fragment(quote, 0, start, end));
                }
                if (place.end() <= ends.get(i)) {
                    break;
                }
            }
        });
        cut.forEach(paragraph -> paragraphs.add(nested(paragraph)));
        paragraphs.replaceAll(paragraph -> paragraph.stream().map(this::numbered).toList());
    }

    /** The first paragraph that ends at or after an offset. */
    private static int firstAt(List<Integer> ends, int offset) {
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends.get(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Cuts what crosses the end of another piece, and puts outer before inner ones. */
    private static List<Fragment> nested(List<Fragment> crossing) {
        List<Fragment> pieces = new ArrayList<>(crossing);
        pieces.sort(OUTER_FIRST.thenComparing(piece -> piece.quote().value()));
        Deque<Fragment> open = new ArrayDeque<>();
        for (int i = 0; i < pieces.size(); i++) {
            Fragment piece = pieces.get(i);
            while (!open.isEmpty() && open.element().end() <= piece.start()) {
                open.pop();
            }
            if (!open.isEmpty() && open.element().end() < piece.end()) {
                int end = open.element().end();
                Fragment rest = new Fragment(piece.quote(), 0, end, piece.end());
                piece = new Fragment(piece.quote(), 0, piece.start(), end);
                pieces.set(i, piece);
                int at = i + 1;
                while (at < pieces.size() && OUTER_FIRST.compare(pieces.get(at), rest) <= 0) {
                    at++;
                }
                pieces.add(at, rest);
            }
            open.push(piece);
        }
        return pieces;
    }

    private Fragment numbered(Fragment piece) {
        int number = counts.merge(piece.quote(), 1, Integer::sum);
        return new Fragment(piece.quote(), number, piece.start(), piece.end());
    }

    /** The pieces in a paragraph, by their starts, outer before inner ones. */
    List<Fragment> of(int paragraph) {
        return paragraphs.get(paragraph);
    }

    /** Into how many pieces a quote was cut; 0 where it has none. */
    int count(QuoteId quote) {
        return counts.getOrDefault(quote, 0);
    }
}
