package org.demarche.export.svg;

/** Text as XML 1.0 can hold it. */
final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';
    /** Where Unicode has a visible sign for each control character. */
    private static final int CONTROL_PICTURES = 0x2400;

    private XmlText() {}

    /**
     * The text with a visible sign in the place of each character that XML cannot hold: the picture of a control
     * character, U+FFFD for half a surrogate pair and for what is no character. Tabs and line ends, which count as
     * spaces in a drawing, become spaces.
     */
    static String legal(String text) {
        int first = 0;
        while (first < text.length() && plain(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text);
        for (int i = first; i < legal.length(); i++) {
            char c = legal.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == '\t' || c == '\n' || c == '\r') {
                legal.setCharAt(i, ' ');
            } else if (c < ' ') {
                legal.setCharAt(i, (char) (CONTROL_PICTURES + c));
            } else if (Character.isSurrogate(c) || c >= '\uFFFE') {
                legal.setCharAt(i, REPLACEMENT);
            }
        }
        return legal.toString();
    }

    /**
     * JSON with what XML cannot hold as escapes of JSON; in JSON such characters stand inside of texts only.
     */
    static String legalJson(String json) {
        StringBuilder legal = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                legal.append(c).append(json.charAt(++i));
            } else if (plain(c) || c == ' ' || c == '\n' || c == '\t') {
                legal.append(c);
            } else {
                legal.append(String.format("\\u%04x", (int) c));
            }
        }
        return legal.toString();
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < '\uFFFE' && !Character.isSurrogate(c);
    }
}
