package org.demarche.ui.timeline;

import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.state.Snapshot;
import org.demarche.state.Workspace;
import org.demarche.state.timeline.DateStretch;
import org.demarche.state.timeline.SelectionStretch;
import org.demarche.state.timeline.TimelineContent;
import org.demarche.state.timeline.TimelineContents;
import org.demarche.timeline.TimeScale;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.Viewport;
import org.demarche.timeline.motion.Framing;
import org.demarche.ui.theme.Appearance;
import org.demarche.ui.theme.Stylesheets;
import org.demarche.ui.theme.Theme;
import org.demarche.work.TaskRunner;
import org.jspecify.annotations.Nullable;

/**
 * The timeline pane: the canvas, its scroll bar and the overview strip below.
 *
 * <p>It shows the window of time that the workspace holds. Where another pane, a key or a button changed that window it
 * moves there; what the hand does to it shows at once.
 */
public final class TimelineView {
    private static final double BUTTON_ZOOM = 1.6;
    /** What is seen at least around a selected event: a month, in ms. */
    private static final long AROUND_A_POINT = 30 * 86_400_000L;

    private final Workspace workspace;
    private final TimelineContents contents;
    private final TimelineCanvas canvas;
    private final TimelineAccess access;
    private final ReadOnlyObjectWrapper<TimelineModel> model;
    private final ClusterActions clusters;
    private final OverviewStrip overview;
    private final LaneScroll scroll;
    private final LaneDropMark dropMark = new LaneDropMark();
    private final LaneActions lanes;
    private final DateGuide guide = new DateGuide();
    private final GoToDate goToDate;
    private final HoverCard hoverCard = new HoverCard();
    private final RangeMark rangeMark = new RangeMark();
    private final Region focusRing = new Region();
    private final LegendPanel legend;
    private final Travel travel;
    private final BorderPane node = new BorderPane();
    private Runnable onOpen = () -> { };
    /** Whether the selected event is to be brought into sight once the canvas has arrived. */
    private boolean revealing;

    /** @param runner arranges a large timeline in the background */
    public TimelineView(Workspace workspace, Appearance appearance, TaskRunner runner) {
        this.workspace = workspace;
        Palette palette = paletteOf(appearance.theme());
        Snapshot first = workspace.snapshot();
        contents = new TimelineContents(first, runner);
        canvas = new TimelineCanvas(contents.content(), first.view().window(), palette, runner);
        model = new ReadOnlyObjectWrapper<>(this, "model", canvas.content().model());
        access = canvas.accessTo(workspace);
        clusters = new ClusterActions(workspace, canvas, appearance);
        scroll = new LaneScroll(workspace);
        lanes = new LaneActions(workspace, canvas, () -> reveal(workspace.focus().event()));
        travel = new Travel(workspace, canvas, appearance.reducedMotionProperty()::get, this::revealRow);
        goToDate = new GoToDate(this::goTo, canvas::requestFocus);
        overview = new OverviewStrip(
                () -> new OverviewStrip.Shown(canvas.content().model(), canvas.viewport(), canvas.content().folds()),
                palette, travel::jump, factor -> travel.zoom(middleX(), factor, false));
        legend = new LegendPanel(canvas, palette);
        assemble();
        new LaneHeaderGestures(canvas, lanes, dropMark, travel::halt);
        TimelineGestures gestures = new TimelineGestures(canvas, canvas::enlargement,
                new HandActions(workspace, canvas, travel, scroll, rangeMark, hoverCard, clusters));
        new TimelineKeys(canvas, new KeyActions(workspace, canvas, travel, gestures, this));
        canvas.setOnPainted(this::adjust);
        contents.contentProperty().addListener((_, _, content) -> show(content));
        workspace.snapshotProperty().addListener((_, before, now) -> update(before, now));
        appearance.themeProperty().addListener((_, _, theme) -> {
            canvas.setPalette(paletteOf(theme));
            overview.setPalette(paletteOf(theme));
            legend.setPalette(paletteOf(theme));
        });
        appearance.scaleProperty().subscribe(scale -> enlarge(scale.doubleValue()));
    }

    /** The pane. */
    public Region node() {
        return node;
    }

    /** The events that are shown, in lanes. */
    public ReadOnlyObjectProperty<TimelineModel> modelProperty() {
        return model.getReadOnlyProperty();
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
    }

    /** Is called when the selected event is to be read: Enter on the timeline. */
    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    /** Reads the selected event. */
    void open() {
        onOpen.run();
    }

    public void zoomIn() {
        zoom(BUTTON_ZOOM);
    }

    public void zoomOut() {
        zoom(1 / BUTTON_ZOOM);
    }

    /** Asks for a date and goes there. */
    public void askForDate() {
        goToDate.open();
    }

    /** Shows what is selected, or what a search has found, as large as fits. */
    public void zoomToSelection() {
        SelectionStretch.of(canvas.content(), canvas.hits())
                .ifPresent(stretch -> workspace.window(framed(stretch, AROUND_A_POINT)));
    }

