package org.demarche.search;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Takes away what a reader does not type: case, accents, compatibility forms, and typographic marks.
 *
 * <p>It works code point by code point: the folding of a text is the foldings of its code points one after the other.
 * So a place in the folded text leads back to a place in the text, and composed and decomposed letters fold alike.
 */
final class Folding {
    private Folding() {}

    /** The text in its folded form. Folding it again changes nothing. */
    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int codePoint = Character.codePointAt(text, i);
            fold(codePoint, folded);
            i += Character.charCount(codePoint);
        }
        return folded.toString();
    }

    /** Appends the folded form of one code point: nothing for a mark, several letters for a ligature. */
    static void fold(int codePoint, StringBuilder folded) {
        if (codePoint < 0x80) {
            folded.append(Character.isWhitespace(codePoint) ? ' ' : (char) Character.toLowerCase(codePoint));
            return;
        }
        // Accents go before case: a capital I with a dot above must become a plain i.
        decomposed(Character.toString(codePoint)).codePoints()
                .filter(Folding::visible)
                .mapToObj(Folding::withoutCase)
                .flatMapToInt(letters -> decomposed(letters).codePoints())
                .filter(Folding::visible)
                .forEach(letter -> appendPlain(letter, folded));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static boolean visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }

    /** By way of upper case, so that letters which share a capital become one: the long and the round s, ß and ss. */
    private static String withoutCase(int codePoint) {
        String small = Character.toString(Character.toLowerCase(codePoint));
        return small.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not decompose, and the marks that typesetters and keyboards set differently. */
    private static void appendPlain(int letter, StringBuilder folded) {
        switch (letter) {
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ł' -> folded.append('l');
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u2032' -> folded.append('\'');
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> folded.append('"');
            case '\u2010', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> folded.append('-');
            default -> {
                if (Character.isWhitespace(letter)) {
                    folded.append(' ');
                } else {
                    folded.appendCodePoint(letter);
                }
            }
        }
    }
}
