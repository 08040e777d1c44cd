package org.demarche.ui.parts;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that show an icon alone and say in words what they do. */
public final class IconButtons {
    private IconButtons() {}

    /**
     * A flat button.
     *
     * @param name what it does, for the tooltip and for screen readers
     */
    public static Button of(String id, String name, Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat", "icon-button");
        button.setTooltip(Tips.of(name));
        button.setAccessibleText(name);
        return button;
    }
}
