package org.demarche.state.filter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * The facet values that are left out.
 *
 * <p>A thing passes when, for every facet, at least one of its values is not left out.
 */
public record Filter(Set<FacetValue> excluded) {
    /** Leaves nothing out. */
    public static final Filter ALL = new Filter(Set.of());

    public Filter {
        excluded = Set.copyOf(excluded);
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return excluded.isEmpty();
    }

    /** Whether the value is let through. */
    public boolean admits(FacetValue value) {
        return !excluded.contains(value);
    }

    /** The facets of which none of the values is let through. */
    public Set<Facet> refusing(Collection<FacetValue> values) {
        Set<Facet> refusing = EnumSet.noneOf(Facet.class);
        values.forEach(value -> refusing.add(value.facet()));
        values.stream().filter(this::admits).forEach(value -> refusing.remove(value.facet()));
        return refusing;
    }

    /** Whether some value of the facet is left out. */
    public boolean narrows(Facet facet) {
        return excluded.stream().anyMatch(value -> value.facet() == facet);
    }

    /** The same with one value let through or left out. */
    public Filter with(FacetValue value, boolean admitted) {
        Set<FacetValue> next = new HashSet<>(excluded);
        if (admitted) {
            next.remove(value);
        } else {
            next.add(value);
        }
        return new Filter(next);
    }

    /** The same with {@code value} alone let through of all the values of its facet. */
    public Filter withOnly(FacetValue value, Collection<FacetValue> all) {
        Set<FacetValue> next = new HashSet<>(without(value.facet()).excluded);
        all.stream().filter(other -> other.facet() == value.facet() && !other.equals(value)).forEach(next::add);
        return new Filter(next);
    }

    /** The same with every value of the facet let through. */
    public Filter without(Facet facet) {
        Set<FacetValue> next = new HashSet<>(excluded);
        next.removeIf(value -> value.facet() == facet);
        return new Filter(next);
    }
}
