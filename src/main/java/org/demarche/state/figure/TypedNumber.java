package org.demarche.state.figure;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What a number means that a person has typed. */
final class TypedNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3}){1,2}(\\.\\d{1,6})?");

    private TypedNumber() {}

    /** The number, with or without commas between thousands; empty if it is none. */
    static OptionalDouble of(String typed) {
        String text = typed.strip();
        if (GROUPED.matcher(text).matches()) {
            return OptionalDouble.of(Double.parseDouble(text.replace(",", "")));
        }
        return DIGITS.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
