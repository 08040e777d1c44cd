package org.demarche.text.extract.words;

import java.util.List;
import java.util.Locale;
import org.demarche.text.extract.marks.Paragraph;
import org.demarche.text.extract.marks.QuoteSpan;
import org.demarche.text.extract.marks.Spaces;
import org.demarche.text.extract.words.Token.Kind;

/** Cuts paragraphs into tokens, in order. */
final class Tokenizer {
    private final String text;
    private final List<QuoteSpan> quotes;
    private int nextQuote;

    Tokenizer(String text, List<QuoteSpan> quotes) {
        this.text = text;
        this.quotes = quotes;
    }

    /** Adds the tokens of the paragraph; paragraphs are to be given in order. */
    void addTo(List<Token> tokens, Paragraph paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            if (nextQuote < quotes.size() && quotes.get(nextQuote).open() == at) {
                int close = quotes.get(nextQuote).close();
                tokens.add(new Token(at, close, "\u2026", "\u2026", Kind.QUOTE, nextQuote));
                nextQuote++;
                at = close;
            } else if (Spaces.isSpace(text.charAt(at))) {
                at++;
            } else {
                at = addPiece(tokens, at, limit(paragraph));
            }
        }
    }

    /** Where plain text ends: the next quote, or the paragraph's end. */
    private int limit(Paragraph paragraph) {
        return nextQuote < quotes.size() ? Math.min(paragraph.end(), quotes.get(nextQuote).open()) : paragraph.end();
    }

    private int addPiece(List<Token> tokens, int at, int limit) {
        int c = text.codePointAt(at);
        int end;
        Kind kind;
        if (Character.isLetter(c)) {
            end = endOfWord(at, limit);
            kind = Kind.WORD;
        } else if (Character.isDigit(c)) {
            end = endOfNumber(at, limit);
            kind = Kind.NUMBER;
        } else if (isApostrophe(c) && isPossessive(at, limit)) {
            end = at + (at + 1 < limit && isS(text.charAt(at + 1)) ? 2 : 1);
            kind = Kind.POSSESSIVE;
        } else {
            end = at + Character.charCount(c);
            while (c == '-' && end < limit && text.charAt(end) == '-') {
                end++;
            }
            kind = Kind.SIGN;
        }
        String piece = text.substring(at, end);
        tokens.add(new Token(at, end, piece, lower(piece), kind, -1));
        return end;
    }

    private static String lower(String piece) {
        return piece.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    private int endOfWord(int from, int limit) {
        int at = from;
        while (at < limit) {
            int c = text.codePointAt(at);
            int size = Character.charCount(c);
            boolean letterFollows = at + size < limit && Character.isLetterOrDigit(text.codePointAt(at + size));
            boolean inside = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                    || (c == '-' && letterFollows)
                    || (isApostrophe(c) && letterFollows && !isPossessive(at, limit));
            if (!inside) {
                break;
            }
            at += size;
        }
        return Math.min(limit, endWithAbbreviationPoint(from, at, limit));
    }

    /** The end of "U.S." or "Mr." with its last full stop; the given end for other words. */
    private int endWithAbbreviationPoint(int from, int end, int limit) {
        int at = end;
        while (at == from + 1 || (at > from + 2 && ".-".indexOf(text.charAt(at - 2)) >= 0)) {
            if (at >= limit || text.charAt(at) != '.') {
                return at;
            }
            at++;
            if (at < limit && Character.isLetter(text.charAt(at))
                    && (at + 1 >= limit || !Character.isLetter(text.charAt(at + 1)))) {
                at++;
            } else {
                return at;
            }
        }
        boolean known = at < limit && text.charAt(at) == '.' && Abbreviations.has(text.substring(from, at));
        return known ? at + 1 : at;
    }

    private int endOfNumber(int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean digitFollows = at + 1 < limit && (Character.isDigit(text.charAt(at + 1))
                    || (c == '-' && Character.isLetter(text.charAt(at + 1))));
            if (!Character.isLetterOrDigit(c) && !(".,:-/".indexOf(c) >= 0 && digitFollows)) {
                break;
            }
            at++;
        }
        return Math.max(at, from + Character.charCount(text.codePointAt(from)));
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isS(char c) {
        return c == 's' || c == 'S';
    }

    /** Whether an apostrophe at an index begins "'s" at the end of a word, or ends a plural. */
    private boolean isPossessive(int at, int limit) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
            return false;
        }
        int next = at + 1;
        if (next < limit && isS(text.charAt(next))) {
            return next + 1 >= limit || !Character.isLetterOrDigit(text.charAt(next + 1));
        }
        return isS(text.charAt(at - 1)) && (next >= limit || !Character.isLetterOrDigit(text.charAt(next)));
    }
}
