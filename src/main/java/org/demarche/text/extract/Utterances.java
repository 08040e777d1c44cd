package org.demarche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.speech.Attribution;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which quotes are parts of one utterance that the author broke up, by "he said" or by a new paragraph. */
final class Utterances {
    private final Prose prose;
    private final List<Attribution> attributions;

    private Utterances(Prose prose, List<Attribution> attributions) {
        this.prose = prose;
        this.attributions = attributions;
    }

    /** For each quote the number of its utterance, counted from 1; null for an utterance in one piece. */
    static List<@Nullable Integer> groups(Prose prose, List<Attribution> attributions) {
        Utterances utterances = new Utterances(prose, attributions);
        List<@Nullable Integer> groups = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < attributions.size(); i++) {
            if (i > 0 && utterances.goesOn(i)) {
                Integer before = groups.get(i - 1);
                if (before == null) {
                    last++;
                    before = last;
                    groups.set(i - 1, before);
                }
                groups.add(before);
            } else {
                groups.add(null);
            }
        }
        return groups;
    }

    /** Whether a quote carries on the one before it. */
    private boolean goesOn(int quote) {
        Attribution before = attributions.get(quote - 1);
        Attribution here = attributions.get(quote);
        if (before.speaker() == null || here.speaker() == null
                || !before.speaker().name().equals(here.speaker().name())) {
            return false;
        }
        if (prose.quotes().get(quote - 1).runsOn()) {
            return true;
        }
        Sentence first = prose.sentenceOf(prose.tokenOfQuote(quote - 1));
        Sentence second = prose.sentenceOf(prose.tokenOfQuote(quote));
        return first.equals(second) || (here.inherited() && second.index() == first.index() + 1
                && second.paragraph() == first.paragraph() && second.from() == prose.tokenOfQuote(quote));
    }
}
