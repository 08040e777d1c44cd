package org.demarche.ui.workbench;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;

/** The program's sign, in the sizes that desktops show. */
final class WindowIcons {
    private static final int[] SIZES = {32, 64, 256};

    private WindowIcons() {}

    /** The smallest first. */
    static List<Image> all() {
        return Arrays.stream(SIZES).mapToObj(WindowIcons::load).toList();
    }

    private static Image load(int size) {
        String file = "/org/demarche/assets/icons/demarche-" + size + ".png";
        URL found = WindowIcons.class.getResource(file);
        if (found == null) {
            throw new IllegalStateException("the icon " + file + " is missing");
        }
        return new Image(found.toExternalForm());
    }
}
