package org.demarche.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Mention;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/** Decides which lanes there are and which events each of them holds. */
final class LaneSorter {
    private final DossierIndex index;
    private final LaneKind kind;
    private final Map<SideId, Integer> tones = new LinkedHashMap<>();
    private final Map<String, Heading> headings = new LinkedHashMap<>();

    private record Heading(String title, @Nullable SideId side) {}

    LaneSorter(DossierIndex index, LaneKind kind) {
        this.index = index;
        this.kind = kind;
        Dossier dossier = index.dossier();
        for (Side side : dossier.sides()) {
            tones.putIfAbsent(side.id(), tones.size());
        }
        switch (kind) {
            case NONE -> headings.put("", new Heading("All events", null));
            case SIDE -> dossier.sides().forEach(s -> head(s.id().value(), s.name(), s.id()));
            case SPEAKER -> dossier.speakers().forEach(s -> head(s.id().value(), s.name(), s.side()));
            case SOURCE -> dossier.articles().forEach(a -> head(a.id().value(), titleOf(a), null));
            case KIND -> dossier.kinds().forEach(k -> head(k.id().value(), k.name(), null));
            case PLACE -> dossier.events().stream().map(Event::place)
                    .forEach(place -> head(place == null ? "" : place, place == null ? "" : place, null));
        }
        headings.putIfAbsent("", new Heading(kind == LaneKind.NONE ? "All events" : remainder(kind), null));
    }

    private void head(String key, String title, @Nullable SideId side) {
        if (!key.isEmpty()) {
            headings.putIfAbsent(key, new Heading(title, side));
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

    /** The place of a side among the sides, {@link SceneItem#NO_TONE} where there is none. */
    int tone(@Nullable SideId side) {
        return side == null ? SceneItem.NO_TONE : tones.getOrDefault(side, SceneItem.NO_TONE);
    }

    /** The lanes that hold at least one of the events, with the numbers of their events in order. */
    Map<Lane, int[]> sort(List<Event> events) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        headings.keySet().stream().filter(key -> !key.isEmpty())
                .forEach(key -> members.put(key, new ArrayList<>()));
        members.put("", new ArrayList<>());
        for (int i = 0; i < events.size(); i++) {
            for (String key : keys(events.get(i))) {
                members.getOrDefault(key, members.get("")).add(i);
            }
        }
        Map<Lane, int[]> lanes = new LinkedHashMap<>();
        members.forEach((key, list) -> {
            Heading heading = headings.get(key);
            if (heading != null && !list.isEmpty()) {
                lanes.put(new Lane(key, heading.title(), heading.side(), tone(heading.side()), list.size()),
                        list.stream().mapToInt(Integer::intValue).toArray());
            }
        });
        return lanes;
    }

    /** The keys of the lanes of an event; never empty, without repeats. */
    private Set<String> keys(Event event) {
        Set<String> keys = new LinkedHashSet<>();
        switch (kind) {
            case NONE -> keys.add("");
            case SIDE -> keys.add(event.side() == null ? "" : event.side().value());
            case KIND -> keys.add(event.kind().value());
            case PLACE -> keys.add(event.place() == null ? "" : event.place());
            case SPEAKER -> {
                event.participants().forEach(id -> keys.add(id.value()));
                index.quotesOf(event.id()).stream().map(Quote::speaker).forEach(id -> keys.add(id.value()));
            }
            case SOURCE -> {
                event.mentions().stream().map(Mention::article).forEach(id -> keys.add(id.value()));
                index.quotesOf(event.id()).stream().map(Quote::article).forEach(id -> keys.add(id.value()));
            }
        }
        keys.removeIf(key -> !headings.containsKey(key));
        if (keys.isEmpty()) {
            keys.add("");
        }
        return keys;
    }
}
