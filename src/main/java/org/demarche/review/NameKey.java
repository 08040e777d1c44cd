package org.demarche.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people compare them: whatever the case, the accents, the kind of apostrophe or dash, a leading "the". */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼ`´]");
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");

    private NameKey() {}

    /** Equal for names that are taken for the same. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String dashed = DASHES.matcher(APOSTROPHES.matcher(plain).replaceAll("'")).replaceAll("-");
        String spaced = SPACES.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        // These letters are no letter with an accent, and are written without one in English.
        String english = spaced.replace('ø', 'o').replace('ł', 'l').replace('đ', 'd').replace('ı', 'i')
                .replace("ß", "ss").replace("æ", "ae");
        return ARTICLE.matcher(english).replaceFirst("");
    }

    /** The last word of a key. */
    static String family(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }
}
