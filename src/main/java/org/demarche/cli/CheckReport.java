package org.demarche.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code demarche check} found out, in the shape in which it is printed as JSON.
 *
 * @param dossier the file, or what stands for it
 * @param holds whether nothing was found
 * @param waiting how many extracted quotes wait for review
 * @param articles how the quotes of each article stood the check
 * @param verdicts how many quotes have each verdict, counted in every text that was looked into
 * @param quotes what each of these texts says of each quote
 */
record CheckReport(String dossier, String title, boolean holds, int waiting, List<Line> findings,
        List<Article> articles, Map<String, Integer> verdicts, List<Quote> quotes) {

    /**
     * One finding.
     *
     * @param severity {@code error} or {@code warning}
     * @param code its kind, in lower case with hyphens
     * @param path of the thing in the dossier
     * @param message one sentence
     */
    record Line(String severity, String code, String path, String message) {}

    /**
     * The quotes of one article; reported statements are not counted, since they have no words to check.
     *
     * @param text {@code digest} or {@code full}: what the dossier carries of it
     * @param exactInText how many quotes stand in that text where the dossier says
     * @param original null when no originals were asked for
     */
    record Article(String id, String text, int quotes, int exactInText, @Nullable Original original) {}

    /**
     * The quotes of one article in its original.
     *
     * @param file its name, null when it was not found
     * @param identical whether its fingerprint is the one that the dossier knows
     * @param exact how many quotes stand in it where the dossier says
     */
    record Original(@Nullable String file, boolean identical, int exact) {}

    /**
     * What a text says of a quote.
     *
     * @param text {@code digest}, {@code full text} or {@code original}
     * @param verdict {@code exact}, {@code moved}, {@code typographic}, {@code changed}, {@code ambiguous} or
     *         {@code missing}
     * @param place where it stands, null if nowhere or if nothing tells at which of several places
     * @param finding one sentence
     */
    record Quote(String quote, String article, String text, String verdict, @Nullable Place place, String finding) {}

    /** A stretch of a text, in code points. */
    record Place(int start, int end) {}
}
