package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Anchor;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;

/** The search for one quote in one text. */
final class Search {
    /** In code points: so far away, a place is half as near as at the recorded offset. */
    private static final double NEAR = 50;
    /** In words: so near a place that has the context on one side, the two sides may stand without the quote. */
    private static final int GAP_NEAR = 12;

    private final CodePoints text;
    private final WordIndex index;
    private final SoughtQuote quote;
    private final Surroundings surroundings;
    private final ClosedGap gap;

    Search(CodePoints text, WordIndex index, SoughtQuote quote) {
        this.text = text;
        this.index = index;
        this.quote = quote;
        surroundings = new Surroundings(index, quote);
        gap = new ClosedGap(index, text.text(), quote);
    }

    Verdict verdict() {
        Judgement judgement = new Judgement(quote, index.weight(quote.words()), surroundings, gap.exists());
        List<Candidate> places = judgement.places(passages().stream().map(this::candidate).toList());
        if (places.isEmpty()) {
            return new Verdict.Missing();
        }
        Candidate first = places.getFirst();
        return places.size() == 1 && judgement.sure(first) ? verdict(first)
                : new Verdict.Ambiguous(places.stream().map(Candidate::range).toList());
    }

    private Verdict verdict(Candidate found) {
        TextRange range = found.range();
        return switch (found.passage()) {
            case Passage.Verbatim _ -> found.inPlace() ? new Verdict.Exact(range) : new Verdict.Moved(range);
            case Passage.Printed printed -> new Verdict.Typographic(range, found.inPlace(),
                    differences(found).inPrint(printed));
            case Passage.Alike alike -> new Verdict.Changed(range, found.inPlace(), differences(found).inWords(alike));
        };
    }

    private DifferenceBuilder differences(Candidate found) {
        return new DifferenceBuilder(quote.words(), index.words(), text, found.passage());
    }

    /** All passages that come into question: of those that overlap the one that is more like the quote. */
    private List<Passage> passages() {
        List<Passage> passages = new ArrayList<>(new SameLetters(text.text(), index.words().letters(), quote).all());
        for (Passage.Alike alike : new WordSearch(index, text.text(), quote).all()) {
            if (passages.stream().noneMatch(alike::overlaps)) {
                passages.add(alike);
            }
        }
        return passages;
    }

    private Candidate candidate(Passage passage) {
        TextRange range = new TextRange(text.offset(passage.from()), text.offset(passage.to()));
        Words words = index.words();
        int first = words.firstFrom(passage.from());
        int end = words.firstFrom(passage.to());
        Anchor anchor = quote.anchor();
        double distance = anchor == null ? Double.POSITIVE_INFINITY : Math.abs(range.start() - anchor.start()) / NEAR;
        return new Candidate(passage, range, surroundings.agreement(first, end), 1 / (1 + distance * distance),
                distance == 0, gap.isNear(first, end, GAP_NEAR));
    }
}
