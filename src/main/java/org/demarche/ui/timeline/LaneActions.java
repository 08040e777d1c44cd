package org.demarche.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.demarche.model.id.EventId;
import org.demarche.state.Workspace;
import org.demarche.timeline.Lane;
import org.demarche.timeline.LaneArrangement;
import org.demarche.timeline.Navigation;
import org.demarche.timeline.SceneItem.LaneHeader;
import org.demarche.timeline.TimelineScene;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to the lanes that the timeline shows. Each deed that changes something is one step that can be taken
 * back; a preview is none.
 */
public final class LaneActions {
    private final Workspace workspace;
    private final TimelineCanvas canvas;
    private final Runnable reveal;

    /**
     * Acts on lanes.
     *
     * @param reveal brings the selected event into sight
     */
    LaneActions(Workspace workspace, TimelineCanvas canvas, Runnable reveal) {
        this.workspace = workspace;
        this.canvas = canvas;
        this.reveal = reveal;
    }

    /** Collapses the lane of the selected event, or opens it. */
    public void toggleSelected() {
        ofSelected(this::toggle);
    }

    /** Moves the lane of the selected event down by so many places, or up where negative. */
    public void moveSelected(int by) {
        ofSelected(key -> {
            int place = shown().indexOf(key) + by;
            if (place >= 0) {
                move(key, place);
            }
        });
    }

    /** Makes the lane of the selected event taller by so many rows, or less tall where negative. */
    public void resizeSelected(int by) {
        ofSelected(key -> {
            LaneHeader header = header(key);
            if (arrangement().collapsed().contains(key)) {
                if (by > 0) {
                    toggle(key);
                }
            } else if (header != null) {
                resize(key, rows(header) + by);
            }
        });
    }

    /** Collapses all lanes that are shown. */
    public void collapseAll() {
        arrange(lanes -> lanes.withAllCollapsed(keys()));
    }

    /** Opens all lanes. */
    public void openAll() {
        arrange(LaneArrangement::withAllOpen);
    }

    /** Takes back all that was done to lanes of this kind by hand. */
    public void reset() {
        arrange(_ -> LaneArrangement.NONE);
    }

    void toggle(String key) {
        arrange(lanes -> lanes.withToggled(key));
    }

    void move(String key, int place) {
        arrange(lanes -> lanes.withMoved(keys(), key, place));
    }

    void resize(String key, int rows) {
        arrange(lanes -> lanes.withRows(key, rows));
    }

    void ownRows(String key) {
        arrange(lanes -> lanes.withOwnRows(key));
    }

    /** Shows lanes as if they were arranged that way; null for as they are. */
    void preview(@Nullable LaneArrangement arrangement) {
        canvas.setPreview(arrangement);
    }

    LaneArrangement arrangement() {
        return workspace.view().arrangement();
    }

    /** The keys of the lanes from top to bottom. */
    List<String> shown() {
        List<String> keys = keys();
        return IntStream.of(arrangement().arranged(keys)).mapToObj(keys::get).toList();
    }

    /** The headers in sight from top to bottom. */
    List<LaneHeader> headers() {
        List<LaneHeader> headers = new ArrayList<>();
        for (TimelineScene.Layer layer : canvas.scene().layers()) {
            layer.items().forEach(item -> {
                if (item instanceof LaneHeader header) {
                    headers.add(header);
                }
            });
        }
        headers.sort(Comparator.comparingDouble(header -> header.box().y()));
        return headers;
    }

    /** The header of a lane, null when it is out of sight. */
    @Nullable LaneHeader header(String key) {
        return headers().stream().filter(header -> header.key().equals(key)).findFirst().orElse(null);
    }

    /** How far the lanes are scrolled, in px. */
    double scrolled() {
        return workspace.view().scrollY();
    }

    /** The rows that a lane was given, or those that would make it as tall as it is. */
    int rows(LaneHeader header) {
        return arrangement().rows().getOrDefault(header.key(), header.rowsOfHeight());
    }

    private void ofSelected(Consumer<String> action) {
        EventId selected = workspace.focus().event();
        if (selected != null) {
            new Navigation(canvas.content().model(), arrangement()).laneOf(selected).map(Lane::key).ifPresent(action);
            reveal.run();
        }
    }

    private void arrange(UnaryOperator<LaneArrangement> change) {
        workspace.arrange(change);
    }

    private List<String> keys() {
        return canvas.content().model().lanes().stream().map(Lane::key).toList();
    }
}
