package org.demarche.model.edtf;

/** Walks through a text from left to right and says precisely where it goes wrong. */
final class Scanner {
    /** What may follow a number somewhere; anything else in its place is a slip of the pen within it. */
    private static final String PUNCTUATION = "-/.,]}?~%TS";

    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** What has been read since a position. */
    String since(int start) {
        return text.substring(start, position);
    }

    boolean sees(char wanted) {
        return position < text.length() && text.charAt(position) == wanted;
    }

    boolean sees(String wanted) {
        return text.startsWith(wanted, position);
    }

    boolean seesDigit() {
        return position < text.length() && isDigit(text.charAt(position));
    }

    /** Reads the character if it comes next. */
    boolean skip(char wanted) {
        boolean found = sees(wanted);
        if (found) {
            position++;
        }
        return found;
    }

    /** Reads the characters if they come next. */
    boolean skip(String wanted) {
        boolean found = sees(wanted);
        if (found) {
            position += wanted.length();
        }
        return found;
    }

    void expect(char wanted) {
        if (!skip(wanted)) {
            throw unexpected();
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw unexpected();
        }
    }

    /** Reads as many digits as there are, at least one. */
    String digits() {
        int start = position;
        while (seesDigit()) {
            position++;
        }
        if (position == start) {
            throw unexpected();
        }
        return since(start);
    }

    /** Reads two digits, none of which is {@code X}. */
    int twoDigits() {
        int start = position;
        while (position < start + 2) {
            if (!seesDigit()) {
                throw unexpected();
            }
            position++;
        }
        return Integer.parseInt(since(start));
    }

    /**
     * Reads exactly so many digits, any of which may be {@code X}.
     *
     * @param rule says how many there should be, for the error
     */
    Digits pattern(int count, String rule) {
        int start = position;
        while (position < text.length() && (seesDigit() || sees('X'))) {
            position++;
        }
        int found = position - start;
        if (found < count && !atEnd() && (found == 0 || PUNCTUATION.indexOf(text.charAt(position)) < 0)) {
            throw unexpected();
        }
        if (found != count) {
            throw fault(rule);
        }
        return new Digits(since(start));
    }

    EdtfSyntaxException fault(String reason) {
        return new EdtfSyntaxException(text, reason);
    }

    /** Says that the next character, or the end, should not be where it is. */
    EdtfSyntaxException unexpected() {
        if (atEnd()) {
            return fault("it ends too early");
        }
        int character = text.codePointAt(position);
        int place = text.codePointCount(0, position) + 1;
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return fault("character " + place + " is a space, and spaces are not allowed");
        }
        if (!Character.isDefined(character) || Character.isISOControl(character)) {
            return fault("character %d is U+%04X, which has no place here".formatted(place, character));
        }
        return fault("character %d is '%s', which has no place here".formatted(place, Character.toString(character)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
