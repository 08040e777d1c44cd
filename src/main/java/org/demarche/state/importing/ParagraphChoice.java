package org.demarche.state.importing;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a document, and whether it goes into the article.
 *
 * @param furniture why it was proposed to be left out, such as "a link line"; null if it was not
 */
public record ParagraphChoice(String text, @Nullable String furniture, boolean kept) {

    /** The same, kept or left out. */
    ParagraphChoice with(boolean keep) {
        return new ParagraphChoice(text, furniture, keep);
    }
}
