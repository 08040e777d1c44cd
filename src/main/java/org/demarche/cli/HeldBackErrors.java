package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * Holds back what is printed on standard error, for the time in which JavaFX starts: when it fails it prints stack
 * traces of its own before it throws, and the program has a sentence for that.
 */
final class HeldBackErrors implements AutoCloseable {

    /** What JavaFX says of a control that we use knowingly; nobody at the terminal can act on it. */
    private static final String INCUBATOR_NOTE = "WARNING: Using incubator modules: jfx.incubator.";

    private final PrintStream real = System.err;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    private HeldBackErrors() {}

    static HeldBackErrors begin() {
        var errors = new HeldBackErrors();
        System.setErr(new PrintStream(errors.held, true, errors.real.charset()));
        return errors;
    }

    /** Prints what was held back, and everything from now on. */
    void letGo() {
        close();
        held.toString(real.charset()).lines().filter(line -> !line.startsWith(INCUBATOR_NOTE)).forEach(real::println);
        held.reset();
    }

    /** Prints from now on; what is still held back is dropped. */
    @Override
    public void close() {
        System.setErr(real);
    }
}
