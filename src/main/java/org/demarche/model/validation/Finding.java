package org.demarche.model.validation;

/**
 * One fault of a dossier.
 *
 * @param path of the thing, with its id where it has one, for example {@code quotes[3] juppe-hearing-1}
 * @param message one sentence
 */
public record Finding(FindingCode code, String path, String message) {

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
