package org.demarche.ui.timeline;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.HoverText;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.timeline.Hit;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.Navigation;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.Viewport;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The timeline pane: the canvas, its scroll bar and the overview strip below.
 *
 * <p>It shows the window of time that the workspace holds. Where another pane, a key or a button changed that window it
 * moves there; what the hand does to it shows at once.
 */
public final class TimelineView {
    private static final double BUTTON_ZOOM = 1.6;
    private static final double PAGE = 0.8;

    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final OverviewStrip overview;
    private final ScrollBar scrollBar = new ScrollBar();
    private final HoverCard hoverCard = new HoverCard();
    private final Region rangeMark = new Region();
    private final LaneDropMark dropMark = new LaneDropMark();
    private final LaneActions lanes;
    private final Region focusRing = new Region();
    private final Travel travel;
    private final BorderPane node = new BorderPane();
    private Runnable onOpen = () -> { };

    public TimelineView(Workspace workspace, Appearance appearance) {
        this.workspace = workspace;
        Palette palette = paletteOf(appearance.theme());
        Snapshot first = workspace.snapshot();
        canvas = new TimelineCanvas(TimelineContent.of(first), first.view().window(), palette);
        travel = new Travel(workspace, canvas, appearance.reducedMotionProperty()::get, this::adjust);
        overview = new OverviewStrip(
                () -> new OverviewStrip.Shown(canvas.content().model(), canvas.viewport(), canvas.content().folds()),
                palette, travel::jump);
        lanes = new LaneActions(workspace, canvas, this::adjust);
        assemble();
        new LaneHeaderGestures(canvas, lanes, dropMark);
        new TimelineGestures(canvas, canvas::enlargement, new Gestures());
        new TimelineKeys(canvas, new Keys());
        workspace.snapshotProperty().addListener((_, before, now) -> update(before, now));
        appearance.themeProperty().addListener((_, _, theme) -> {
            canvas.setPalette(paletteOf(theme));
            overview.setPalette(paletteOf(theme));
        });
        appearance.scaleProperty().subscribe(scale -> enlarge(scale.doubleValue()));
        describe(first);
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** What is drawn now; at the usual size of text its px are those of {@link #surface()}. */
    public TimelineScene scene() {
        return canvas.scene();
    }

    /** The node on which the scene is drawn; takes the focus. */
    public Region surface() {
        return canvas;
    }

    /** What can be done to the lanes. */
    public LaneActions lanes() {
        return lanes;
    }

    /** Marks events as hits of a search. */
    public void setHits(Set<EventId> hits) {
        canvas.setHits(hits);
        scrollToSelected(workspace.snapshot());
        adjust();
    }

    /** Is called when the selected event is to be read: Enter on the timeline. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    public void zoomIn() {
        travel.zoom(canvas.viewport().width() / 2, BUTTON_ZOOM, true);
    }

    public void zoomOut() {
        travel.zoom(canvas.viewport().width() / 2, 1 / BUTTON_ZOOM, true);
    }

    /** Shows all events. */
    public void fit() {
        workspace.fit();
    }

    private void assemble() {
        canvas.setId("timeline");
        canvas.setFocusTraversable(true);
        canvas.setAccessibleRole(AccessibleRole.LIST_VIEW);
        canvas.setAccessibleRoleDescription("timeline");
        rangeMark.getStyleClass().add("timeline-range");
        rangeMark.setManaged(false);
        rangeMark.setMouseTransparent(true);
        rangeMark.setVisible(false);
        // A border of the surface itself would lie below what is drawn on it.
        focusRing.getStyleClass().add("timeline-focus");
        focusRing.setId("timeline-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(canvas.focusVisibleProperty());
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.setId("timeline-scroll");
        scrollBar.valueProperty().addListener((_, _, value) -> {
            if (scrollBar.isVisible() && value.doubleValue() != workspace.view().scrollY()) {
                workspace.scrollY(value.doubleValue());
            }
        });
        canvas.layoutBoundsProperty().addListener((_, _, _) -> adjust());
        // Above the canvas, not beside it: a bar that comes and goes must not change the scale of time.
        StackPane surface = new StackPane(canvas, rangeMark, dropMark, scrollBar, focusRing, hoverCard);
        StackPane.setAlignment(scrollBar, Pos.CENTER_RIGHT);
        node.setCenter(surface);
        node.setBottom(overview);
        node.getStyleClass().add("timeline");
        node.getStylesheets().add(Stylesheets.url("timeline"));
        node.setMinSize(200, 160);
    }

    /** Draws as much larger as text is shown. */
    private void enlarge(double scale) {
        canvas.setEnlargement(scale);
        overview.setEnlargement(scale);
        StackPane.setMargin(scrollBar, new Insets(LayoutOptions.AXIS_HEIGHT * scale, 0, 0, 0));
        adjust();
    }

    private void update(Snapshot before, Snapshot now) {
        TimelineContent content = canvas.content().next(now);
        canvas.setContent(content);
        hoverCard.hide();
        TimeWindow wanted = now.view().window();
        if (now.dossier().equals(before.dossier())) {
            travel.follow(wanted);
        } else {
            travel.appear(wanted);
        }
        if (!now.focus().equals(before.focus())) {
            describe(now);
            scrollToSelected(now);
        }
        adjust();
    }

    /** Keeps the scroll bar and the overview in step with what is drawn. */
    private void adjust() {
        TimelineScene scene = canvas.scene();
        double lanes = scene.contentHeight() - LayoutOptions.AXIS_HEIGHT;
        double seen = scene.height() - LayoutOptions.AXIS_HEIGHT;
        double over = Math.max(0, lanes - seen);
        scrollBar.setVisible(over > 0);
        scrollBar.setMax(over);
        scrollBar.setVisibleAmount(lanes <= 0 ? 0 : over * Math.min(1, seen / lanes));
        scrollBar.setUnitIncrement(LayoutOptions.STANDARD.density().rowHeight());
        scrollBar.setBlockIncrement(seen * PAGE);
        scrollBar.setValue(scene.scrollY());
        overview.requestLayout();
    }

    /** Scrolls the lanes so that the selected event's row is in sight. */
    private void scrollToSelected(Snapshot now) {
        EventId selected = now.focus().event();
        if (selected == null) {
            return;
        }
        TimelineScene scene = canvas.scene();
        scene.boundsOf(selected).ifPresent(box -> {
            double above = scene.plot().y() - box.y();
            double below = box.bottom() - scene.height();
            if (above > 0) {
                workspace.scrollY(scene.scrollY() - above);
            } else if (below > 0) {
                workspace.scrollY(scene.scrollY() + below);
            }
        });
    }

    private void describe(Snapshot now) {
        String shown = now.visible().shown().events() + " events";
        String selected = Optional.ofNullable(now.focus().event())
                .flatMap(now.index()::event)
                .map(event -> ", selected: " + EdtfWords.full(event.when().date()) + ", " + event.title())
                .orElse("");
        canvas.setAccessibleText("Timeline of " + now.index().dossier().title() + ", " + shown + selected);
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static Palette paletteOf(Theme theme) {
        return theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
    }

    /** What the hand does. */
    private final class Gestures implements TimelineGestures.Target {
        @Override
        public Hit hit(double x, double y) {
            return canvas.hit(x, y);
        }

        @Override
        public boolean inGutter(double x) {
            return x < canvas.viewport().gutter();
        }

        @Override
        public void zoom(double x, double factor, boolean animated) {
            travel.zoom(x, factor, animated);
        }

        @Override
        public void pan(double dx, double dy) {
            Viewport viewport = canvas.viewport();
            if (dx != 0) {
                travel.jump(viewport.pannedBy(dx, canvas.content().folds()).window());
            }
            if (dy != 0 && scrollBar.isVisible()) {
                workspace.scrollY(Math.clamp(canvas.scene().scrollY() - dy, 0, scrollBar.getMax()));
            }
        }

        @Override
        public void range(double fromX, double toX, boolean done) {
            double gutter = canvas.viewport().gutter();
            double left = Math.max(gutter, Math.min(fromX, toX));
            double right = Math.max(left + 1, Math.max(fromX, toX));
            double enlargement = canvas.enlargement();
            rangeMark.setVisible(!done);
            rangeMark.resizeRelocate(left * enlargement, 0, (right - left) * enlargement, canvas.getHeight());
            if (done) {
                workspace.window(new TimeWindow(canvas.scene().timeAt(left),
                        Math.max(canvas.scene().timeAt(left) + 1, canvas.scene().timeAt(right))));
            }
        }

        @Override
        public void click(Hit hit) {
            switch (hit) {
                case Hit.EventHit(EventId event) -> workspace.select(event);
                case Hit.ClusterHit cluster -> {
                    Viewport seen = canvas.viewport();
                    workspace.window(canvas.content().model()
                            .fit(cluster.window(), seen.width(), seen.height(), canvas.content().folds()).window());
                }
                case Hit.LaneHit _, Hit.AxisHit _, Hit.Nothing _ -> { }
            }
        }

        @Override
        public void hover(@Nullable Hit hit, double x, double y) {
            canvas.setHover(hit instanceof Hit.EventHit(EventId event) ? event : null);
            Optional<HoverText> text = hit == null ? Optional.empty() : HoverText.of(workspace.index(), hit);
            double enlargement = canvas.enlargement();
            text.ifPresentOrElse(t -> hoverCard.show(
                    t, x * enlargement, y * enlargement, canvas.getWidth(), canvas.getHeight()), hoverCard::hide);
        }
    }

    /** What the keys do. */
    private final class Keys implements TimelineKeys.Target {
        @Override
        public void walk(TimelineKeys.Step step) {
            Navigation navigation = new Navigation(canvas.content().model(), workspace.view().arrangement());
            EventId at = workspace.focus().event();
            Optional<EventId> next = at == null || canvas.content().model().numberOf(at).isEmpty()
                    ? navigation.nearest(canvas.window().middle())
                    : switch (step) {
                        case NEXT -> navigation.next(at);
                        case PREVIOUS -> navigation.previous(at);
                        case ABOVE -> navigation.above(at);
                        case BELOW -> navigation.below(at);
                    };
            next.filter(id -> !Objects.equals(id, at)).ifPresent(workspace::select);
        }

        @Override
        public void open() {
            onOpen.run();
        }

        @Override
        public void zoom(boolean in) {
            if (in) {
                zoomIn();
            } else {
                zoomOut();
            }
        }

        @Override
        public void page(int direction) {
            Viewport viewport = canvas.viewport();
            workspace.window(viewport.pannedBy(-direction * PAGE * viewport.plotWidth(), canvas.content().folds())
                    .window());
        }

        @Override
        public void fit() {
            TimelineView.this.fit();
        }

        @Override
        public void leave() {
            workspace.clearSelection();
        }
    }
}
