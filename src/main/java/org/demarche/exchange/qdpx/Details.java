package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the description of a thing says of it, for people and for reading it back: {@code Label: value}, each on a line.
 * Further lines of a value begin with two spaces.
 */
final class Details {
    private static final String COLON = ": ";
    private static final String FURTHER = "\n  ";

    private final List<Detail> lines = new ArrayList<>();

    private record Detail(String label, String value) {}

    /** Adds a line; none where the value is null. */
    Details with(String label, @Nullable String value) {
        if (value != null) {
            lines.add(new Detail(label, value));
        }
        return this;
    }

    /** Adds a line; none where the value is empty. */
    Details withText(String label, String value) {
        return with(label, value.isEmpty() ? null : value);
    }

    /** The first value of a label; null where there is none. */
    @Nullable String get(String label) {
        for (Detail line : lines) {
            if (line.label.equals(label)) {
                return line.value;
            }
        }
        return null;
    }

    /** The first value of a label; empty where there is none. */
    String text(String label) {
        String value = get(label);
        return value == null ? "" : value;
    }

    /** All values of a label, in their order. */
    List<String> all(String label) {
        return lines.stream().filter(line -> line.label.equals(label)).map(Detail::value).toList();
    }

    /** The text of the description. */
    String text() {
        List<String> texts = new ArrayList<>();
        for (Detail line : lines) {
            texts.add(line.label + COLON + line.value.replace("\n", FURTHER));
        }
        return String.join("\n", texts);
    }

    /** Reads a description; lines of another form are passed over. */
    static Details parse(String description) {
        Details details = new Details();
        for (String line : description.replace(FURTHER, "\u0000").split("\n", -1)) {
            int colon = line.indexOf(COLON);
            if (colon > 0) {
                details.with(line.substring(0, colon),
                        line.substring(colon + COLON.length()).replace('\u0000', '\n'));
            }
        }
        return details;
    }
}
