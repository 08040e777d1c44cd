package org.demarche.text.news;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who published an article in its furniture, or in the address of its page. */
final class Publishers {
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\d.&'\u2019 -]{1,60}?)";
    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?i:copyright|©|\\(c\\))[\\s©,:]*(?i:\\(c\\)\\s*)?(?:" + YEAR
                    + "(?:\\s?[-\u2013]\\s?" + YEAR + ")?[\\s,:]*)?(?:©\\s*)?(?i:by )?" + NAME
                    + "(?=[.,;|]? *(?i:all rights)"
                    + "|[,;|]|\\. |\\.?$| (?i:and/or|or its)| " + YEAR + ")"),
            Pattern.compile("(?i:a (?:message|note|letter|word) from )(?=\\p{Lu}|the \\p{Lu})(?i:(?=the )the )?" + NAME
                    + "(?:[:.].*)?$"),
            Pattern.compile("(?i:support )" + NAME + "!"),
            Pattern.compile("(?i:by supporting )" + NAME + ",.*"),
            Pattern.compile("(?i:(?:this (?:article|story|report|piece|post) )?(?:was |has been )?"
                    + "(?:first |originally )?(?:appeared|published) (?:in|on|by|at) )" + NAME
                    + "(?:[.,;] .*|[.,;]?$| on .*| and .*)"),
            Pattern.compile("(?i:publisher|publication|newspaper|source)\\s*:\\s*" + NAME + "$"));
    private static final Pattern NO_NAME =
            Pattern.compile("(?i:us|our|all rights|the|it|you|your|local|quality|independent|free)\\b.*");

    private Publishers() {}

    /** The name that a line of furniture gives to its publisher; null for none. */
    static @Nullable String of(String line) {
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(line);
            if (matcher.lookingAt()) {
                String name = matcher.group("name").strip();
                if (!NO_NAME.matcher(name).matches() || name.startsWith("The ")) {
                    return line.contains("The " + name) ? "The " + name : name;
                }
            }
        }
        return null;
    }

    /** The site of an address, without "www."; null if it is none. */
    static @Nullable String site(String address) {
        try {
            String host = new URI(address.strip()).getHost();
            return host == null || host.indexOf('.') < 0 ? null : host.replaceFirst("\\Awww\\.", "");
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
