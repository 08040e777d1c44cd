package org.demarche.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints what was measured, line by line as it comes. */
final class Table {
    private static final String ROW = "%-52s %12s %12s %12s %6s%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, ROW, "", "median", "99 %", "best", "n");
    }

    /** Begins a part of the table. */
    void title(String text) {
        out.println();
        out.println(text);
    }

    void row(String name, Sample sample) {
        out.printf(Locale.ROOT, ROW, name, sample.median(), sample.percentile(99), sample.best(),
                sample.sorted().size());
    }

    /** A part of the table that has columns of its own. */
    void text(String title, String lines) {
        title(title);
        out.print(lines);
    }

    /** A figure that is no time. */
    void figure(String name, String value) {
        out.printf(Locale.ROOT, "%-52s %s%n", name, value);
    }
}
