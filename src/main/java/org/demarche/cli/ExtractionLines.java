package org.demarche.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Dated;
import org.demarche.model.TextRange;
import org.demarche.store.articles.SourceDocument;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.Voice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Prints quotes as JSON, one object a line, with places in code points of the decoded file. */
final class ExtractionLines implements ExtractionPrinter {
    private static final double PERCENT = 100;

    private final PrintWriter out;
    private final JsonMapper mapper = JsonMapper.shared();

    ExtractionLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void print(String name, SourceDocument document, List<ExtractedQuote> quotes) {
        for (ExtractedQuote quote : quotes) {
            Voice voice = quote.voice();
            Dated said = quote.said();
            TextRange place = document.toFile().toFile(quote.range());
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put("article", name);
            line.put("start", place.start());
            line.put("end", place.end());
            line.put("text", quote.text());
            line.put("speaker", voice == null ? null : voice.name());
            line.put("cue", quote.cue());
            line.put("said", said == null ? null : said.date().text());
            line.put("directness", quote.directness().name().toLowerCase(Locale.ROOT));
            line.put("rule", quote.rule());
            line.put("confidence", quote.confidence() / PERCENT);
            out.println(mapper.writeValueAsString(line));
        }
    }
}
