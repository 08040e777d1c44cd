package org.demarche.exchange.qdpx;

/** How the details of things are called in descriptions, see {@link Details}. */
final class Label {
    static final String ID = "Id";
    /** The place of a thing in the dossier's list, from 1. */
    static final String NUMBER = "Number";
    static final String TITLE = "Title";
    static final String DESCRIPTION = "Description";
    static final String NAME = "Name";
    static final String KNOWN = "Known";
    static final String EVIDENCE = "Evidence";
    static final String SIDE = "Side";
    static final String PLACE = "Place";
    static final String ORIGINAL = "In the original";

    static final String HEADLINE = "Headline";
    static final String PUBLISHER = "Publisher";
    static final String AGENCY = "Agency";
    static final String BYLINE = "Byline";
    static final String DATELINE = "Dateline";
    static final String PUBLISHED = "Published";
    static final String ADDRESS = "Address";
    static final String ARCHIVE = "Archived copy";
    static final String ACCESSED = "Accessed";
    static final String LANGUAGE = "Language";
    static final String FINGERPRINT = "Original";
    static final String TEXT = "Text";
    static final String LINE_ENDS = "Line ends";
    static final String STATEMENTS_OF = "Statements of";

    static final String NATURE = "Nature";
    static final String ALIAS = "Also";
    static final String OFFICE = "Office";

    static final String WHEN = "When";
    static final String KIND = "Kind";
    static final String PARTICIPANT = "Participant";
    static final String SUMMARY = "Summary";
    static final String FIGURE = "Figure";
    static final String MENTION = "Article";
    static final String PASSAGE_OF = "Passage of";

    static final String WORDS = "Words";
    static final String GIST = "Gist";
    static final String DIRECTNESS = "Directness";
    static final String SPEAKER = "Speaker";
    static final String ON_BEHALF_OF = "On behalf of";
    static final String ADDRESSEE = "Addressed to";
    static final String SAID = "Said";
    static final String FORUM = "Occasion";
    static final String MEDIUM = "Through";
    static final String CUE = "Words of speech";
    static final String EVENT = "Event";
    static final String ABOUT = "About";
    static final String GROUP = "Utterance";
    static final String EDIT = "Edit";

    private Label() {}
}
