package org.demarche.cli;

import java.util.Locale;
import java.util.Optional;

/**
 * Says whether this system can show a window, before JavaFX is asked to: JavaFX answers with stack traces.
 */
@FunctionalInterface
interface DesktopProbe {

    /** What stands in the way of a window; empty: nothing that could be seen beforehand. */
    Optional<Obstacle> obstacle();

    /** The probe for this operating system. Only Linux can lack a desktop, or the libraries of one. */
    static DesktopProbe ofThisSystem() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headlessPlatform = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !headlessPlatform
                ? new LinuxDesktopProbe(System.getenv(), new ForeignX11Desktop())
                : Optional::empty;
    }
}
