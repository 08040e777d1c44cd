package org.demarche.model.edtf;

import java.util.ArrayList;
import java.util.List;

/** Reads a set of dates (level 2). */
final class SetParser {
    private static final String RANGE = "..";

    private final Scanner in;
    private final List<Edtf> members = new ArrayList<>();
    private boolean earlier;
    private boolean later;

    private SetParser(Scanner in) {
        this.in = in;
    }

    /** Reads a set, from its opening to its closing bracket. */
    static EdtfSet parse(Scanner in) {
        return new SetParser(in).set();
    }

    private EdtfSet set() {
        int start = in.position();
        EdtfSet.Kind kind = in.skip('[') ? EdtfSet.Kind.ONE_OF : EdtfSet.Kind.ALL_OF;
        if (kind == EdtfSet.Kind.ALL_OF) {
            in.expect('{');
        }
        char closing = kind == EdtfSet.Kind.ONE_OF ? ']' : '}';
        if (in.sees(closing)) {
            throw in.fault("a set has at least one date");
        }
        earlier = in.skip(RANGE);
        do {
            member(closing);
        } while (in.skip(','));
        if (earlier && later && members.size() == 1) {
            throw in.fault("one date with '..' on both sides leaves nothing out");
        }
        if (in.atEnd()) {
            throw in.fault("the set is not closed with '" + closing + "'");
        }
        in.expect(closing);
        return new EdtfSet(in.since(start), kind, earlier, later, members);
    }

    private void member(char closing) {
        if (in.sees(RANGE)) {
            throw in.fault("'..' before a date stands only at the beginning of a set");
        }
        int start = in.position();
        EdtfDate first = DateParser.parse(in);
        if (in.sees('/')) {
            throw in.fault("a stretch of time within a set is written with '..'");
        }
        if (!in.skip(RANGE)) {
            members.add(first);
        } else if (in.sees(closing)) {
            later = true;
            members.add(first);
        } else if (in.sees(',')) {
            throw in.fault("'..' after a date stands only at the end of a set");
        } else {
            EdtfDate last = DateParser.parse(in);
            if (!first.fields().sameUnit(last.fields())) {
                throw in.fault("'..' stands between two years, two months, or two others of a kind");
            }
            members.add(EdtfParser.interval(in, start, first, last));
        }
    }
}
