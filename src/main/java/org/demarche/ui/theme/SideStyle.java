package org.demarche.ui.theme;

import java.util.List;
import org.demarche.model.DossierIndex;
import org.demarche.model.Side;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * Names the style class that gives a node the colour of a side.
 *
 * <p>A node with the class finds {@code -side} and {@code -side-soft} (for areas behind text) as looked-up colours.
 */
public final class SideStyle {
    /** How many sides have a colour of their own; the next ones begin again with the first. */
    public static final int COLOURS = 8;

    /** The class of things that belong to no side. */
    public static final String NONE = "side-none";

    private SideStyle() {}

    /** {@code side-0} to {@code side-7} in the dossier's order, or {@link #NONE} for no side or an unknown one. */
    public static String styleClass(DossierIndex index, @Nullable SideId side) {
        List<Side> sides = index.dossier().sides();
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).id().equals(side)) {
                return "side-" + i % COLOURS;
            }
        }
        return NONE;
    }
}
