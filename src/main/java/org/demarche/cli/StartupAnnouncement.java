package org.demarche.cli;

import java.io.PrintStream;
import javafx.application.Platform;

/**
 * Says on standard output when the first usable frame was drawn, for whoever measures the start from outside.
 *
 * <p>Silent unless the system property {@code demarche.announce} asks for it: {@code first-frame} prints one line,
 * {@code first-frame <milliseconds since 1970>}; {@code first-frame-and-exit} then closes the program too.
 */
final class StartupAnnouncement implements Runnable {

    private static final String PROPERTY = "demarche.announce";

    private final String wanted;
    private final PrintStream out;
    private final Runnable exit;

    StartupAnnouncement(String wanted, PrintStream out, Runnable exit) {
        this.wanted = wanted;
        this.out = out;
        this.exit = exit;
    }

    /** What the system property asks for. */
    static StartupAnnouncement asConfigured() {
        return new StartupAnnouncement(System.getProperty(PROPERTY, ""), System.out, Platform::exit);
    }

    @Override
    public void run() {
        boolean andExit = wanted.equals("first-frame-and-exit");
        if (andExit || wanted.equals("first-frame")) {
            out.println("first-frame " + System.currentTimeMillis());
            out.flush();
        }
        if (andExit) {
            exit.run();
        }
    }
}
