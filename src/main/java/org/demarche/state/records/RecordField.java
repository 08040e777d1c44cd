package org.demarche.state.records;

/** The fields of an article's bibliographic record, in the order in which they are asked. */
public enum RecordField {
    HEADLINE("Headline", "headline", ""),
    PUBLISHER("Publisher", "publisher", "The paper or site, for example The Guardian"),
    AGENCY("Agency", "agency", "For example Reuters, AFP"),
    BYLINE("Byline", "byline", "The author as printed"),
    DATELINE("Dateline", "dateline", "The place as printed at its head"),
    PUBLISHED("Published", "date of publication", "7 September 2011 or 2011-09"),
    ADDRESS("Address", "address", "Where it stands on the web"),
    ARCHIVED("Archived copy", "archived copy", "Where a web archive keeps it"),
    ACCESSED("Accessed", "date of access", "22 November 2026"),
    LANGUAGE("Language", "language", "For example en, fr, ar");

    private final String label;
    private final String noun;
    private final String hint;

    RecordField(String label, String noun, String hint) {
        this.label = label;
        this.noun = noun;
        this.hint = hint;
    }

    /** As the field is headed. */
    public String label() {
        return label;
    }

    /** As a sentence speaks of it. */
    public String noun() {
        return noun;
    }

    /** What an empty field shows; empty for nothing. */
    public String hint() {
        return hint;
    }
}
