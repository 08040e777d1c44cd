package org.demarche.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Takes the keyboard's focus from pane to pane. */
final class FocusRing {
    private final List<Region> panes;

    FocusRing(List<Region> panes) {
        this.panes = panes;
    }

    /** Puts the focus into the pane after the one that has it, skipping panes that can take none. */
    void next(@Nullable Node owner) {
        int at = IntStream.range(0, panes.size()).filter(i -> holds(panes.get(i), owner)).findFirst().orElse(-1);
        for (int step = 1; step <= panes.size(); step++) {
            Optional<Node> target = first(panes.get(Math.floorMod(at + step, panes.size())));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Region pane, @Nullable Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
