package org.demarche.exchange.icalendar;

/**
 * Folds lines at 75 octets of UTF-8 and between characters (RFC 5545, 3.1). The library folds at 75 UTF-16 units, which
 * are up to three times as many octets.
 */
final class OctetFolding {
    private static final int LONGEST = 75;

    private OctetFolding() {}

    /** @param calendar with CR LF at the end of each line */
    static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    /** @param text with CR LF at the end of each line, not folded */
    static String folded(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / LONGEST * 3);
        int octets = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r' || c == '\n') {
                octets = 0;
            } else {
                int more = octets(c);
                if (octets + more > LONGEST) {
                    out.append("\r\n ");
                    octets = 1;
                }
                octets += more;
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
