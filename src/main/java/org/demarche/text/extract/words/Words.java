package org.demarche.text.extract.words;

import java.util.List;
import java.util.Set;

/** Word lists as they are written in the sources: words with spaces between them. */
public final class Words {
    private Words() {}

    /** The set of the words of a list. */
    public static Set<String> of(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
