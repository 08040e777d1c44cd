package org.demarche.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;

/** Collects what the rules find, and gives each thing of a dossier the path that findings name. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    void add(FindingCode code, String path, String message) {
        found.add(new Finding(code, path, message));
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
