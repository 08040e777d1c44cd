package org.demarche.exchange.tables;

import static org.demarche.exchange.tables.TableSketch.MIDDLE;
import static org.demarche.exchange.tables.TableSketch.NARROW;
import static org.demarche.exchange.tables.TableSketch.TEXT;
import static org.demarche.exchange.tables.TableSketch.WIDE;

import java.util.function.Function;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.DossierIndex;
import org.demarche.model.Original;
import org.jspecify.annotations.Nullable;

/** The table of articles. Published texts stand in it only where the options allow them to leave. */
final class ArticleTable {
    /** What the column of the kind says of a published text. */
    static final String PUBLISHED = "published";
    static final String DIGEST = "digest";

    private ArticleTable() {}

    static Table of(DossierIndex index, ExchangeOptions options) {
        return new TableSketch<Article>("articles", "Every source with its bibliographic record.")
                .column("headline", WIDE, "as printed", Article::headline)
                .column("publisher", MIDDLE, "the paper or site", Article::publisher)
                .column("agency", MIDDLE, "the news agency that supplied it", Article::agency)
                .column("byline", MIDDLE, "the author as printed", Article::byline)
                .column("dateline", MIDDLE, "the place as printed at its head", Article::dateline)
                .dated("published", "published_", "when it was published", Article::published)
                .column("url", WIDE, "where it was published", Article::url)
                .column("archive", WIDE, "where a web archive keeps it", Article::archive)
                .column("accessed", NARROW, "when it was last read, in EDTF",
                        article -> article.accessed() == null ? null : article.accessed().text())
                .column("language", NARROW, "BCP 47 tag", Article::language)
                .column("text_kind", NARROW, "digest (retold, with the quotes verbatim) or published",
                        article -> article.text().kind() == ArticleText.Kind.DIGEST ? DIGEST : PUBLISHED)
                .number("paragraphs", "how many the text has in this table",
                        article -> Integer.toString(leaves(article, options) ? article.text().paragraphs().size() : 0))
                .column("text", TEXT, "a line to a paragraph; a published text only where full texts are asked for",
                        article -> leaves(article, options) ? article.text().joined() : null)
                .column("original", TEXT, "the attached published text; only where full texts are asked for,"
                        + " and not read back",
                        article -> options.fullTexts() ? options.originals().apply(article).orElse(null) : null)
                .column("original_sha256", NARROW, "fingerprint of the article as published",
                        article -> fingerprint(article, Original::sha256))
                .number("original_length", "its length in code points",
                        article -> fingerprint(article, original -> Integer.toString(original.length())))
                .number("quotes", "how many quotes stand in it; not read back",
                        article -> Integer.toString(index.quotesOf(article.id()).size()))
                .column("article_id", MIDDLE, "names the article", article -> article.id().value())
                .column("extras", NARROW, DossierTables.EXTRAS, article -> ExtrasCell.of(article.extras()))
                .of(index.dossier().articles());
    }

    private static @Nullable String fingerprint(Article article, Function<Original, String> part) {
        Original original = article.original();
        return original == null ? null : part.apply(original);
    }

    private static boolean leaves(Article article, ExchangeOptions options) {
        return options.fullTexts() || article.text().kind() == ArticleText.Kind.DIGEST;
    }
}
