package org.demarche.state.citation;

import org.demarche.export.citation.CitationLanguage;
import org.demarche.export.citation.CitationStyles;

/**
 * How a person cites.
 *
 * @param style the name of a style that comes with the program, or a file that ends in {@code .csl}
 * @param language tag of the language of references
 */
public record CitationChoice(String style, String language) {
    /** What is used as long as nothing was chosen. */
    public static final CitationChoice USUAL = new CitationChoice(CitationStyles.USUAL, CitationLanguage.USUAL.tag());
}
