package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.id.EventId;
import org.demarche.paint.Palette;
import org.demarche.paint.TimelinePainter;
import org.demarche.timeline.TimelineScene.Layer;
import org.jspecify.annotations.Nullable;

/** What is asked is what was painted: each item is painted by itself to see which points it covers. */
class HitLawsTest {
    private static final int TRIES = 500;
    private static final int POINTS = 40;

    /** An item and the clip under which it is painted. */
    private record Painted(SceneItem item, Box clip) {
        boolean covers(TimelineScene scene, double x, double y) {
            if (!clip.contains(x, y) || !item.box().grown(24).contains(x, y)) {
                return false;
            }
            TimelineScene alone = new TimelineScene(scene.width(), scene.height(),
                    List.of(new Layer(clip, List.of(item))), scene.plot(), scene.scale(), scene.contentHeight(),
                    scene.scrollY(), List.of(), Map.of());
            PointPainter painter = new PointPainter(x, y);
            TimelinePainter.paint(alone, painter, Palette.LIGHT);
            // The ground of the whole scene counts as well.
            return painter.touches() > 1;
        }
    }

    private static List<Painted> inPaintOrder(TimelineScene scene) {
        List<Painted> all = new ArrayList<>();
        scene.layers().forEach(layer -> layer.items().forEach(item -> all.add(new Painted(item, layer.clip()))));
        return all;
    }

    @Property(tries = TRIES)
    void whatLiesOnTopAtAPointIsWhatAClickThereFinds(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        Random random = new Random(seed);
        TimelineScene scene = Views.random(seed, size).scene();
        List<Painted> painted = inPaintOrder(scene);
        for (int i = 0; i < POINTS; i++) {
            // Every other point lies on something or close to it.
            Box near = i % 2 == 0 ? new Box(0, 0, scene.width(), scene.height())
                    : painted.get(random.nextInt(painted.size())).item().box().grown(6);
            double x = near.x() + random.nextDouble() * near.width();
            double y = near.y() + random.nextDouble() * near.height();
            int top = painted.size() - 1;
            while (top >= 0 && !(isOfEvents(painted.get(top).item()) && painted.get(top).covers(scene, x, y))) {
                top--;
            }
            Hit hit = scene.hit(x, y);
            if (top >= 0 && painted.get(top).item().touches(x, y)) {
                // Small things take clicks a little beyond their edges, also above what is painted below them.
                Set<Hit> lawful = new HashSet<>();
                painted.subList(top, painted.size()).stream().filter(above -> above.clip().contains(x, y))
                        .map(Painted::item).filter(item -> item.touches(x, y) && item.hit() != null)
                        .forEach(item -> lawful.add(item.hit()));
                assertTrue(lawful.contains(hit), () -> hit + " at " + x + ", " + y + " instead of " + lawful);
            }
            if (isOfEvents(hit)) {
                assertTrue(painted.stream().anyMatch(each -> hit.equals(each.item().hit())
                        && each.clip().contains(x, y) && each.item().box().grown(5).contains(x, y)),
                        () -> hit + " is not painted at " + x + ", " + y);
            }
        }
    }

    private static boolean isOfEvents(SceneItem item) {
        return item.hit() != null && isOfEvents(item.hit());
    }

    private static boolean isOfEvents(Hit hit) {
        return switch (hit) {
            case Hit.EventHit _, Hit.ClusterHit _, Hit.RelationHit _, Hit.PublicationHit _, Hit.SaidHit _ -> true;
            case Hit.LaneHit _, Hit.AxisHit _, Hit.Nothing _ -> false;
        };
    }

    @Property(tries = TRIES)
    void whateverIsPaintedOfAnEventTakesClicksThere(@ForAll long seed, @ForAll @IntRange(max = 120) int size) {
        TimelineScene scene = Views.random(seed, size).scene();
        Set<EventId> sought = new HashSet<>();
        Set<EventId> found = new HashSet<>();
        for (Painted painted : inPaintOrder(scene)) {
            SceneItem item = painted.item();
            Box box = item.box();
            if (isOfEvents(item) && painted.clip().contains(box.centerX(), box.centerY())) {
                sought.addAll(events(item.hit()));
                for (double share = 0.02; share < 1; share += 0.06) {
                    found.addAll(events(scene.hit(box.x() + share * box.width(), box.centerY())));
                    found.addAll(events(scene.hit(box.x() + share * box.width(), box.bottom() - 2)));
                }
            }
        }
        sought.removeAll(found);
        assertEquals(Set.of(), sought, () -> inPaintOrder(scene).stream().map(Painted::item)
                .filter(item -> events(item.hit()).stream().anyMatch(sought::contains)).toList().toString());
    }

    private static Set<EventId> events(@Nullable Hit hit) {
        return switch (hit) {
            case Hit.EventHit(EventId event) -> Set.of(event);
            case Hit.ClusterHit(EventGroup group) -> Set.copyOf(group.events());
            case null, default -> Set.of();
        };
    }
}
