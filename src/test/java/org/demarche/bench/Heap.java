package org.demarche.bench;

import java.lang.management.ManagementFactory;

/** The memory that objects take. */
final class Heap {
    /** References that are cleared in one collection free what they held only in the next. */
    private static final int COLLECTIONS = 3;

    private Heap() {}

    /** Bytes in use after collecting what is not needed any more. */
    static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
