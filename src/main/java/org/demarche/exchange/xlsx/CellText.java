package org.demarche.exchange.xlsx;

import java.util.regex.Pattern;

/**
 * Text as a cell of a workbook holds it: what XML cannot say, and the carriage return that it would change, is written
 * {@code _xHHHH_}; so is the first character of what only looks like that (ECMA-376-1, 22.4.2.4).
 */
final class CellText {
    /** The most UTF-16 units of a cell. */
    static final int LONGEST = 32_767;
    private static final Pattern LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String text) {
        String plain = LOOKALIKE.matcher(text).replaceAll("_x005F_");
        StringBuilder cell = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (inXml(c)) {
                cell.appendCodePoint(c);
            } else {
                cell.append("_x%04X_".formatted(c));
            }
        });
        return cell.toString();
    }

    /** As much of a text as a cell holds, with no character cut in half. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static boolean inXml(int c) {
        return c == '\t' || c == '\n' || (c >= ' ' && c < Character.MIN_SURROGATE)
                || (c > Character.MAX_SURROGATE && c <= 0xFFFD) || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
