package org.demarche.export.citation;

import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Quote;
import org.jspecify.annotations.Nullable;

/** In which paragraph of its source a quote stands. Only the published words have paragraphs that can be cited. */
public final class SourceParagraphs {
    private SourceParagraphs() {}

    /** The number of the paragraph, 1 for the first; null where the dossier has only a digest, or knows no place. */
    public static @Nullable Integer of(Article article, Quote quote) {
        Anchor place = quote.anchors().text();
        return article.text().kind() == ArticleText.Kind.FULL && place != null
                ? of(article.text().joined(), place.start()) : null;
    }

    /**
     * The number of the paragraph at an offset; lines without words do not count.
     *
     * @param text with a line feed between paragraphs
     * @param offset in code points
     */
    public static @Nullable Integer of(String text, int offset) {
        if (offset < 0 || offset > text.codePointCount(0, text.length())) {
            return null;
        }
        int index = text.offsetByCodePoints(0, offset);
        int end = text.indexOf('\n', index);
        long paragraphs = text.substring(0, end < 0 ? text.length() : end).lines().filter(line -> !line.isBlank())
                .count();
        return paragraphs == 0 ? null : Math.toIntExact(paragraphs);
    }
}
