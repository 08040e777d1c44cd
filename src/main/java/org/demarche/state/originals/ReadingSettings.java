package org.demarche.state.originals;

/** Keeps which text a person likes to read from one start to the next. */
public interface ReadingSettings {

    /** Whether the original is shown where one is attached; so it is where nothing was chosen. */
    boolean original();

    /** Keeps the choice. */
    void keepOriginal(boolean original);
}
