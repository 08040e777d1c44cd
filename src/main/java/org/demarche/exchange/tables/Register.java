package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.id.Id;
import org.demarche.review.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Things of one kind as they are read, found again by the id or the name that a file gives them. An id that is no slug
 * becomes one.
 */
public final class Register<K extends Id, V> {
    private final Function<String, K> make;
    private final String otherwise;
    private final Map<String, K> byGivenId = new HashMap<>();
    private final Map<String, K> byName = new HashMap<>();
    /** How often an id was wanted: without it, the thousandth of a name would try a thousand ids. */
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<V> things = new ArrayList<>();

    /** @param otherwise slug for things without a name */
    public Register(Function<String, K> make, String otherwise) {
        this.make = make;
        this.otherwise = otherwise;
    }

    /**
     * The id of a new thing.
     *
     * @param given id of the file; may be empty
     * @param fault told in half a sentence when it cannot be used as it is
     */
    public K declare(String given, String name, Consumer<String> fault) {
        String wanted = given.strip();
        boolean slug = !wanted.isEmpty() && wanted.length() <= Id.LONGEST && Id.FORM.matcher(wanted).matches();
        String base = slug ? wanted : Slugs.of(wanted.isEmpty() ? name : wanted, otherwise);
        int number = numbers.merge(base, 1, Integer::sum);
        String free = Slugs.free(number == 1 ? base : base + "-" + number, taken::contains);
        if (slug && !free.equals(wanted)) {
            fault.accept("the id '" + wanted + "' is there already; it becomes '" + free + "'");
        }
        taken.add(free);
        K id = make.apply(free);
        if (!wanted.isEmpty()) {
            byGivenId.putIfAbsent(wanted, id);
        }
        if (!name.isBlank()) {
            byName.putIfAbsent(name.strip(), id);
        }
        return id;
    }

    /** The thing that a file refers to by id, else by name; null where there is none. */
    public @Nullable K find(String given, String name) {
        String wanted = given.strip();
        return wanted.isEmpty() ? byName.get(name.strip()) : byGivenId.get(wanted);
    }

    /** Adds a thing, whose id has been declared. */
    public void add(V thing) {
        things.add(thing);
    }

    /** All, in the order in which they were added. */
    public List<V> things() {
        return things;
    }
}
