package org.demarche.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The columns of a timeline say what its events do. */
class TimelineModelTest {
    private static final int MOST = 80;

    @Property(tries = 200)
    void eventsAreInOrderOfStartEndAndId(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        DossierIndex index = Disputes.random(seed, size);
        Set<Integer> shown = some(seed, size);
        TimelineModel model = TimelineModel.ofOrdinals(index, shown::contains, LaneKind.SIDE);
        List<Event> expected = shown.stream().map(index.dossier().events()::get)
                .sorted(Comparator.<Event>comparingLong(event -> windowOf(event, model).start())
                        .thenComparingLong(event -> windowOf(event, model).end())
                        .thenComparing(event -> event.id().value()))
                .toList();
        assertEquals(expected, Views.events(model));
        TimelineModel same = TimelineModel.of(index, expected::contains, LaneKind.SIDE);
        assertEquals(expected, Views.events(same));
    }

    @Property(tries = 200)
    void theColumnsAreTheExtentsOfTheEvents(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        TimelineModel model = TimelineModel.of(Disputes.random(seed, size), _ -> true, LaneKind.SIDE);
        for (int number = 0; number < model.size(); number++) {
            TimeWindow window = model.extent(number).window();
            assertEquals(window, new TimeWindow(model.start(number), model.end(number)));
            assertEquals(window.middle(), model.middle(number));
            assertEquals(model.toneOf(model.event(number).side()), model.tone(number));
        }
    }

    @Property(tries = 200)
    void everyEventShownIsFoundByItsIdAndNoOther(@ForAll long seed, @ForAll @IntRange(max = MOST) int size) {
        DossierIndex index = Disputes.random(seed, size);
        Set<Integer> shown = some(seed, size);
        TimelineModel model = TimelineModel.ofOrdinals(index, shown::contains, LaneKind.NONE);
        for (int ordinal = 0; ordinal < size; ordinal++) {
            EventId id = index.dossier().events().get(ordinal).id();
            OptionalInt number = model.numberOf(id);
            assertEquals(shown.contains(ordinal), number.isPresent());
            number.ifPresent(n -> assertEquals(id, model.event(n).id()));
        }
    }

    @Test
    void ofSeveralEventsWithOneIdTheFirstOfTheDossierIsFound() {
        DossierIndex index = named(Disputes.of("2012-05", "2011-03", "2010"), "twice", "twice", "once");
        TimelineModel model = TimelineModel.of(index, _ -> true, LaneKind.SIDE);
        assertEquals(OptionalInt.of(2), model.numberOf(new EventId("twice")), "the event of 2012 is the last in time");
    }

    @Test
    void idsWithOneHashCodeAreToldApart() {
        assertEquals("apap".hashCode(), "c2c2".hashCode());
        assertEquals("apap".hashCode(), "c2ap".hashCode());
        TimelineModel model = TimelineModel.of(named(Disputes.of("2010", "2011"), "apap", "c2c2"), _ -> true,
                LaneKind.SIDE);
        assertEquals(List.of(OptionalInt.of(0), OptionalInt.of(1), OptionalInt.empty()),
                List.of(model.numberOf(new EventId("apap")), model.numberOf(new EventId("c2c2")),
                        model.numberOf(new EventId("c2ap"))));
    }

    @Property(tries = 200)
    void everyEventIsInTheLanesThatItsRecordNames(@ForAll long seed, @ForAll @IntRange(max = MOST) int size,
            @ForAll LaneKind kind) {
        TimelineModel model = TimelineModel.of(Disputes.random(seed, size), _ -> true, kind);
        for (int lane = 0; lane < model.lanes().size(); lane++) {
            String key = model.lanes().get(lane).key();
            int[] expected = IntStream.range(0, model.size())
                    .filter(number -> keys(model, number, kind).contains(key)).toArray();
            LaneIndex index = model.lane(lane);
            assertArrayEquals(expected, IntStream.range(0, index.size()).map(index::number).toArray(), key);
            assertEquals(expected.length, model.lanes().get(lane).events());
        }
        Set<String> named = new TreeSet<>();
        IntStream.range(0, model.size()).forEach(number -> named.addAll(keys(model, number, kind)));
        assertEquals(named, new TreeSet<>(model.lanes().stream().map(Lane::key).toList()));
    }

    private static Set<String> keys(TimelineModel model, int number, LaneKind kind) {
        Event event = model.event(number);
        Set<String> keys = new HashSet<>();
        switch (kind) {
            case NONE -> { }
            case SIDE -> add(keys, event.side() == null ? null : event.side().value());
            case KIND -> add(keys, event.kind().value());
            case PLACE -> add(keys, event.place());
            case SPEAKER -> {
                event.participants().stream().map(SpeakerId::value).forEach(keys::add);
                model.index().quotesOf(event.id()).forEach(quote -> keys.add(quote.speaker().value()));
            }
            case SOURCE -> model.index().quotesOf(event.id()).stream().map(quote -> quote.article())
                    .map(ArticleId::value).forEach(keys::add);
        }
        return keys.isEmpty() ? Set.of("") : keys;
    }

    private static void add(Set<String> keys, @Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private static Set<Integer> some(long seed, int size) {
        Random random = new Random(seed);
        Set<Integer> some = new TreeSet<>();
        IntStream.range(0, size).filter(_ -> random.nextInt(3) > 0).forEach(some::add);
        return some;
    }

    private static TimeWindow windowOf(Event event, TimelineModel model) {
        return EventExtent.of(event.when().date(), model.reach()).window();
    }

    private static DossierIndex named(DossierIndex index, String... ids) {
        List<Event> events = new ArrayList<>();
        for (Event e : index.dossier().events()) {
            events.add(new Event(new EventId(ids[events.size()]), e.title(), e.when(), e.place(), e.side(), e.kind(),
                    e.participants(), e.summary(), e.figures(), e.mentions(), Map.of()));
        }
        Dossier d = index.dossier();
        return new DossierIndex(new Dossier(Dossier.FORMAT, d.title(), d.description(), d.sides(), d.kinds(),
                d.articles(), d.speakers(), events, List.of(), List.of(), List.of(), Map.of()));
    }
}
