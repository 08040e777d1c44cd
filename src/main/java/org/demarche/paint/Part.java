package org.demarche.paint;

import java.util.List;
import org.demarche.model.id.EventId;
import org.demarche.timeline.EventGroup;

/** What a stretch of drawing stands for; files that carry more than ink keep it, pictures pay no heed to it. */
public sealed interface Part {
    /**
     * A sign of one event. An event may have several: its mark, its title, its bar.
     */
    record OfEvent(EventId event) implements Part {}

    /**
     * A sign of several events that have no room to be drawn apart.
     *
     * @param group of them; who they are is worked out only for those who ask
     */
    record OfEvents(EventGroup group) implements Part {
        /** All of them in order of time. */
        public List<EventId> events() {
            return group.events();
        }
    }

    /**
     * Something that leads elsewhere.
     *
     * @param target an address, or {@code #} and the name of a {@link Target} of the same figure
     * @param words where it leads, as it is read out
     */
    record Link(String target, String words) implements Part {
        /** To a source of the figure. */
        public static Link toSource(int number) {
            return new Link("#" + Target.ofSource(number).name(), "Source " + number);
        }
    }

    /**
     * A place that links of the same figure lead to.
     *
     * @param name of letters, digits and hyphens
     */
    record Target(String name) implements Part {
        /** A source of the figure. */
        public static Target ofSource(int number) {
            return new Target("source-" + number);
        }
    }

    /**
     * A region of the figure, for those who do not see it.
     *
     * @param name of letters, digits and hyphens, for example "timeline" or "legend"
     */
    record Region(String name) implements Part {}
}
