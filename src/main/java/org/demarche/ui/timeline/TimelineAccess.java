package org.demarche.ui.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.SpokenTimeline;
import org.demarche.timeline.Box;
import org.demarche.timeline.EventGroup;
import org.demarche.timeline.Hit;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.jspecify.annotations.Nullable;

/**
 * What assistive technology finds on the canvas: a list of the events in order of time.
 *
 * <p>The items are invisible nodes over the drawn marks, made when they are asked for; only those asked for last are
 * kept. Use on the FX thread.
 */
final class TimelineAccess {
    /** How many items are kept at most. */
    static final int KEPT = 64;

    private final TimelineCanvas canvas;
    private final ObservableList<Node> children;
    private final Workspace workspace;
    /** By the event or cluster for which they stand, the one asked for last at the end. */
    private final SequencedMap<Hit, Proxy> proxies = new LinkedHashMap<>(KEPT, 0.75f, true);

    /** @param children of the canvas, for the items */
    TimelineAccess(TimelineCanvas canvas, ObservableList<Node> children, Workspace workspace) {
        this.canvas = canvas;
        this.children = children;
        this.workspace = workspace;
        canvas.setAccessibleRole(AccessibleRole.LIST_VIEW);
        canvas.setAccessibleRoleDescription("timeline");
    }

    /** Tells that another event is selected, or other events are shown. */
    void changed() {
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
    }

    /** Answers for the canvas; null where it has nothing of its own to say. */
    @Nullable Object query(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> SpokenTimeline.of(workspace.snapshot());
            case ITEM_COUNT -> model().size();
            case ITEM_AT_INDEX -> itemAt((Integer) parameters[0]);
            case FOCUS_ITEM -> selected().orElse(null);
            case SELECTED_ITEMS -> selected().<ObservableList<Node>>map(FXCollections::observableArrayList)
                    .orElseGet(FXCollections::observableArrayList);
            case MULTIPLE_SELECTION -> false;
            case NODE_AT_POINT -> itemUnder((Point2D) parameters[0]);
            default -> null;
        };
    }

    /** Does what is asked of the canvas; false where it knows no such action. */
    boolean execute(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.SHOW_ITEM && parameters[0] instanceof Proxy proxy) {
            workspace.index().event(proxy.event()).ifPresent(event -> workspace.window(
                    workspace.view().window().revealing(event.when().date().bounds())));
            return true;
        }
        if (action == AccessibleAction.SET_SELECTED_ITEMS && parameters[0] instanceof List<?> items) {
            items.stream().filter(Proxy.class::isInstance).map(Proxy.class::cast).findFirst()
                    .ifPresentOrElse(proxy -> workspace.select(proxy.event()), workspace::clearSelection);
            return true;
        }
        return false;
    }

    /** Puts the items where their marks are drawn. */
    void place() {
        if (!proxies.isEmpty()) {
            TimelineScene scene = canvas.scene();
            proxies.values().forEach(proxy -> place(proxy, scene));
        }
    }

    private void place(Proxy proxy, TimelineScene scene) {
        Box plot = scene.plot();
        Optional<Box> drawn = scene.boundsOf(proxy.event());
        double left = Math.max(plot.x(), drawn.map(Box::x).orElse(0.0));
        double top = Math.max(plot.y(), drawn.map(Box::y).orElse(0.0));
        double right = Math.min(plot.right(), drawn.map(Box::right).orElse(0.0));
        double bottom = Math.min(plot.bottom(), drawn.map(Box::bottom).orElse(0.0));
        boolean seen = left < right && top < bottom;
        proxy.setVisible(seen);
        if (seen) {
            double scale = canvas.enlargement();
            proxy.resizeRelocate(left * scale, top * scale, (right - left) * scale, (bottom - top) * scale);
        }
    }

    private TimelineModel model() {
        return canvas.content().model();
    }

    private @Nullable Node itemAt(int index) {
        return index < 0 || index >= model().size() ? null
                : item(new Hit.EventHit(model().event(index).id()));
    }

    private Optional<Node> selected() {
        EventId event = workspace.focus().event();
        return event == null || model().numberOf(event).isEmpty() ? Optional.empty()
                : Optional.of(item(new Hit.EventHit(event)));
    }

    private @Nullable Node itemUnder(Point2D onScreen) {
        Point2D at = canvas.screenToLocal(onScreen);
        Hit hit = at == null ? Hit.NOTHING
                : canvas.hit(at.getX() / canvas.enlargement(), at.getY() / canvas.enlargement());
        return switch (hit) {
            case Hit.EventHit _, Hit.ClusterHit _ -> item(hit);
            default -> null;
        };
    }

    private Node item(Hit of) {
        Proxy known = proxies.get(of);
        if (known != null) {
            place(known, canvas.scene());
            return known;
        }
        Proxy made = new Proxy(of);
        proxies.put(of, made);
        children.add(made);
        if (proxies.size() > KEPT) {
            children.remove(proxies.pollFirstEntry().getValue());
        }
        place(made, canvas.scene());
        return made;
    }

    /** An item that stands for an event or a cluster. */
    private final class Proxy extends Region {
        private final Hit of;

        Proxy(Hit of) {
            this.of = of;
            setManaged(false);
            setMouseTransparent(true);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
        }

        /** The event, or the first one of the cluster. */
        EventId event() {
            return switch (of) {
                case Hit.EventHit(EventId event) -> event;
                case Hit.ClusterHit cluster -> cluster.group().first(1).getFirst();
                default -> throw new IllegalStateException("no item stands for " + of);
            };
        }

        private String text() {
            return switch (of) {
                case Hit.ClusterHit(EventGroup group) -> SpokenTimeline.cluster(group.size(), group.window());
                default -> workspace.index().event(event()).map(this::text).orElse("");
            };
        }

        private String text(Event event) {
            return SpokenTimeline.event(workspace.index(), event);
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
            OptionalInt number = model().numberOf(event());
            return switch (attribute) {
                case TEXT -> text();
                case INDEX -> number.isPresent() ? number.getAsInt() : -1;
                case SELECTED -> of instanceof Hit.EventHit && event().equals(workspace.focus().event());
                default -> super.queryAccessibleAttribute(attribute, parameters);
            };
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case REQUEST_FOCUS, FIRE -> workspace.select(event());
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
