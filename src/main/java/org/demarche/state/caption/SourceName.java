package org.demarche.state.caption;

import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.jspecify.annotations.Nullable;

/** The name of a source in a line of text. */
public final class SourceName {
    private SourceName() {}

    /** The publisher, with the agency where that is another: "Naharnet (AFP)"; empty where neither is known. */
    public static String of(Article article) {
        String agency = article.agency();
        if (article.publisher().isBlank()) {
            return agency == null ? "" : agency;
        }
        return agency == null || agency.equals(article.publisher())
                ? article.publisher()
                : article.publisher() + " (" + agency + ")";
    }

    /** The place of the dateline without its date, in ordinary letters; null where the article has no dateline. */
    public static @Nullable String place(Article article) {
        String dateline = article.dateline();
        if (dateline == null) {
            return null;
        }
        int comma = dateline.indexOf(',');
        String place = comma < 0 ? dateline : dateline.substring(0, comma);
        return place.equals(place.toUpperCase(Locale.ROOT)) ? capitalised(place) : place;
    }

    private static String capitalised(String words) {
        return Pattern.compile("(\\p{L})(\\p{L}*)").matcher(words).replaceAll(
                word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }

    /** The name and the short date of publication: "Reuters, 7 Sep 2011"; the date alone where no name is known. */
    public static String dated(Article article) {
        String name = of(article);
        return name.isBlank() ? PublishedWords.brief(article) : name + ", " + PublishedWords.brief(article);
    }
}
