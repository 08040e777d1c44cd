package org.demarche.text.extract.people;

import org.jspecify.annotations.Nullable;

/**
 * A place where somebody or something is named.
 *
 * @param from index of the first token, titles and other words before the name included
 * @param core index of the first token of the name itself
 * @param to index after the last token
 * @param name the name itself
 * @param person null for the name of anything else than a human being
 */
public record NameMention(int from, int core, int to, String name, @Nullable Person person) {

    public boolean isPerson() {
        return person != null;
    }
}
