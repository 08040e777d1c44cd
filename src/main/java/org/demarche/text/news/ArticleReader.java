package org.demarche.text.news;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.CodePoints;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads what a news text says of itself. */
public final class ArticleReader {
    private ArticleReader() {}

    /**
     * Reads a text of any kind; one that is no news gives an empty proposal with its paragraphs.
     *
     * @param text paragraphs with line feeds
     * @param hints from outside the text; null for none
     */
    public static ArticleProposal read(String text, @Nullable Hints hints) {
        CodePoints points = CodePoints.of(text);
        List<ProposedParagraph> paragraphs = new ArrayList<>();
        int line = 0;
        for (String words : text.split("\n", -1)) {
            String stripped = words.strip();
            if (!stripped.isEmpty()) {
                int start = line + words.indexOf(stripped);
                paragraphs.add(new ProposedParagraph(
                        new TextRange(points.offset(start), points.offset(start + stripped.length())), stripped, null));
            }
            line += words.length() + 1;
        }
        Hints known = hints == null ? Hints.NONE : hints;
        return new ArticleProposal(known.headline(), known.publisher(), null, known.byline(), null, known.published(),
                "en", paragraphs);
    }
}
