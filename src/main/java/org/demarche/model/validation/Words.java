package org.demarche.model.validation;

import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;

/** Quotes have words and no gist, reported statements a gist and no words. */
final class Words {
    private Words() {}

    static void check(DossierIndex index, Findings findings) {
        Findings.each(index.dossier().quotes(), (i, quote) -> check(quote, Findings.path(i, quote), findings));
    }

    private static void check(Quote quote, String path, Findings findings) {
        String gist = quote.gist();
        if (quote.directness() == Directness.REPORTED) {
            if (gist == null || gist.isBlank()) {
                findings.add(FindingCode.GIST_MISSING, path, "a reported statement needs a gist in your own words");
            }
            if (!quote.text().isEmpty()) {
                findings.add(FindingCode.WORDS_AND_GIST, path,
                        "a reported statement has a gist, not words; remove the text or change the directness");
            }
        } else {
            if (quote.text().isBlank()) {
                findings.add(FindingCode.WORDS_MISSING, path, "a quote needs the words between its quotation marks");
            }
            if (gist != null) {
                findings.add(FindingCode.WORDS_AND_GIST, path,
                        "a quote has words, not a gist; remove the gist or change the directness");
            }
        }
    }
}
