package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryManagerMXBean;
import java.util.Locale;
import java.util.stream.Collectors;

/** The machine that measures: figures mean nothing without it. */
final class Machine {

    private Machine() {}

    /** The names of the garbage collector's parts. */
    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(MemoryManagerMXBean::getName).collect(Collectors.joining(", "));
    }

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, load %.1f, Java %s, %s, at most %,d MB of heap,"
                        + " headless JavaFX platform with software rendering",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version(),
                collector(),
                Runtime.getRuntime().maxMemory() >> 20);
    }
}
