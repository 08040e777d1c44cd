package org.demarche.ui.dialogs;

/** Opens addresses outside the program. */
@FunctionalInterface
public interface Browser {

    /** Shows a web page, a file or a folder in the desktop's own program for it. */
    void open(String url);
}
