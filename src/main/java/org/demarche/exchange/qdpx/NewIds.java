package org.demarche.exchange.qdpx;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.id.Id;

/** Makes ids of one kind from names; no two are equal. */
final class NewIds<K extends Id> {
    private static final int LENGTH = 60;

    private final Function<String, K> make;
    private final String unnamed;
    private final Set<String> taken = new HashSet<>();

    /**
     * Ids of one kind.
     *
     * @param unnamed the id where a name has no letter or digit of ASCII
     */
    NewIds(Function<String, K> make, String unnamed) {
        this.make = make;
        this.unnamed = unnamed;
    }

    /** Keeps an id from being made. */
    void keep(K id) {
        taken.add(id.value());
    }

    K from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String cut = plain.length() <= LENGTH ? plain : plain.substring(0, LENGTH).replaceAll("-+$", "");
        String slug = cut.isEmpty() ? unnamed : cut;
        String unique = slug;
        for (int i = 2; !taken.add(unique); i++) {
            unique = slug + "-" + i;
        }
        return make.apply(unique);
    }
}
