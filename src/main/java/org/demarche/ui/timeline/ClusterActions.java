package org.demarche.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.demarche.state.Workspace;
import org.demarche.timeline.ClusterOpening;
import org.demarche.timeline.Folds;
import org.demarche.timeline.Hit;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.Viewport;
import org.demarche.timeline.motion.Framing;
import org.demarche.ui.theme.Appearance;

/** Opens clusters: zooms to them as long as that takes them apart, else lists their events. */
final class ClusterActions {
    /** A cluster that its own stretch would not bring nearer is brought nearer by this factor. */
    private static final double OPENING_ZOOM = 2;

    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final ClusterList list;
    private final ContextMenu menu = new ContextMenu();
    private Point2D pointer = Point2D.ZERO;

    ClusterActions(Workspace workspace, TimelineCanvas canvas, Appearance appearance) {
        this.workspace = workspace;
        this.canvas = canvas;
        list = new ClusterList(workspace, appearance);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            pointer = new Point2D(event.getX(), event.getY());
            menu.hide();
        });
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    }

    /** Does what a click on a cluster asks for. */
    void open(Hit.ClusterHit cluster) {
        Viewport seen = canvas.viewport();
        if (ClusterOpening.canTakeApart(model(), cluster.group(), seen, canvas.content().folds(), canvas::sceneAt)) {
            zoom(cluster);
        } else {
            list(cluster);
        }
    }

    /** Puts away what hangs at a cluster. */
    void hide() {
        list.hide();
        menu.hide();
    }

    private void offer(ContextMenuEvent event) {
        double enlargement = canvas.enlargement();
        if (canvas.hit(event.getX() / enlargement, event.getY() / enlargement) instanceof Hit.ClusterHit cluster) {
            pointer = new Point2D(event.getX(), event.getY());
            MenuItem listing = new MenuItem("List these events");
            listing.setId("cluster-list");
            listing.setOnAction(_ -> list(cluster));
            MenuItem zooming = new MenuItem("Zoom to these events");
            zooming.setId("cluster-zoom");
            zooming.setOnAction(_ -> zoom(cluster));
            menu.getItems().setAll(listing, zooming);
            menu.show(canvas, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /** Shows the members of a cluster from nearer by, with room beside them. */
    private void zoom(Hit.ClusterHit cluster) {
        Viewport seen = canvas.viewport();
        Folds folds = canvas.content().folds();
        TimeWindow members = cluster.group().window();
        TimeScale now = seen.scale(folds);
        TimeWindow framed = Framing.of(members, TimeScale.SHORTEST, seen, folds);
        double nearer = seen.withWindow(framed).scale(folds).pxPerMs();
        workspace.window(nearer > now.pxPerMs() ? framed
                : now.zoomedAt(now.x(members.middle()), OPENING_ZOOM).window());
    }

    private void list(Hit.ClusterHit cluster) {
        list.show(cluster, canvas, pointer);
    }

    private TimelineModel model() {
        return canvas.content().model();
    }
}
