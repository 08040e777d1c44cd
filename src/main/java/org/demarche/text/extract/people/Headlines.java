package org.demarche.text.extract.people;

import org.demarche.text.extract.words.GivenNames;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.Token;

/** Headlines in which every word has a capital letter, so that capitals do not show where a name ends. */
final class Headlines {
    private static final int FEWEST_WORDS = 4;
    private static final int SMALL_WORD = 4;

    private Headlines() {}

    /** Whether a sentence is a paragraph of its own in which all longer words have capital letters. */
    static boolean isTitleCase(Prose prose, Sentence sentence) {
        if (prose.paragraphOf(sentence).size() > 1) {
            return false;
        }
        int capitals = 0;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Token token = prose.token(i);
            if (token.isQuote()) {
                return false;
            }
            if (token.isCapitalised()) {
                capitals++;
            } else if (token.isLowerCase() && token.text().length() > SMALL_WORD) {
                return false;
            }
        }
        return capitals >= FEWEST_WORDS;
    }

    /** Where a name that begins at a token ends at the latest: after two words if the first is a given name. */
    static int endOfName(Prose prose, int from, int to) {
        if (!GivenNames.isKnown(prose.token(from).lower())) {
            return from + 1;
        }
        int end = from + 1;
        while (end < to && prose.token(end).text().endsWith(".")) {
            end++;
        }
        return Math.min(to, end + 1);
    }
}
