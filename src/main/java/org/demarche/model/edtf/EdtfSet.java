package org.demarche.model.edtf;

import java.util.List;

/**
 * Several dates, of which one ({@code [..]}) or all ({@code {..}}) are meant (level 2).
 *
 * @param text as written
 * @param earlier whether it reaches without limit before its first member
 * @param later whether it reaches without limit after its last member
 * @param members dates, and intervals for consecutive ranges ({@code a..b}); never empty
 */
public record EdtfSet(String text, Kind kind, boolean earlier, boolean later, List<Edtf> members) implements Edtf {

    /** How many of the members are meant. */
    public enum Kind { ONE_OF, ALL_OF }

    public EdtfSet {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a set has at least one date");
        }
    }

    @Override
    public Bounds bounds() {
        long earliest = members.stream().mapToLong(m -> m.bounds().earliest()).min().orElseThrow();
        long latest = members.stream().mapToLong(m -> m.bounds().latest()).max().orElseThrow();
        return new Bounds(earlier ? Bounds.OPEN_PAST : earliest, later ? Bounds.OPEN_FUTURE : latest);
    }

    @Override
    public boolean uncertain() {
        return members.stream().anyMatch(Edtf::uncertain);
    }

    @Override
    public boolean approximate() {
        return members.stream().anyMatch(Edtf::approximate);
    }

    @Override
    public String toString() {
        return text;
    }
}
