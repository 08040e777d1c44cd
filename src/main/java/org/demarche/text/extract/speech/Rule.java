package org.demarche.text.extract.speech;

import java.util.Locale;

/** How a speaker was found, or why a quote has none, with the share of right answers measured for the rule. */
public enum Rule {
    /** {@code "…," said Anna Berg} */
    VERB_AFTER(95),
    /** {@code "…," Anna Berg said} */
    TAG_AFTER(95),
    /** {@code "…," SANA quoted Anna Berg as saying}, and the same before the quote. */
    AS_SAYING(90),
    ACCORDING_TO(90),
    /** {@code "…" — Anna Berg} */
    SIGNATURE(90),
    /** {@code Anna Berg said "…"} */
    TAG_BEFORE(92),
    /** A speech verb further on in the sentence: {@code The "first step" will come soon, Anna Berg said}. */
    TAG_LATER(85),
    /** The sentence before ends with a colon. */
    COLON(85),
    /** {@code Anna Berg: …} */
    NAME_COLON(90),
    /** {@code Anna Berg's "…" remark} */
    POSSESSIVE(70),
    /** The subject of a sentence without a speech verb. */
    SUBJECT(75),
    /** Another quote of the same sentence. */
    SAME_SENTENCE(90),
    /** The utterance before runs on over the end of its paragraph. */
    RUNS_ON(95),
    /** Another quote in the paragraph before this one. */
    CONTINUATION(92),
    /** The sentence before, in the same paragraph. */
    SENTENCE_BEFORE(75),
    /** The paragraph before. */
    PARAGRAPH_BEFORE(75),
    /** A tag that follows in the next sentence. */
    LOOK_FORWARD(75),
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
