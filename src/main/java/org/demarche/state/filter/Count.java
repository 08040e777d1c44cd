package org.demarche.state.filter;

/** How many events and how many quotes. */
public record Count(int events, int quotes) {
    /** Neither event nor quote. */
    public static final Count NONE = new Count(0, 0);

    /** Both counts added up. */
    public Count plus(Count other) {
        return new Count(events + other.events, quotes + other.quotes);
    }
}
