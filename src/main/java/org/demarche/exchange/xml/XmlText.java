package org.demarche.exchange.xml;

/** Which characters XML 1.0 can hold at all (production Char of its fifth edition). */
public final class XmlText {
    /** Stands where a character cannot. */
    public static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** Whether a code point may stand in XML, be it written as itself or as a reference. */
    public static boolean holds(int point) {
        return (point >= 0x20 && point <= 0xD7FF) || point == '\t' || point == '\n' || point == '\r'
                || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
    }

    /** How many code points of a text cannot stand in XML. */
    public static int illegal(String text) {
        return (int) text.codePoints().filter(point -> !holds(point)).count();
    }

    /** The text with {@link #REPLACEMENT} for each code point that XML cannot hold; the number of them stays. */
    public static String legal(String text) {
        if (text.codePoints().allMatch(XmlText::holds)) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(point -> legal.appendCodePoint(holds(point) ? point : REPLACEMENT));
        return legal.toString();
    }

    /** The remark that tells of replaced characters. */
    public static String remark(int replaced) {
        return "%,d %s that XML cannot hold %s replaced by %c.".formatted(replaced,
                replaced == 1 ? "character" : "characters", replaced == 1 ? "was" : "were", REPLACEMENT);
    }
}
