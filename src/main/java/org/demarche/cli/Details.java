package org.demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The stack trace of a failure as text. */
final class Details {

    private Details() {}

    static String of(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().stripTrailing();
    }
}
