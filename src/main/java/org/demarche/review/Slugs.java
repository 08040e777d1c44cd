package org.demarche.review;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demarche.model.id.Id;

/** Readable ids. */
public final class Slugs {
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    /** Room for a number behind it. */
    private static final int LONGEST = Id.LONGEST - 8;

    private Slugs() {}

    /** The words in lower-case letters, digits and hyphens; {@code otherwise} where nothing is left of them. */
    public static String of(String words, String otherwise) {
        String slug = OTHERS.matcher(NameKey.of(words).replace("'", "")).replaceAll("-");
        String cut = slug.substring(0, Math.min(slug.length(), LONGEST));
        String bare = cut.replaceAll("^-|-$", "");
        return bare.isEmpty() ? otherwise : bare;
    }

    /** The slug, or else the first of {@code slug-2}, {@code slug-3} and so on that is free. */
    public static String free(String slug, Predicate<String> taken) {
        String free = slug;
        for (int number = 2; taken.test(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    /** The first of {@code slug-1}, {@code slug-2} and so on that is free. */
    public static String numbered(String slug, Predicate<String> taken) {
        int number = 1;
        while (taken.test(slug + "-" + number)) {
            number++;
        }
        return slug + "-" + number;
    }
}
