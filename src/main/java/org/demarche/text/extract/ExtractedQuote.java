package org.demarche.text.extract;

import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Words in quotation marks, and what the article around them tells of how they were said.
 *
 * @param range between the marks, in code points of the text
 * @param text the words in that range
 * @param directness how much of a sentence the words are
 * @param speech whether somebody says these words; false for a title, a nickname, a term, a sign
 * @param voice who says them; null where the text does not tell, and for what is not speech
 * @param cue the speech verb as it is printed, for example "said" or "according to"; null where there is none
 * @param said when they were said; null where the text does not tell
 * @param rule short name of the rule that found the speaker, or that tells why there is none; ends with
 *     {@link #FULL_NAME} where general knowledge, and not the article, tells the given name
 * @param confidence that the speaker is right, in percent; for what is not speech, that it is none
 * @param group equal for the parts of one utterance, null for a whole one
 */
public record ExtractedQuote(
        TextRange range,
        String text,
        Directness directness,
        boolean speech,
        @Nullable Voice voice,
        @Nullable String cue,
        @Nullable Dated said,
        String rule,
        int confidence,
        @Nullable Integer group) {
    /** What follows the rule where the article prints the family name alone. */
    public static final String FULL_NAME = "+full-name";
}