    private void goTo(Edtf date) {
        TimeWindow there = framed(DateStretch.of(date, canvas.content().model().content()), TimeScale.SHORTEST);
        guide.mark(TimeWindow.of(date.bounds()), there);
        workspace.window(there);
        canvas.requestLayout();
    }

    private TimeWindow framed(TimeWindow stretch, long shortest) {
        return Framing.of(stretch, shortest, canvas.viewport(), canvas.content().folds());
    }

    /** Whether it is on its way to what it is to show. */
    boolean moving() {
        return travel.moving();
    }

    /** Shows all events. */
    public void fit() {
        workspace.fit();
    }

    private void zoom(double factor) {
        travel.zoom(canvas.viewport().gutter() + heldX(), factor, true);
    }

    /** What stays where it is when no pointer says so, in px of the plot: the selected event, or else the middle. */
    private double heldX() {
        TimeScale scale = canvas.viewport().scale(canvas.content().folds());
        TimelineModel events = canvas.content().model();
        EventId selected = workspace.focus().event();
        OptionalInt number = selected == null ? OptionalInt.empty() : events.numberOf(selected);
        if (number.isPresent()) {
            TimeWindow stretch = events.extent(number.getAsInt()).window();
            double from = Math.max(0, scale.x(stretch.start()));
            double to = Math.min(scale.width(), scale.x(stretch.end()));
            if (from <= to) {
                return (from + to) / 2;
            }
        }
        return middleX() - canvas.viewport().gutter();
    }

    /** The middle of the plot, in px of the scene. */
    private double middleX() {
        return canvas.viewport().gutter() + canvas.viewport().plotWidth() / 2;
    }

    /** Whether the legend is shown. */
    public BooleanProperty legendShownProperty() {
        return legend.visibleProperty();
    }

    private void assemble() {
        canvas.setId("timeline");
        canvas.setFocusTraversable(true);
        // A border of the surface itself would lie below what is drawn on it.
        focusRing.getStyleClass().add("timeline-focus");
        focusRing.setId("timeline-focus");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(canvas.focusVisibleProperty());
        // Above the canvas, not beside it: a bar that comes and goes must not change the scale of time.
        StackPane surface = new StackPane(canvas, guide, rangeMark, dropMark, scroll.bar(), legend, focusRing,
                hoverCard, goToDate);
        // What lies above the canvas must fit into the pane, not make it wider.
        surface.setMinSize(0, 0);
        goToDate.setMinWidth(0);
        StackPane.setAlignment(goToDate, Pos.TOP_CENTER);
        StackPane.setAlignment(scroll.bar(), Pos.CENTER_RIGHT);
        StackPane.setAlignment(legend, Pos.BOTTOM_RIGHT);
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
        scroll.setEnlargement(scale);
        legend.explain();
    }

    private void show(TimelineContent content) {
        canvas.setContent(content);
        if (!content.model().equals(model.get())) {
            model.set(content.model());
            access.changed();
            keepRow();
        }
    }

    private void update(Snapshot before, Snapshot now) {
        contents.show(now);
        clusters.hide();
        if (!now.focus().equals(before.focus())) {
            access.changed();
        }
        hoverCard.hide();
        TimeWindow wanted = now.view().window();
        if (now.dossier().equals(before.dossier())) {
            travel.follow(wanted);
        } else {
            travel.appear(wanted);
        }
        if (now.view().window().equals(before.view().window())) {
            travel.haltCoasting();
        }
        if (!now.focus().equals(before.focus()) || now.asked() != before.asked()) {
            reveal(now.focus().event());
        }
    }

    /** Keeps the scroll bar and the overview in step with what is drawn. */
    private void adjust() {
        scroll.adjust(canvas.scene());
        guide.place(canvas.viewport(), travel.goal().window(), canvas.content().folds(), canvas.enlargement());
        legend.explain();
        overview.requestLayout();
    }

    /** Brings an event into sight: in time at once, and its row when the canvas has arrived there. */
    private void reveal(@Nullable EventId event) {
        revealing = false;
        if (event == null) {
            return;
        }
        Viewport goal = travel.goal();
        canvas.content().model().numberOf(event).ifPresent(number -> {
            TimeScale scale = goal.scale(canvas.content().folds());
            double shift = Framing.shiftIntoView(canvas.content().model().extent(number).window(), scale);
            if (shift != 0) {
                workspace.window(scale.pannedBy(shift).window());
            }
        });
        keepRow();
    }

    /** Brings the row of the selected event into sight, now or when the canvas has arrived. */
    private void keepRow() {
        revealing = true;
        if (!travel.moving()) {
            revealRow();
        }
    }

    /** Scrolls the lanes so that the row of the event that is to be revealed is in sight. */
    private void revealRow() {
        EventId selected = workspace.focus().event();
        if (revealing && selected != null) {
            TimelineScene scene = canvas.scene();
            scene.boundsOf(selected).ifPresent(box -> scroll.reveal(box, scene));
        }
        revealing = false;
    }

    private static Palette paletteOf(Theme theme) {
        return theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
    }
}
