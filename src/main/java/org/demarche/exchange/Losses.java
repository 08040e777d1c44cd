package org.demarche.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Dossier;

/** What a file will lack of a dossier, known before it is written. */
public final class Losses {
    private Losses() {}

    /**
     * One sentence for each field that does not go along as it is; none where nothing is lost.
     *
     * @param fullTexts whether published texts go along
     */
    public static List<String> of(Format format, Dossier dossier, boolean fullTexts) {
        List<String> sentences = new ArrayList<>();
        boolean textsStay = !fullTexts && format.fields().of(Field.ARTICLE_FULL_TEXT).way() != Carriage.Way.NOT;
        if (textsStay) {
            // Tables carry the numbers of a place even where the text stays behind.
            boolean placesGo = format.fields().keeps(Field.QUOTE_PLACE_IN_TEXT);
            int texts = Field.ARTICLE_FULL_TEXT.count(dossier);
            if (texts > 0) {
                sentences.add(String.format(Locale.UK, placesGo
                        ? "Left out: published texts (%,d): they go along only with full texts."
                        : "Left out: published texts (%,d) and the places of quotes in them: they go along only with"
                                + " full texts.", texts));
            }
        }
        for (Loss loss : format.fields().losses(dossier)) {
            if (!textsStay || loss.field() != Field.ARTICLE_FULL_TEXT) {
                sentences.add(loss.sentence());
            }
        }
        return List.copyOf(sentences);
    }
}
