package org.demarche.review.importing;

import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.demarche.review.Slugs;

/** The id that an article is to have: who published it and when, or else the first words of its headline. */
final class ArticleSlug {
    private static final int LONGEST = 56;
    private static final Pattern DATED = Pattern.compile("\\d{4}\\??-\\d\\d(?:-\\d\\d)?[?~%]?");

    private ArticleSlug() {}

    static String of(Article article) {
        String date = article.published().date().text();
        String agency = article.agency();
        String source = article.publisher().isBlank() && agency != null ? agency : article.publisher();
        if (!DATED.matcher(date).matches()) {
            return Slugs.of(shortened(source + " " + article.headline()), "article");
        }
        return Slugs.of(shortened(source.isBlank() ? article.headline() : source) + " " + date, "article");
    }

    /** The first words. */
    private static String shortened(String words) {
        String all = words.strip();
        if (all.length() <= LONGEST) {
            return all;
        }
        int cut = all.lastIndexOf(' ', LONGEST);
        return all.substring(0, cut > 0 ? cut : LONGEST);
    }
}
