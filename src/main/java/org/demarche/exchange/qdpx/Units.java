package org.demarche.exchange.qdpx;

import org.demarche.exchange.qdpx.QdeProject.ReadSelection;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What the positions of a source count. The standard leaves open whether characters are code points or UTF-16 units,
 * and whether a line end of two characters counts once or twice; programs differ. Where the text makes a difference,
 * the way is taken in which most selections begin with the words by which their program has named them.
 */
enum Units {
    /** As QualCoder and this program count. */
    CODE_POINTS(false, true),
    UTF_16(true, true),
    /** As ATLAS.ti counts, with line ends of one character. */
    CODE_POINTS_LINES(false, false),
    UTF_16_LINES(true, false);

    private static final String ATLAS = "ATLAS";

    private final boolean utf16;
    private final boolean whole;

    Units(boolean utf16, boolean whole) {
        this.utf16 = utf16;
        this.whole = whole;
    }

    /** A text of a source, and how its positions are read. */
    static final class Reading {
        private final SourceText source;
        private final CodePoints raw;
        private final CodePoints text;
        private final Units units;
        private final boolean doubtful;

        private Reading(SourceText source, CodePoints raw, CodePoints text, Units units, boolean doubtful) {
            this.source = source;
            this.raw = raw;
            this.text = text;
            this.units = units;
            this.doubtful = doubtful;
        }

        /** The text with line feeds only and without a byte order mark. */
        CodePoints text() {
            return text;
        }

        /** Whether nothing told which of several ways is meant, though it makes a difference. */
        boolean doubtful() {
            return doubtful;
        }

        /** The range of a selection in {@link #text}; null where it does not lie there. */
        @Nullable TextRange range(ReadSelection selection) {
            return units.range(selection, source, raw, text);
        }
    }

    /** Decides for a source. */
    static Reading decide(String file, String origin, Iterable<ReadSelection> selections) {
        String content = file.startsWith("\uFEFF") ? file.substring(1) : file;
        SourceText source = SourceText.of(content);
        CodePoints raw = CodePoints.of(content);
        CodePoints text = CodePoints.of(source.text());
        boolean astral = raw.length() != content.length();
        boolean pairs = raw.length() != text.length();
        Units usual = origin.contains(ATLAS) && pairs ? CODE_POINTS_LINES : CODE_POINTS;
        if (!astral && !pairs) {
            return new Reading(source, raw, text, usual, false);
        }
        Units best = usual;
        int most = votes(usual, selections, source, raw, text);
        boolean told = most > 0;
        for (Units units : values()) {
            int votes = (units.utf16 && !astral) || (!units.whole && !pairs) ? 0
                    : votes(units, selections, source, raw, text);
            told |= votes > 0;
            if (votes > most) {
                best = units;
                most = votes;
            }
        }
        return new Reading(source, raw, text, best, !told && selections.iterator().hasNext());
    }

    private static int votes(Units units, Iterable<ReadSelection> selections, SourceText source, CodePoints raw,
            CodePoints text) {
        int votes = 0;
        for (ReadSelection selection : selections) {
            String name = folded(selection.name().replaceAll("(\\.\\.\\.|…)\\s*$", ""));
            TextRange range = units.range(selection, source, raw, text);
            if (!name.isEmpty() && range != null && folded(text.slice(range)).startsWith(name)) {
                votes++;
            }
        }
        return votes;
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private @Nullable TextRange range(ReadSelection selection, SourceText source, CodePoints raw, CodePoints text) {
        CodePoints counted = whole ? raw : text;
        int length = utf16 ? counted.text().length() : counted.length();
        if (selection.start() < 0 || selection.end() < selection.start() || selection.end() > length) {
            return null;
        }
        TextRange range = utf16 ? new TextRange(counted.offset(selection.start()), counted.offset(selection.end()))
                : new TextRange(selection.start(), selection.end());
        return whole ? source.range(range) : range;
    }
}
