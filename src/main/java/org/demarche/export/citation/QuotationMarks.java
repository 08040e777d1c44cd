package org.demarche.export.citation;

/**
 * The marks around quoted words. The words stay as they are, so that it is the outer marks that give way: double ones,
 * unless the outermost quotation in the words has double ones itself.
 */
final class QuotationMarks {
    private static final String DOUBLE = "\"“”„‟«»";
    private static final String SINGLE_OPENING = "‘‚‹";

    private QuotationMarks() {}

    /** The words between marks. */
    static String around(String words) {
        return doubleInside(words) ? "‘" + words + "’" : "“" + words + "”";
    }

    private static boolean doubleInside(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (DOUBLE.indexOf(c) >= 0) {
                return true;
            }
            if (SINGLE_OPENING.indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
