package org.demarche.text.news;

import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a news text.
 *
 * @param range in the text, in code points, without white space at its ends
 * @param text the words of the range, with a space for each line feed of a text with broken lines
 * @param furniture why it is proposed to be left out, such as "a link line"; null if it belongs to the article
 */
public record ProposedParagraph(TextRange range, String text, @Nullable String furniture) {

    /** Whether it belongs to the article. */
    public boolean body() {
        return furniture == null;
    }
}
