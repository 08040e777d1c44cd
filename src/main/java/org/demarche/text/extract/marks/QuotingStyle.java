package org.demarche.text.extract.marks;

import java.util.List;

/** Tells whether an article quotes with single marks, as British papers do, or with double ones. */
final class QuotingStyle {
    private QuotingStyle() {}

    /**
     * Compares the two ways of reading an article, paragraph by paragraph.
     *
     * <p>The first paragraph does not count where there are others: headlines have single marks in either style. Single
     * quotes inside double ones show that the double ones are the outer style, however many there are of either.
     */
    static boolean isSingle(List<List<QuoteMark>> doubles, List<List<QuoteMark>> singles) {
        int singleQuotes = 0;
        int doubleQuotes = 0;
        int nestedSingles = 0;
        int nestedDoubles = 0;
        for (int i = doubles.size() > 1 ? 1 : 0; i < doubles.size(); i++) {
            MarkPairing.Result single = MarkPairing.pair(singles.get(i));
            MarkPairing.Result other = MarkPairing.pair(doubles.get(i));
            int inDoubles = inside(single.pairs(), other);
            int inSingles = inside(other.pairs(), single);
            nestedSingles += inDoubles;
            nestedDoubles += inSingles;
            singleQuotes += single.pairs().size() - inDoubles;
            doubleQuotes += other.pairs().size() - inSingles + (inDoubles > 0 && other.unclosed() != null ? 1 : 0);
        }
        return nestedSingles <= nestedDoubles && singleQuotes > doubleQuotes;
    }

    /** How many pairs lie between the marks of others, or behind one that the paragraph leaves open. */
    private static int inside(List<MarkPairing.Pair> pairs, MarkPairing.Result around) {
        QuoteMark open = around.unclosed();
        List<MarkPairing.Pair> outer = around.pairs();
        int found = 0;
        int next = 0;
        for (MarkPairing.Pair pair : pairs) {
            while (next < outer.size() && outer.get(next).close().at() < pair.open().at()) {
                next++;
            }
            boolean nested = next < outer.size() && outer.get(next).open().at() < pair.open().at()
                    && pair.close().at() < outer.get(next).close().at();
            found += nested || (open != null && open.at() < pair.open().at()) ? 1 : 0;
        }
        return found;
    }
}
