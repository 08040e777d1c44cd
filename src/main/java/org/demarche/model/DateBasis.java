package org.demarche.model;

/** How a date is known. */
public enum DateBasis {
    /** The source prints it. */
    PRINTED,
    /** Worked out from a relative expression of the source, such as "on Tuesday", and its date of publication. */
    RESOLVED,
    /** Taken over from a neighbouring statement of the same occasion. */
    INHERITED,
    /** Known from the historical record outside the source. */
    HISTORY,
    /** Given by the person who works on the dossier. */
    GIVEN
}
