package org.demarche.text.extract.marks;

import java.util.List;

/** Tells whether an article quotes with single marks, as British papers do, or with double ones. */
final class QuotingStyle {
    private QuotingStyle() {}

    /**
     * Compares the two ways of reading an article, paragraph by paragraph.
     *
     * <p>The first paragraph does not count where there are others: headlines have single marks in either style.
     */
    static boolean isSingle(List<List<QuoteMark>> doubles, List<List<QuoteMark>> singles) {
        int singleQuotes = 0;
        int doubleQuotes = 0;
        for (int i = doubles.size() > 1 ? 1 : 0; i < doubles.size(); i++) {
            List<MarkPairing.Pair> single = MarkPairing.pair(singles.get(i)).pairs();
            List<MarkPairing.Pair> other = MarkPairing.pair(doubles.get(i)).pairs();
            singleQuotes += outside(single, other);
            doubleQuotes += outside(other, single);
        }
        return singleQuotes > doubleQuotes;
    }

    private static int outside(List<MarkPairing.Pair> pairs, List<MarkPairing.Pair> around) {
        return (int) pairs.stream().filter(pair -> around.stream().noneMatch(outer ->
                outer.open().at() < pair.open().at() && pair.close().at() < outer.close().at())).count();
    }
}
