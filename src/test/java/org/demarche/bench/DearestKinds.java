package org.demarche.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.timeline.SceneItem;
import org.demarche.timeline.TimelineScene;
import org.demarche.ui.timeline.ScenePicture;

/** Which kinds of items take most of the time in which scenes are painted: each kind is painted alone. */
final class DearestKinds {
    private static final int ROUNDS = 7;
    private static final int PRINTED = 5;

    private final Map<String, Cost> costs = new HashMap<>();
    private long bare = Long.MAX_VALUE;

    private static final class Cost {
        private long nanos;
        private int items;
    }

    DearestKinds(List<TimelineScene> scenes) throws Exception {
        TimelineScene any = scenes.getFirst();
        ScenePicture picture = FxThread.call(() -> new ScenePicture(any.width(), any.height()));
        for (TimelineScene scene : scenes) {
            long empty = best(picture, only(scene, "")).value();
            bare = Math.min(bare, empty);
            for (Map.Entry<String, Integer> kind : kinds(scene).entrySet()) {
                Cost cost = costs.computeIfAbsent(kind.getKey(), _ -> new Cost());
                cost.items += kind.getValue();
                cost.nanos += Math.max(0, best(picture, only(scene, kind.getKey())).value() - empty);
            }
        }
        FxThread.call(() -> {
            picture.close();
            return true;
        });
    }

    private static Map<String, Integer> kinds(TimelineScene scene) {
        Map<String, Integer> kinds = new HashMap<>();
        scene.layers().forEach(layer -> layer.items().forEach(item -> kinds.merge(kind(item), 1, Integer::sum)));
        return kinds;
    }

    private static String kind(SceneItem item) {
        return item.getClass().getSimpleName();
    }

    private static TimelineScene only(TimelineScene scene, String kind) {
        List<TimelineScene.Layer> layers = scene.layers().stream()
                .map(layer -> new TimelineScene.Layer(layer.clip(),
                        layer.items().stream().filter(item -> kind(item).equals(kind)).toList()))
                .toList();
        return new TimelineScene(scene.width(), scene.height(), layers, scene.plot(), scene.scale(),
                scene.contentHeight(), scene.scrollY(), scene.counts(), Map.of());
    }

    private static Nanos best(ScenePicture picture, TimelineScene scene) throws Exception {
        List<Nanos> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(FxThread.untilSeen(picture.scene(), () -> picture.paint(scene), () -> true));
        }
        return new Sample(rounds).best();
    }

    /** @param scenes how many were looked at */
    void print(Table table, int scenes) {
        table.figure("  an empty picture of that size", new Nanos(bare).toString());
        costs.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Cost> e) -> e.getValue().nanos).reversed())
                .limit(PRINTED)
                .forEach(e -> table.figure("  painting of each " + e.getKey() + " in the slowest views",
                        String.format(Locale.UK, "%.1f µs, %d items, %s",
                                e.getValue().nanos / 1e3 / e.getValue().items,
                                e.getValue().items / scenes, new Nanos(e.getValue().nanos / scenes))));
    }
}
