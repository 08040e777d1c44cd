package org.demarche.text.anchor;

import java.util.ArrayList;
import java.util.List;

/** Finds where the letters of a quote stand in a text, as they are or printed otherwise. */
final class SameLetters {
    private final String text;
    private final Letters letters;
    private final SoughtQuote quote;
    private final Letters sought;

    SameLetters(String text, Letters letters, SoughtQuote quote) {
        this.text = text;
        this.letters = letters;
        this.quote = quote;
        sought = quote.words().letters();
    }

    /** All places in order: those of the very characters first. */
    List<Passage> all() {
        List<Passage> found = new ArrayList<>();
        verbatim(found);
        int exact = found.size();
        String wanted = sought.text();
        for (int at = first(wanted); at >= 0; at = letters.text().indexOf(wanted, at + 1)) {
            if (letters.sameJoints(at, sought) && !cutsWord(at)) {
                Passage.Printed printed = printed(at);
                if (found.subList(0, exact).stream().noneMatch(printed::overlaps)) {
                    found.add(printed);
                }
            }
        }
        return found;
    }

    /** Every place of the characters, overlapping ones too. */
    private void verbatim(List<Passage> found) {
        String raw = quote.raw();
        for (int at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + 1)) {
            int end = at + raw.length();
            if (!(insideWord(at) && !quote.beganInsideWord()) && !(insideWord(end) && !quote.endedInsideWord())) {
                found.add(new Passage.Verbatim(at, end));
            }
        }
    }

    private int first(String wanted) {
        // A quote of dashes and marks alone has no letters to look for.
        return wanted.isEmpty() ? -1 : letters.text().indexOf(wanted);
    }

    private boolean insideWord(int index) {
        return index > 0 && index < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(index))
                && Character.isLetterOrDigit(text.codePointAt(index));
    }

    private boolean cutsWord(int at) {
        int end = at + sought.length();
        return (cutsWordAt(at) && !quote.beganInsideWord())
                || (end < letters.length() && cutsWordAt(end) && !quote.endedInsideWord());
    }

    private boolean cutsWordAt(int letter) {
        return letters.joined(letter) && Character.isLetterOrDigit(letters.text().charAt(letter))
                && Character.isLetterOrDigit(letters.text().charAt(letter - 1));
    }

    private Passage.Printed printed(int at) {
        int last = sought.length() - 1;
        String head = quote.raw().substring(0, sought.from(0));
        String tail = quote.raw().substring(sought.to(last));
        return new Passage.Printed(
                EdgeSigns.before(text, letters.from(at), head), EdgeSigns.after(text, letters.to(at + last), tail), at);
    }
}
