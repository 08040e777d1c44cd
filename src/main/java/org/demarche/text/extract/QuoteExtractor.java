package org.demarche.text.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.CodePoints;
import org.demarche.model.Dated;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.text.extract.marks.Paragraph;
import org.demarche.text.extract.marks.QuoteScanner;
import org.demarche.text.extract.marks.QuoteSpan;
import org.demarche.text.extract.speech.Attribution;
import org.demarche.text.extract.speech.Attributor;
import org.demarche.text.extract.words.Prose;
import org.jspecify.annotations.Nullable;

/** Finds the direct quotes of an English news text and who said them. Immutable; safe for several threads. */
public final class QuoteExtractor {
    /** How much less sure, in percent, a name is that general knowledge has completed: it may be a namesake. */
    private static final int DOUBT = 10;


    public QuoteExtractor() {}

    /**
     * All quotes of a text in order of place; those that are no speech are among them and marked.
     *
     * @param text paragraphs with line feeds; blank lines between paragraphs are allowed
     * @param published when the text was published; null when that is not known
     */
    public List<ExtractedQuote> extract(String text, @Nullable Edtf published) {
        List<Paragraph> paragraphs = Paragraph.of(text);
        List<QuoteSpan> spans = QuoteScanner.scan(text, paragraphs);
        Prose prose = Prose.of(text, paragraphs, spans);
        List<Attribution> attributions = Attributor.attribute(prose);
        List<@Nullable Integer> groups = Utterances.groups(prose, attributions);
        List<@Nullable Dated> said = SaidDates.of(prose, published, attributions);
        Directnesses directnesses = new Directnesses(prose);
        CodePoints points = CodePoints.of(text);
        List<ExtractedQuote> quotes = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            QuoteSpan span = spans.get(i);
            Attribution found = attributions.get(i);
            TextRange range = new TextRange(points.offset(span.start()), points.offset(span.end()));
            Attribution.Cue cue = found.cue();
            quotes.add(new ExtractedQuote(range, prose.words(span), directnesses.of(i, found), found.speech(),
                    voice(found), cue == null ? null : cue.words(), said.get(i),
                    found.rule().slug() + (completed(found) ? ExtractedQuote.FULL_NAME : ""),
                    found.confidence() - (completed(found) ? DOUBT : 0), groups.get(i)));
        }
        return List.copyOf(quotes);
    }

    private static boolean completed(Attribution found) {
        return found.speaker() != null && found.speaker().completed();
    }

    private static @Nullable Voice voice(Attribution found) {
        Attribution.Speaking speaker = found.speaker();
        return speaker == null ? null
                : new Voice(speaker.name(), speaker.mention(), speaker.nature(), found.inherited());
    }
}
