package org.demarche.evidence;

/** Told how far a check has come. Called on the threads that check, one at a time. */
@FunctionalInterface
public interface CheckWatch {
    /** Wants to know nothing. */
    CheckWatch NONE = (_, _) -> {};

    /**
     * Some articles are checked. What this throws ends the check, and is thrown there.
     *
     * @param done how many articles
     * @param total how many there are
     */
    void checked(int done, int total);
}
