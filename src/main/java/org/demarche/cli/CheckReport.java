package org.demarche.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code demarche check} found out, in the shape in which it is printed as JSON.
 *
 * @param dossier the file, or what stands for it
 * @param holds whether nothing was found
 * @param articles how the quotes of each article stood the check
 */
record CheckReport(String dossier, String title, boolean holds, List<Line> findings, List<Article> articles) {

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
}
