package org.demarche.state.filter;

import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ids of some things of a dossier, in the dossier's order, in one bit for each thing there is. Unmodifiable.
 *
 * @param <K> the ids
 * @param <V> the things
 */
public final class OrdinalSet<K, V> extends AbstractSet<K> {
    private final List<V> things;
    private final Function<? super V, ? extends K> idOf;
    private final ToIntFunction<@Nullable Object> ordinalOf;
    private final BitSet ordinals;
    private final int size;

    /**
     * A set.
     *
     * @param things among which the ids are
     * @param ordinalOf the place of an id among the things, -1 for whatever is not the id of one
     * @param ordinals the places of the things whose ids are in the set; not copied
     */
    OrdinalSet(List<V> things, Function<? super V, ? extends K> idOf, ToIntFunction<@Nullable Object> ordinalOf,
            BitSet ordinals) {
        this.things = things;
        this.idOf = idOf;
        this.ordinalOf = ordinalOf;
        this.ordinals = ordinals;
        size = ordinals.cardinality();
    }

    /** Whether the id of the thing at a place is in the set. */
    public boolean containsOrdinal(int ordinal) {
        return ordinals.get(ordinal);
    }

    @Override
    public boolean contains(@Nullable Object id) {
        int ordinal = ordinalOf.applyAsInt(id);
        return ordinal >= 0 && ordinals.get(ordinal);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Iterator<K> iterator() {
        PrimitiveIterator.OfInt each = ordinals.stream().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public K next() {
                return idOf.apply(things.get(each.nextInt()));
            }
        };
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same list, not an equal one: that alone takes no time to find out
    public boolean equals(@Nullable Object other) {
        if (other instanceof OrdinalSet<?, ?> set && set.things == things) {
            return set.ordinals.equals(ordinals);
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
