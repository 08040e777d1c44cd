package org.demarche.text.extract.speech;

import java.util.Locale;

/** How a speaker was found, or why a quote has none, with the share of right answers measured for the rule. */
public enum Rule {
    /** {@code "…," said Anna Berg} */
    VERB_AFTER(97),
    /** {@code "…," Anna Berg said} */
    TAG_AFTER(96),
    /** {@code "…," SANA quoted Anna Berg as saying}, and the same before the quote. */
    AS_SAYING(92),
    ACCORDING_TO(92),
    /** {@code "…" — Anna Berg} */
    SIGNATURE(95),
    /** {@code Anna Berg said "…"} */
    TAG_BEFORE(93),
    /** A speech verb further on in the sentence: {@code The "first step" will come soon, Anna Berg said}. */
    TAG_LATER(90),
    /** The sentence before ends with a colon. */
    COLON(90),
    /** {@code Anna Berg: …} */
    NAME_COLON(92),
    /** {@code Anna Berg's "…" remark} */
    POSSESSIVE(55),
    /** The subject of a sentence without a speech verb. */
    SUBJECT(68),
    /** Another quote of the same sentence. */
    SAME_SENTENCE(80),
    /** The utterance before runs on over the end of its paragraph. */
    RUNS_ON(92),
    /** Another quote in the paragraph before this one. */
    CONTINUATION(94),
    /** The sentence before, in the same paragraph. */
    SENTENCE_BEFORE(75),
    /** The paragraph before. */
    PARAGRAPH_BEFORE(45),
    /** The text does not tell who speaks. */
    UNATTRIBUTED(50),
    /** The title of a work or a programme. */
    TITLE(90),
    /** In the middle of a name. */
    NICKNAME(98),
    /** A term, or a word that the author keeps a distance from. */
    TERM(80),
    /** Words on a sign. */
    SIGN(80);

    private final int precision;

    Rule(int precision) {
        this.precision = precision;
    }

    /** In percent. */
    public int precision() {
        return precision;
    }

    /** The name in small letters with hyphens. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
