package org.demarche.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.demarche.store.originals.OriginalStore;

/** Starts the program: the one place where its parts are put together. */
public final class Main {

    /** Held because the log manager keeps loggers only weakly, and a lost logger loses its level. */
    private static final Logger LUCENE_LOG = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] args) {
        // Images are drawn with AWT, off screen only; a second window toolkit must never start beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        // Lucene advises to add an incubator module; a reader of the terminal can do nothing with that.
        LUCENE_LOG.setLevel(Level.SEVERE);
        System.exit(CommandLineFactory.create(
                        new JavaFxWindowLauncher(), DesktopProbe.ofThisSystem(), ImageInstead.inUsualFolders(),
                        OriginalStore.ofThisUser())
                // Unlike the writer that picocli makes, this one knows when standard output takes no more.
                .setOut(new PrintWriter(System.out, true, System.out.charset()))
                .execute(args));
    }
}
