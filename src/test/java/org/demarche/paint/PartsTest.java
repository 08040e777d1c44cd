package org.demarche.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.EventId;
import org.demarche.timeline.Disputes;
import org.demarche.timeline.EvenMeasure;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.LayoutOptions;
import org.demarche.timeline.Legend;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineLayout;
import org.demarche.timeline.TimelineModel;
import org.demarche.timeline.TimelineScene;
import org.demarche.timeline.ViewSpec;
import org.demarche.timeline.Viewport;
import org.junit.jupiter.api.Test;

/** A painter is told which events a drawing stands for. */
class PartsTest {
    /** Hears how parts and clips begin and end, in whatever is drawn. */
    private static final class Listener {
        private final List<Part> parts = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final Painter painter = (Painter) Proxy.newProxyInstance(PartsTest.class.getClassLoader(),
                new Class<?>[] {Painter.class}, (_, method, arguments) -> {
                    switch (method.getName()) {
                        case "begin" -> {
                            parts.add((Part) arguments[0]);
                            open.push("part");
                        }
                        case "end" -> assertEquals("part", open.poll());
                        case "pushClip" -> open.push("clip");
                        case "popClip" -> assertEquals("clip", open.poll());
                        default -> assertTrue(open.contains("clip"), "drawn outside all clips: " + method);
                    }
                    return null;
                });

        Set<EventId> events() {
            Set<EventId> events = new HashSet<>();
            for (Part part : parts) {
                switch (part) {
                    case Part.OfEvent(EventId event) -> events.add(event);
                    case Part.OfEvents crowd -> events.addAll(crowd.events());
                    case Part.Link _, Part.Target _, Part.Region _ -> throw new AssertionError(part);
                }
            }
            return events;
        }
    }

    @Property(tries = 60)
    void everyEventInRangeIsNamed(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll LaneKind lanes, @ForAll boolean whole) {
        TimelineModel model = TimelineModel.of(Disputes.random(seed, size), _ -> true, lanes);
        Viewport view = model.home(1_000, 400, model.folds());
        TimeWindow window = whole ? view.window() : TimeWindow.of(Edtf.parse("2011-08").bounds());
        TimelineScene scene = scene(model, view.withWindow(window));
        Listener listener = new Listener();

        listener.painter.pushClip(scene.plot());
        TimelinePainter.paint(scene, listener.painter, Palette.LIGHT);
        listener.painter.popClip();

        Set<EventId> inRange = new HashSet<>();
        for (int number = 0; number < model.size(); number++) {
            if (model.extent(number).window().intersects(window)) {
                inRange.add(model.event(number).id());
            }
        }
        Set<EventId> missing = new HashSet<>(inRange);
        missing.removeAll(listener.events());
        assertEquals(Set.of(), missing);
        assertEquals(List.of(), List.copyOf(listener.open));
    }

    @Test
    void theSamplesOfALegendBelongToNoEvent() {
        TimelineModel model = TimelineModel.of(Disputes.random(3, 80), _ -> true, LaneKind.SIDE);
        TimelineScene scene = scene(model, model.home(1_000, 400, model.folds()));
        Listener listener = new Listener();

        listener.painter.pushClip(scene.plot());
        TimelinePainter.paint(Legend.of(model, scene, 1_000, new EvenMeasure()), listener.painter, Palette.LIGHT);

        assertEquals(List.of(), listener.parts);
    }

    private static TimelineScene scene(TimelineModel model, Viewport view) {
        return new TimelineLayout(new EvenMeasure(), LayoutOptions.STANDARD)
                .layout(model, ViewSpec.of(view, model.folds()));
    }
}
