package org.demarche.bench;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine that measures: figures mean nothing without it. */
final class Machine {

    private Machine() {}

    static String describe() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s %s, %d processors, load %.1f, Java %s, headless JavaFX platform with software rendering",
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                system.getSystemLoadAverage(),
                Runtime.version());
    }
}
