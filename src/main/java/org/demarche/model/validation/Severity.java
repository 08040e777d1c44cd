package org.demarche.model.validation;

/** How much a finding matters. */
public enum Severity {
    /** Something is wrong: the dossier says what cannot be, or the program cannot show it. */
    ERROR,
    /** Something is unlikely, and a person should look. */
    WARNING
}
