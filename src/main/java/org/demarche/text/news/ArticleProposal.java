package org.demarche.text.news;

import java.util.List;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a news text says of itself, each value with the words it was taken from. Nothing is guessed: what
 * the text does not say is null.
 *
 * @param publisher the paper or site
 * @param agency the news agency or agencies, as credited
 * @param byline the author or authors, without "By"
 * @param dateline the place, and the date if one is printed with it, without the agency
 * @param published the date of publication; its year is {@code XXXX} where no year is known
 * @param language BCP 47 tag; {@code und} where it cannot be told
 * @param paragraphs all that the text has, in order
 */
public record ArticleProposal(
        @Nullable Proposed<String> headline,
        @Nullable Proposed<String> publisher,
        @Nullable Proposed<String> agency,
        @Nullable Proposed<String> byline,
        @Nullable Proposed<String> dateline,
        @Nullable Proposed<Edtf> published,
        String language,
        List<ProposedParagraph> paragraphs) {

    public ArticleProposal {
        paragraphs = List.copyOf(paragraphs);
    }
}
