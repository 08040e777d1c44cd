package org.demarche.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for what JavaFX needs on Linux: GTK 3 and an X server (a Wayland session offers one through XWayland). */
final class LinuxDesktopProbe implements DesktopProbe {

    /** What JavaFX's window library links against beyond Xlib. */
    private static final List<String> GTK = List.of("libgtk-3.so.0", "libXtst.so.6");

    private final Map<String, String> environment;
    private final X11Desktop desktop;

    LinuxDesktopProbe(Map<String, String> environment, X11Desktop desktop) {
        this.environment = environment;
        this.desktop = desktop;
    }

    @Override
    public Optional<Obstacle> obstacle() {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of(Obstacle.NO_DISPLAY);
        }
        if (!desktop.hasLibrary(ForeignX11Desktop.X11)) {
            return Optional.of(Obstacle.NO_GTK);
        }
        if (!desktop.serverAnswers()) {
            return Optional.of(Obstacle.DISPLAY_SILENT);
        }
        return GTK.stream().allMatch(desktop::hasLibrary) ? Optional.empty() : Optional.of(Obstacle.NO_GTK);
    }
}
