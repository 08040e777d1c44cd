package org.demarche.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.demarche.model.DossierIndex;
import org.demarche.model.Initials;
import org.demarche.model.id.SideId;
import org.demarche.ui.theme.SideStyle;
import org.jspecify.annotations.Nullable;

/** The round sign of a speaker: initials on the colour of the side. */
public final class Avatar extends Label {

    public Avatar(DossierIndex index, String speakerName, @Nullable SideId side) {
        super(Initials.of(speakerName));
        getStyleClass().setAll("avatar", SideStyle.styleClass(index, side));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(speakerName);
    }
}
