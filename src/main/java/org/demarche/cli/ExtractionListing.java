package org.demarche.cli;

import java.io.PrintWriter;
import java.util.List;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.store.articles.SourceDocument;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.Voice;
import org.jspecify.annotations.Nullable;

/** Prints quotes for people: the article, then for each quote who said it, when, and the words. */
final class ExtractionListing implements ExtractionPrinter {
    private final PrintWriter out;

    ExtractionListing(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(String name, SourceDocument document, List<ExtractedQuote> quotes) {
        out.println(name + ": " + (quotes.isEmpty() ? "no quotes"
                : quotes.size() == 1 ? "1 quote" : quotes.size() + " quotes"));
        for (ExtractedQuote quote : quotes) {
            out.println();
            out.println("  " + speaker(quote.voice()) + when(quote.said()) + " (" + quote.rule() + ", "
                    + quote.confidence() + " %)");
            out.println("  \u201C" + quote.text().replaceAll("\\s+", " ") + "\u201D");
        }
        out.println();
    }

    private static String speaker(@Nullable Voice voice) {
        return voice == null ? "Speaker not known" : voice.inherited() ? voice.name() + ", as before" : voice.name();
    }

    private static String when(@Nullable Dated said) {
        return said == null ? "" : ", " + EdtfWords.full(said.date())
                + (said.basis() == DateBasis.INHERITED ? ", as before" : "");
    }
}
