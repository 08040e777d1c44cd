package org.demarche.ui.parts;

import javafx.scene.control.Hyperlink;

/** A link in the running text of a pane; it looks the same before and after it was followed. */
public final class QuietLink extends Hyperlink {

    public QuietLink(String text, Runnable action) {
        super(text);
        getStyleClass().add("quiet-link");
        setOnAction(_ -> {
            setVisited(false);
            action.run();
        });
    }
}
