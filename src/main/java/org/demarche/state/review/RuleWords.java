package org.demarche.state.review;

import java.util.Locale;
import java.util.Map;
import org.demarche.model.Candidate;
import org.demarche.model.ProposedSpeaker;
import org.demarche.review.Correcting;
import org.demarche.text.extract.ExtractedQuote;

/** How the speaker of a candidate is known, in words. */
final class RuleWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("verb-after", "a verb of speech and the name follow the quote"),
            Map.entry("tag-after", "named right after the quote"),
            Map.entry("as-saying", "quoted there “as saying” it"),
            Map.entry("according-to", "“according to” stands beside it"),
            Map.entry("signature", "named behind a dash, like a signature"),
            Map.entry("tag-before", "named right before the quote"),
            Map.entry("tag-later", "named further on in the sentence"),
            Map.entry("colon", "the sentence before ends with a colon"),
            Map.entry("name-colon", "the name and a colon stand before it"),
            Map.entry("possessive", "the words are called the speaker's own"),
            Map.entry("subject", "subject of the sentence"),
            Map.entry("same-sentence", "speaker of another quote in the sentence"),
            Map.entry("runs-on", "the quote before runs on"),
            Map.entry("continuation", "speaker of the quote before in the paragraph"),
            Map.entry("sentence-before", "subject of the sentence before"),
            Map.entry("paragraph-before", "speaker of the paragraph before"),
            Map.entry("look-forward", "named in the next sentence"),
            Map.entry("unattributed", "the text does not tell who speaks"),
            Map.entry(Correcting.BY_HAND, "chosen by hand"));

    private RuleWords() {}

    /** For example "named right after the quote, “said Mr Juppé” · 95 % sure". */
    static String of(Candidate candidate) {
        String whole = candidate.rule().toLowerCase(Locale.ROOT);
        boolean completed = whole.endsWith(ExtractedQuote.FULL_NAME);
        String rule = completed ? whole.substring(0, whole.length() - ExtractedQuote.FULL_NAME.length()) : whole;
        StringBuilder words = new StringBuilder(WORDS.getOrDefault(rule, rule.replace('-', ' ')));
        ProposedSpeaker speaker = candidate.speaker();
        if (speaker == null || rule.equals(Correcting.BY_HAND)) {
            return words.toString();
        }
        if (!speaker.mention().isBlank() && !speaker.mention().equals(speaker.name())) {
            words.append(", as “").append(speaker.mention()).append('”');
        }
        if (completed) {
            words.append(" · the given name is not in the article, but generally known");
        }
        return words.append(" · ").append(candidate.confidence()).append(" % sure").toString();
    }
}
