package org.demarche.bench;

import java.util.Locale;

/** A duration in nanoseconds. */
record Nanos(long value) implements Comparable<Nanos> {

    static Nanos ofMillis(long millis) {
        return new Nanos(millis * 1_000_000);
    }

    static Nanos since(long startedNanoTime) {
        return new Nanos(System.nanoTime() - startedNanoTime);
    }

    @Override
    public int compareTo(Nanos other) {
        return Long.compare(value, other.value);
    }

    /** In milliseconds, to the hundredth. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f ms", value / 1e6);
    }
}
