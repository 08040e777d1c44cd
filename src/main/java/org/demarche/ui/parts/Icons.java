package org.demarche.ui.parts;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons in other sizes than that of a button. */
public final class Icons {
    private Icons() {}

    /** As high as the text around it. */
    public static FontIcon small(Ikon icon) {
        FontIcon small = new FontIcon(icon);
        small.getStyleClass().add("icon-small");
        return small;
    }
}
