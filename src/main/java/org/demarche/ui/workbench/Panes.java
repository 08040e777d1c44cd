package org.demarche.ui.workbench;

import java.util.List;
import javafx.scene.layout.Region;

/** The panes of the window. */
record Panes(Region facets, Region timeline, Region event, Region reader, Region speaker) {

    /** In the order in which the focus goes round. */
    List<Region> inOrder() {
        return List.of(facets, timeline, event, reader, speaker);
    }
}
