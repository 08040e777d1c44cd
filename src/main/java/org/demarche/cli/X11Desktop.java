package org.demarche.cli;

/** The native side of a Linux desktop. */
interface X11Desktop {

    /** Whether the dynamic linker finds and loads a library of that name, such as {@code libgtk-3.so.0}. */
    boolean hasLibrary(String soname);

    /**
     * Whether an X server accepts a connection to the display that the variable DISPLAY names.
     *
     * @throws IllegalStateException if the X11 library is missing
     */
    boolean serverAnswers();
}
