package org.demarche.state.importing;

/** Where a document stands on its way into the dossier. */
public enum RowState {
    /** It will be imported, and tells all that a reader looks for. */
    READY("Ready"),
    /** It will be imported, but something is missing or cannot be understood. */
    LOOK("Needs a look"),
    /** Its text is in the dossier, or further up in the list. */
    KNOWN("Already there"),
    /** A person has left it out. */
    LEFT_OUT("Left out"),
    /** There is nothing to import. */
    UNREADABLE("Cannot be read");

    private final String words;

    RowState(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }
}
