package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.timeline.SceneItem.Ink;

/**
 * Lays out the events of a lane that have no room for a title: alone as marks, together as clusters with their number,
 * long ones as thin bars.
 *
 * <p>Events are counted together by equal stretches of the axis that depend on the step of zoom only, so that clusters
 * stay what they are while the view pans.
 */
final class CrowdArtist {
    private static final double HEIGHT = 15;
    private static final double INSET = 6;
    private static final double EDGE = 2;

    private final TimelineModel model;
    private final EventTexts texts;
    private final TimeScale scale;
    private final Box plot;
    private final SceneBuilder scene;
    private final EventArtist single;

    CrowdArtist(TimelineModel model, EventTexts texts, TimeScale scale, Box plot, SceneBuilder scene,
            EventArtist single) {
        this.model = model;
        this.texts = texts;
        this.scale = scale;
        this.plot = plot;
        this.scene = scene;
        this.single = single;
    }

    /**
     * Lays out the crowd of a lane.
     *
     * @param members of the lane
     * @param crowd which of them are laid out, as indexes in order of time
     * @param tone of the lane's side
     * @param top of the row of clusters
     * @return how many events in the window were laid out
     */
    int draw(int[] members, int[] crowd, LaneShape shape, int tone, double top) {
        int drawn = 0;
        int[] counted = Arrays.stream(crowd).filter(m -> shape.bodyWidth(m) < 2 * Sizes.BUCKET).toArray();
        for (int member : crowd) {
            if (shape.bodyWidth(member) >= 2 * Sizes.BUCKET && inWindow(members[member])) {
                single.drawThin(members[member], top + Sizes.CROWD_HEIGHT);
                drawn++;
            }
        }
        int[] byBucket = Arrays.stream(counted).boxed()
                .sorted((a, b) -> Double.compare(shape.anchor(a), shape.anchor(b)))
                .mapToInt(Integer::intValue).toArray();
        int from = 0;
        while (from < byBucket.length) {
            long bucket = bucket(shape, byBucket[from]);
            int to = from + 1;
            while (to < byBucket.length && bucket(shape, byBucket[to]) == bucket) {
                to++;
            }
            drawn += drawBucket(members, Arrays.copyOfRange(byBucket, from, to), shape, tone, top);
            from = to;
        }
        return drawn;
    }

    private static long bucket(LaneShape shape, int member) {
        return (long) Math.floor(shape.anchor(member) / Sizes.BUCKET);
    }

    private int drawBucket(int[] members, int[] bucket, LaneShape shape, int tone, double top) {
        int visible = (int) Arrays.stream(bucket).filter(m -> inWindow(members[m])).count();
        if (visible == 0) {
            return 0;
        }
        if (bucket.length == 1) {
            single.drawMark(members[bucket[0]], top + Sizes.CROWD_HEIGHT / 2);
            return visible;
        }
        String number = number(bucket.length);
        TextStyle style = Sizes.count(texts.options());
        double textWidth = texts.measure().width(number, style);
        double width = Math.min(Sizes.BUCKET - 2 * EDGE, Math.max(22, textWidth + 2 * INSET));
        double mean = Arrays.stream(bucket).mapToDouble(shape::anchor).average().orElseThrow();
        double bucketLeft = bucket(shape, bucket[0]) * Sizes.BUCKET;
        double inBucket = Math.clamp(mean, bucketLeft + EDGE + width / 2,
                bucketLeft + Sizes.BUCKET - EDGE - width / 2);
        double middle = plot.x() + inBucket - mean + Arrays.stream(bucket)
                .mapToDouble(m -> single.middle(members[m])).average().orElseThrow() - plot.x();
        double y = top + (Sizes.CROWD_HEIGHT - HEIGHT) / 2;
        Box box = new Box(middle - width / 2, y, width, HEIGHT);
        List<EventId> events = new ArrayList<>(bucket.length);
        TimeWindow window = model.extent(members[bucket[0]]).window();
        for (int member : bucket) {
            EventId id = model.event(members[member]).id();
            events.add(id);
            window = window.union(model.extent(members[member]).window());
            scene.place(id, box);
        }
        scene.body(new SceneItem.Cluster(box, tone, events, window,
                new SceneItem.Label(new Box(middle - textWidth / 2, y, textWidth, HEIGHT),
                        y + HEIGHT / 2 + style.middleToBaseline(), number, style, Ink.NORMAL, tone, null)));
        return visible;
    }

    private boolean inWindow(int number) {
        return model.extent(number).window().intersects(scale.window());
    }

    /** A count in at most four characters. */
    static String number(int count) {
        if (count < 1_000) {
            return Integer.toString(count);
        }
        return count < 1_000_000 ? count / 1_000 + "k" : count / 1_000_000 + "M";
    }
}
