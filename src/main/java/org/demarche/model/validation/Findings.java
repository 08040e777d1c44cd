package org.demarche.model.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;

/** Collects what the rules find, and gives each thing of a dossier the path that findings name. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();
    /** The quotes, by path, whose words are not those of the text. */
    private final Set<String> misquoted = new HashSet<>();

    void add(FindingCode code, String path, String message) {
        found.add(new Finding(code, path, message));
        if (code == FindingCode.WORDS_DIFFER) {
            misquoted.add(path);
        }
    }

    /** Whether the words of a quote were found to differ; what its offsets say is then no fault of its own. */
    boolean wordsDiffer(String path) {
        return misquoted.contains(path);
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    static String path(int index, Quote quote) {
        return "quotes[" + index + "] " + quote.id();
    }

    static String path(int index, Event event) {
        return "events[" + index + "] " + event.id();
    }

    static String path(int index, Speaker speaker) {
        return "speakers[" + index + "] " + speaker.id();
    }

    /** Does something with each thing of a list and its index. */
    static <T> void each(List<T> things, BiConsumer<Integer, T> action) {
        for (int i = 0; i < things.size(); i++) {
            action.accept(i, things.get(i));
        }
    }
}
