package org.demarche.text.extract.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.text.extract.marks.MarkPairing.Pair;
import org.demarche.text.extract.marks.QuoteMark.Lean;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a text that stand in quotation marks. */
public final class QuoteScanner {
    /** In UTF-16 units. */
    private static final int LONGEST_HEADLINE = 130;

    private final String text;
    private final List<Paragraph> paragraphs;
    private final List<QuoteSpan> spans = new ArrayList<>();

    private QuoteScanner(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The outermost quoted stretches in order of place; they do not overlap. */
    public static List<QuoteSpan> scan(String text, List<Paragraph> paragraphs) {
        List<List<QuoteMark>> doubles = paragraphs.stream().map(p -> MarkReader.doubles(text, p)).toList();
        List<List<QuoteMark>> singles = paragraphs.stream().map(p -> SingleMarkReader.read(text, p)).toList();
        QuoteScanner scanner = new QuoteScanner(text, paragraphs);
        boolean single = QuotingStyle.isSingle(doubles, singles);
        scanner.collect(single ? singles : doubles);
        if (!single) {
            scanner.addLoneSingles();
        }
        return List.copyOf(scanner.spans);
    }

    private void collect(List<List<QuoteMark>> marks) {
        QuoteMark carried = null;
        for (int i = 0; i < paragraphs.size(); i++) {
            List<QuoteMark> own = marks.get(i);
            int first = 0;
            if (carried != null && !own.isEmpty() && own.getFirst().lean() == Lean.CLOSES) {
                int start = paragraphs.get(i).start();
                add(start, start, own.getFirst().at(), own.getFirst().after(), false);
                first = 1;
            }
            MarkPairing.Result paired = MarkPairing.pair(own.subList(first, own.size()));
            for (Pair pair : paired.pairs()) {
                add(pair.open().at(), pair.open().after(), pair.close().at(), pair.close().after(), false);
            }
            carried = paired.unclosed();
            if (carried != null) {
                boolean runsOn = runsOn(i + 1 < marks.size() ? marks.get(i + 1) : null, i + 1);
                int end = paragraphs.get(i).end();
                add(carried.at(), carried.after(), end, end, runsOn);
                carried = runsOn ? carried : null;
            }
        }
    }

    /** Single quotes that stand outside all double ones, as in an introduction of another hand. */
    private void addLoneSingles() {
        List<QuoteSpan> outer = List.copyOf(spans);
        int next = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.equals(paragraphs.getFirst()) && isHeadline(paragraph)) {
                continue;
            }
            for (Pair pair : MarkPairing.pair(SingleMarkReader.curly(text, paragraph)).pairs()) {
                while (next < outer.size() && outer.get(next).close() <= pair.open().at()) {
                    next++;
                }
                if (next == outer.size() || pair.close().after() <= outer.get(next).open()) {
                    add(pair.open().at(), pair.open().after(), pair.close().at(), pair.close().after(), false);
                }
            }
        }
        spans.sort(Comparator.comparingInt(QuoteSpan::open));
    }

    /** Whether the first paragraph is as short as a headline, which has single marks in every house. */
    private boolean isHeadline(Paragraph first) {
        return first.end() - first.start() <= LONGEST_HEADLINE;
    }

    /** Whether a paragraph carries on the quote that was left open before it. */
    private boolean runsOn(@Nullable List<QuoteMark> marks, int paragraph) {
        if (marks == null || marks.isEmpty()) {
            return false;
        }
        QuoteMark first = marks.getFirst();
        return first.lean() == Lean.CLOSES || first.at() == paragraphs.get(paragraph).start();
    }

    private void add(int open, int start, int end, int close, boolean runsOn) {
        if (start < end && hasLetterOrDigit(start, end)) {
            spans.add(new QuoteSpan(open, start, end, close, runsOn));
        }
    }

    private boolean hasLetterOrDigit(int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
