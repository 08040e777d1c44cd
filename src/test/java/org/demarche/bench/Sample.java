package org.demarche.bench;

import java.util.List;

/**
 * What the rounds of one benchmark took.
 *
 * @param sorted all rounds, shortest first; at least one
 */
record Sample(List<Nanos> sorted) {

    Sample {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("No rounds");
        }
        sorted = sorted.stream().sorted().toList();
    }

    Nanos best() {
        return sorted.getFirst();
    }

    Nanos median() {
        return percentile(50);
    }

    /** The shortest time within which that part of the rounds was done (nearest rank). */
    Nanos percentile(int percent) {
        int rank = Math.max(1, Math.ceilDiv(percent * sorted.size(), 100));
        return sorted.get(rank - 1);
    }
}
