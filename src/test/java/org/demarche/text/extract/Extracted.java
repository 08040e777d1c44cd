package org.demarche.text.extract;

import java.util.List;

/** What was extracted from a text, in lines that a test can compare: speaker and words. */
final class Extracted {
    private Extracted() {}

    /** One line for each quote: {@code speaker: words}; "nobody" for what is no speech, "unknown" without a speaker. */
    static List<String> lines(String text) {
        return quotes(text).stream().map(quote -> speaker(quote) + ": " + quote.text()).toList();
    }

    /** The speaker of the only quote. */
    static String speaker(String text) {
        List<ExtractedQuote> quotes = quotes(text);
        if (quotes.size() != 1) {
            throw new AssertionError(quotes.size() + " quotes: " + lines(text));
        }
        return speaker(quotes.getFirst());
    }

    static List<ExtractedQuote> quotes(String text) {
        return new QuoteExtractor().extract(text, null);
    }

    private static String speaker(ExtractedQuote quote) {
        Voice voice = quote.voice();
        return !quote.speech() ? "nobody" : voice == null ? "unknown" : voice.name();
    }
}
