package org.demarche.exchange.tables;

import java.util.Arrays;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Original;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** Reads rows of articles. */
final class ArticleRows {
    private final Gathered gathered;

    ArticleRows(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(RowView row) {
        String headline = row.cell("headline");
        String shown = headline.isBlank() ? row.cell("article_id") + row.cell("url") : headline;
        if (shown.isBlank()) {
            row.fault("it names no article, and is left out");
            return;
        }
        String url = row.maybe("url");
        ArticleId id = gathered.articles.declare(row.cell("article_id"),
                url == null ? headline + "\t" + row.cell("publisher") : url, row::fault);
        String language = row.cell("language");
        gathered.articles.add(new Article(id, headline.isBlank() ? shown : headline, row.cell("publisher"),
                row.maybe("agency"), row.maybe("byline"), row.maybe("dateline"),
                row.dated("published", "published_"), url, row.maybe("archive"), row.date("accessed"),
                language.isBlank() ? "en" : language, text(row), original(row), row.extras()));
    }

    private static ArticleText text(RowView row) {
        ArticleText.Kind kind = row.cell("text_kind").strip().equalsIgnoreCase(ArticleTable.DIGEST)
                ? ArticleText.Kind.DIGEST : ArticleText.Kind.FULL;
        String text = row.cell("text");
        boolean none = text.isEmpty() && (row.cell("paragraphs").isBlank() || row.cell("paragraphs").equals("0"));
        return new ArticleText(kind, none ? List.of() : Arrays.asList(text.split("\n", -1)));
    }

    private static @Nullable Original original(RowView row) {
        String sha256 = row.cell("original_sha256").strip();
        if (sha256.isEmpty()) {
            return null;
        }
        try {
            return new Original(sha256, Integer.parseInt(row.cell("original_length").strip()));
        } catch (IllegalArgumentException noFingerprint) {
            row.fault("the fingerprint or length of the original is faulty; both are left out");
            return null;
        }
    }
}
