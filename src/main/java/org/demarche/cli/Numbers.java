package org.demarche.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of options, and says in plain words what is none. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");

    private Numbers() {}

    /** A whole number. */
    static int whole(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException(
                    "'" + text + "' is " + (WHOLE.matcher(text).matches() ? "out of range" : "not a whole number"));
        }
    }

    /** A number with or without decimals. */
    static double any(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }
}
