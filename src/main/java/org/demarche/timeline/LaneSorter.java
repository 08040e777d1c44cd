package org.demarche.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Decides which lanes there are and which events each of them holds. */
final class LaneSorter {
    private final DossierIndex index;
    private final LaneKind kind;
    private final Map<SideId, Integer> tones = new LinkedHashMap<>();
    private final Map<String, Heading> headings = new LinkedHashMap<>();

    private record Heading(int place, String title, @Nullable SideId side) {}

    /**
     * The lanes that hold at least one event, from top to bottom.
     *
     * @param members for each lane, the numbers of its events in ascending order
     */
    record Sorted(List<Lane> lanes, List<int[]> members) {}

    LaneSorter(DossierIndex index, LaneKind kind) {
        this.index = index;
        this.kind = kind;
        Dossier dossier = index.dossier();
        for (Side side : dossier.sides()) {
            tones.putIfAbsent(side.id(), Math.min(tones.size(), Short.MAX_VALUE));
        }
        switch (kind) {
            case NONE -> { }
            case SIDE -> dossier.sides().forEach(s -> head(s.id().value(), s.name(), s.id()));
            case SPEAKER -> dossier.speakers().forEach(s -> head(s.id().value(), s.name(), s.side()));
            case SOURCE -> dossier.articles().forEach(a -> head(a.id().value(), titleOf(a), null));
            case KIND -> dossier.kinds().forEach(k -> head(k.id().value(), k.name(), null));
            case PLACE -> dossier.events().forEach(event -> {
                if (event.place() != null && !event.place().isEmpty()) {
                    head(event.place(), event.place(), null);
                }
            });
        }
        head("", remainder(kind), null);
    }

    private void head(String key, String title, @Nullable SideId side) {
        if (!headings.containsKey(key)) {
            headings.put(key, new Heading(headings.size(), title, side));
        }
    }

    private static String titleOf(Article article) {
        return article.publisher().isEmpty() ? article.headline() : article.publisher();
    }

    private static String remainder(LaneKind kind) {
        return switch (kind) {
            case NONE -> "All events";
            case SIDE -> "No side";
            case SPEAKER -> "No speaker";
            case SOURCE -> "No source";
            case PLACE -> "No place";
            case KIND -> "No kind";
        };
    }

    /** The place of a side among the sides, {@link SceneItem#NO_TONE} where there is none; it fits a {@code short}. */
    int tone(@Nullable SideId side) {
        return side == null ? SceneItem.NO_TONE : tones.getOrDefault(side, SceneItem.NO_TONE);
    }

    /**
     * Sorts events into lanes.
     *
     * @param size how many events there are
     * @param events by their numbers, from 0
     */
    Sorted sort(int size, IntFunction<Event> events) {
        Ints[] members = new Ints[headings.size()];
        Arrays.setAll(members, _ -> new Ints());
        for (int number = 0; number < size; number++) {
            add(number, events.apply(number), members);
        }
        List<Lane> lanes = new ArrayList<>();
        List<int[]> numbers = new ArrayList<>();
        headings.forEach((key, heading) -> {
            Ints found = members[heading.place()];
            if (!found.isEmpty()) {
                lanes.add(new Lane(key, heading.title(), heading.side(), tone(heading.side()), found.size()));
                numbers.add(found.toArray());
            }
        });
        return new Sorted(lanes, numbers);
    }

    /** Puts an event into each of its lanes once, into the last one where it has no other. */
    private void add(int number, Event event, Ints[] members) {
        boolean added = switch (kind) {
            case NONE -> false;
            case SIDE -> event.side() != null && add(number, event.side().value(), members);
            case KIND -> add(number, event.kind().value(), members);
            case PLACE -> event.place() != null && add(number, event.place(), members);
            case SPEAKER -> {
                boolean any = false;
                for (SpeakerId speaker : event.participants()) {
                    any |= add(number, speaker.value(), members);
                }
                for (Quote quote : index.quotesOf(event.id())) {
                    any |= add(number, quote.speaker().value(), members);
                }
                yield any;
            }
            case SOURCE -> {
                boolean any = false;
                for (Mention mention : event.mentions()) {
                    any |= add(number, mention.article().value(), members);
                }
                for (Quote quote : index.quotesOf(event.id())) {
                    any |= add(number, quote.article().value(), members);
                }
                yield any;
            }
        };
        if (!added) {
            add(number, "", members);
        }
    }

    /** Whether there is such a lane. */
    private boolean add(int number, String key, Ints[] members) {
        Heading heading = headings.get(key);
        if (heading == null) {
            return false;
        }
        Ints lane = members[heading.place()];
        if (lane.isEmpty() || lane.last() != number) {
            lane.add(number);
        }
        return true;
    }
}
