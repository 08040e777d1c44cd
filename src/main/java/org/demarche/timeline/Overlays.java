package org.demarche.timeline;

/**
 * What is drawn beside the events when it is asked for.
 *
 * @param relations whose relations are drawn as arcs
 * @param published whether the dates of publication are tied to the dates of the events
 */
public record Overlays(Relations relations, boolean published) {
    /** Nothing but the events. */
    public static final Overlays NONE = new Overlays(Relations.NONE, false);

    /** Which relations are drawn. */
    public enum Relations {
        NONE,
        /** Those of the selected events. */
        SELECTED,
        /** Those between all events that are drawn with a title. */
        ALL;

        /** The next choice, after the last the first. */
        public Relations next() {
            return switch (this) {
                case NONE -> SELECTED;
                case SELECTED -> ALL;
                case ALL -> NONE;
            };
        }
    }

    /** The same with other relations. */
    public Overlays withRelations(Relations next) {
        return new Overlays(next, published);
    }

    /** The same with the dates of publication shown or not. */
    public Overlays withPublished(boolean next) {
        return new Overlays(relations, next);
    }
}
