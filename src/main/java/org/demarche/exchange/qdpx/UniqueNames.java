package org.demarche.exchange.qdpx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.xml.XmlText;

/**
 * Gives names of one line that differ from one another by more than the case of letters, which some programs do not
 * tell apart.
 */
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * A name that is not taken yet.
     *
     * @param wanted the name as it would best be
     * @param hint what tells it from others of the name, in brackets behind it
     */
    String take(String wanted, String hint) {
        String name = line(wanted);
        String plain = name.isEmpty() ? hint : name;
        if (add(plain)) {
            return plain;
        }
        String told = plain + " (" + hint + ")";
        if (add(told)) {
            return told;
        }
        // Where many have one name, the search goes on where it ended.
        int number = numbers.getOrDefault(told, 1);
        String numbered;
        do {
            number++;
            numbered = plain + " (" + hint + ", " + number + ")";
        } while (!add(numbered));
        numbers.put(told, number);
        return numbered;
    }

    private boolean add(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    /** One line without control characters, and without a space at either end. */
    private static String line(String name) {
        return XmlText.legal(name).replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    }
}
