package org.demarche.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * Holds back what is printed on standard error, for the time in which JavaFX starts: when it fails it prints stack
 * traces of its own before it throws, and the program has a sentence for that.
 */
final class HeldBackErrors implements AutoCloseable {

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
        real.writeBytes(held.toByteArray());
        real.flush();
        held.reset();
    }

    /** Prints from now on; what is still held back is dropped. */
    @Override
    public void close() {
        System.setErr(real);
    }
}
