package org.demarche.ui.theme;

import java.net.URL;

/** Finds the program's style sheets. */
public final class Stylesheets {
    private Stylesheets() {}

    /**
     * The address of {@code assets/themes/<name>.css}, for a node's or scene's list of style sheets.
     *
     * @throws IllegalArgumentException if there is no such sheet
     */
    public static String url(String name) {
        URL found = Stylesheets.class.getResource("/org/demarche/assets/themes/" + name + ".css");
        if (found == null) {
            throw new IllegalArgumentException("there is no style sheet named " + name);
        }
        return found.toExternalForm();
    }
}
