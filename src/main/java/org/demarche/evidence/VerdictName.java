package org.demarche.evidence;

import org.demarche.text.anchor.Verdict;

/** What verdicts are called on the screen and in reports. */
public final class VerdictName {
    private VerdictName() {}

    /** As a title: "Word for word". */
    public static String title(Verdict.Kind kind) {
        return switch (kind) {
            case EXACT -> "Word for word";
            case MOVED -> "Moved";
            case TYPOGRAPHIC -> "Other print";
            case CHANGED -> "Changed";
            case AMBIGUOUS -> "Ambiguous";
            case MISSING -> "Missing";
        };
    }

    /** What it means, in a sentence. */
    public static String meaning(Verdict.Kind kind) {
        return switch (kind) {
            case EXACT -> "The words stand where they are said to, or at one place if none is recorded, character for"
                    + " character.";
            case MOVED -> "The words stand elsewhere, character for character, at one place that is surely meant.";
            case TYPOGRAPHIC -> "Only quotation marks, dashes, spaces, ellipses or case differ.";
            case CHANGED -> "At one place stand words that are not quite the quote’s.";
            case AMBIGUOUS -> "The words stand in the text, but nothing tells at which place they are meant.";
            case MISSING -> "The words do not stand in the text.";
        };
    }

    /** In reports for programs: {@code exact}, {@code moved}, {@code typographic} and so on. */
    public static String code(Verdict.Kind kind) {
        return switch (kind) {
            case EXACT -> "exact";
            case MOVED -> "moved";
            case TYPOGRAPHIC -> "typographic";
            case CHANGED -> "changed";
            case AMBIGUOUS -> "ambiguous";
            case MISSING -> "missing";
        };
    }
}
