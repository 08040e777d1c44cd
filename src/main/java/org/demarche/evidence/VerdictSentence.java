package org.demarche.evidence;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Anchor;
import org.demarche.model.TextRange;
import org.demarche.text.anchor.Difference;
import org.demarche.text.anchor.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts verdicts into sentences. */
final class VerdictSentence {
    /** More differences than this are counted, not told. */
    private static final int MOST_DIFFERENCES = 3;

    private VerdictSentence() {}

    static String of(EvidenceRow row) {
        String text = "the " + row.copy().words();
        return switch (row.verdict()) {
            case Verdict.Exact(TextRange range) -> row.anchor() == null
                    ? "Stands word for word in " + text + " " + at(range) + "; the dossier does not say where."
                    : "Stands word for word where it is said to.";
            case Verdict.Moved(TextRange range) -> "Stands word for word in " + text + " " + at(range)
                    + insteadOf(row.anchor()) + ".";
            case Verdict.Typographic(TextRange range, boolean inPlace, Difference difference) ->
                    "Is printed a little otherwise in " + text + (inPlace ? "" : " " + at(range)) + ": "
                            + told(difference) + ".";
            case Verdict.Changed(TextRange range, boolean inPlace, Difference difference) ->
                    "Is not word for word in " + text + (inPlace ? "" : " " + at(range)) + ": " + told(difference)
                            + ".";
            case Verdict.Ambiguous(List<TextRange> ranges) -> ranges.size() == 1
                    ? "The same words stand in " + text + " " + at(ranges.getFirst())
                            + ", in another context, and may be another quote."
                    : "Stands at " + number(ranges.size()) + " places of " + text
                            + ", and nothing tells which is meant.";
            case Verdict.Missing _ -> "Does not stand in " + text + ".";
        };
    }

    /** What is not as it should be, in few words; empty where nothing is. */
    static String brief(EvidenceRow row) {
        return switch (row.verdict()) {
            case Verdict.Exact _ -> "";
            case Verdict.Moved(TextRange range) -> at(range) + insteadOf(row.anchor());
            case Verdict.Typographic(_, _, Difference difference) -> told(difference);
            case Verdict.Changed(_, _, Difference difference) -> told(difference);
            case Verdict.Ambiguous(List<TextRange> ranges) -> ranges.size() == 1
                    ? "the same words, in another context" : "at " + number(ranges.size()) + " places";
            case Verdict.Missing _ -> "not in the " + row.copy().words();
        };
    }

    private static String insteadOf(@Nullable Anchor anchor) {
        return anchor == null ? "" : ", not " + at(anchor.range());
    }

    private static String at(TextRange range) {
        return "at characters " + number(range.start()) + " to " + number(range.end());
    }

    private static String told(Difference difference) {
        List<Replacement> replacements = Replacement.of(difference);
        String first = String.join("; ", replacements.stream().limit(MOST_DIFFERENCES).map(VerdictSentence::told)
                .toList());
        int more = replacements.size() - MOST_DIFFERENCES;
        return more <= 0 ? first : first + "; and " + number(more) + (more == 1 ? " more place" : " more places");
    }

    private static String told(Replacement replacement) {
        String quote = replacement.inQuote().strip();
        String text = replacement.inText().strip();
        if (quote.equals(text)) {
            return "other spaces after “" + replacement.before() + "”";
        }
        return quote.isEmpty() ? "it has “" + text + "” more"
                : text.isEmpty() ? "“" + quote + "” is not there"
                : "it has “" + text + "”, not “" + quote + "”";
    }

    private static String number(int value) {
        return String.format(Locale.UK, "%,d", value);
    }
}
