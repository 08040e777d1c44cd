package org.demarche.state.timeline;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.Focus;
import org.demarche.timeline.TimeWindow;
import org.demarche.timeline.TimelineModel;

/** The stretch of time of what a person has selected or looked for. */
public final class SelectionStretch {
    private SelectionStretch() {}

    /**
     * From the first to the last of the selected events: of the one event, else those of the selected speaker or
     * article, else the hits of the search. Empty when none of them is shown.
     */
    public static Optional<TimeWindow> of(TimelineContent content, Set<EventId> hits) {
        Focus focus = content.snapshot().focus();
        Set<EventId> selected = switch (focus.selected()) {
            case SpeakerId _, ArticleId _ -> content.emphasis(Set.of(), null).hits();
            case null, default -> focus.event() == null ? Set.of() : Set.of(focus.event());
        };
        return union(content.model(), selected).or(() -> union(content.model(), hits));
    }

    private static Optional<TimeWindow> union(TimelineModel model, Set<EventId> events) {
        return events.stream()
                .flatMap(id -> model.numberOf(id).stream().boxed().flatMap(n -> Stream.of(model.extent(n).window())))
                .reduce(TimeWindow::union);
    }
}
