package org.demarche.model.validation;

/** The kinds of fault that a dossier can have. */
public enum FindingCode {
    /** Two things of one kind have the same id. */
    DUPLICATE_ID(Severity.ERROR),
    /** An id leads nowhere. */
    DANGLING_ID(Severity.ERROR),
    /** A list names the same thing twice. */
    DUPLICATE_ENTRY(Severity.WARNING),
    /** A name, title or headline is empty. */
    EMPTY_NAME(Severity.ERROR),
    /** Nobody has said yet who published an article. */
    PUBLISHER_UNKNOWN(Severity.WARNING),
    /** An event's title is longer than a card can show. */
    TITLE_TOO_LONG(Severity.ERROR),
    /** A paragraph contains a line feed, which would shift all offsets. */
    LINE_FEED_IN_PARAGRAPH(Severity.ERROR),
    /** A quote has no words. */
    WORDS_MISSING(Severity.ERROR),
    /** A reported statement has words, or a quote has a gist. */
    WORDS_AND_GIST(Severity.ERROR),
    /** A reported statement has no gist. */
    GIST_MISSING(Severity.ERROR),
    /** A quote has no place in the text that the dossier carries. */
    NOT_ANCHORED(Severity.ERROR),
    /** A quote or mention has a place outside of the text. */
    OUTSIDE_TEXT(Severity.ERROR),
    /** The text has other words at the place of a quote. */
    WORDS_DIFFER(Severity.ERROR),
    /** The length of a place is not that of the quote. */
    LENGTH_DIFFERS(Severity.ERROR),
    /** The text around a quote is not what the anchor says. */
    CONTEXT_DIFFERS(Severity.ERROR),
    /** An anchor has more context than allowed. */
    CONTEXT_TOO_LONG(Severity.ERROR),
    /** Something needs the fingerprint of the original, which the article lacks. */
    ORIGINAL_UNKNOWN(Severity.ERROR),
    /** A quote of a digest whose original is known has no place there. */
    NOT_ANCHORED_IN_ORIGINAL(Severity.WARNING),
    /** Two quotes have the same place. */
    DUPLICATE_QUOTE(Severity.ERROR),
    /** An edit lies outside of the quote's words. */
    EDIT_OUTSIDE_WORDS(Severity.ERROR),
    /** An edit is not at dots or brackets. */
    EDIT_WITHOUT_MARK(Severity.ERROR),
    /** The roles of a speaker are not in order of time. */
    ROLES_OUT_OF_ORDER(Severity.WARNING),
    /** A statement is printed before it is made. */
    SAID_AFTER_PUBLISHED(Severity.ERROR),
    /** A statement is made at another time than the event that it belongs to. */
    SAID_OFF_EVENT(Severity.WARNING),
    /** The parts of an utterance belong to different speakers or articles. */
    GROUP_MIXED(Severity.ERROR),
    /** Another quote stands between the parts of an utterance. */
    GROUP_SCATTERED(Severity.ERROR),
    /** An utterance that is said to be broken up has one part only. */
    GROUP_OF_ONE(Severity.WARNING),
    /** An event is related to itself. */
    RELATION_TO_ITSELF(Severity.ERROR),
    /** The same relation is there twice. */
    DUPLICATE_RELATION(Severity.WARNING),
    /** A relation is said to be stated, but by no article. */
    RELATION_UNSOURCED(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }
}
