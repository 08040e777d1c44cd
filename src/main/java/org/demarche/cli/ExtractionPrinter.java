package org.demarche.cli;

import java.util.List;
import org.demarche.store.articles.SourceDocument;
import org.demarche.text.extract.ExtractedQuote;

/** Prints the quotes that were found in an article. */
@FunctionalInterface
interface ExtractionPrinter {

    /**
     * Prints one article.
     *
     * @param name of the file
     * @param quotes with places in the document's text
     */
    void print(String name, SourceDocument document, List<ExtractedQuote> quotes);
}
