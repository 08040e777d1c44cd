package org.demarche.model.edtf;

/**
 * Reads the text of an EDTF date, as the Library of Congress specified it on 4 February 2019 after ISO 8601-2:2019.
 *
 * <p>Level 0: {@code 1985-04-12}, {@code 1985-04}, {@code 1985}, {@code 1985-04-12T23:20:30} with nothing, {@code Z}
 * or an offset after it, {@code 1964/2008}. Level 1: {@code Y170000002}, {@code -1985}, {@code 2001-21},
 * {@code 1984?}, {@code 201X}, {@code 1985-04-XX}, {@code 1985/..}, {@code /1985}. Level 2: {@code Y-17E7},
 * {@code 1950S2}, {@code 2001-34}, {@code [1667,1670..1672]}, {@code {..1984}}, {@code ?2004-06-~11},
 * {@code 156X-12-25}.
 *
 * <p>In one thing it takes more than that: a time of day may also stand in an interval or a set, as ISO 8601 allows,
 * since a debate that began at three and ended at five could not be written otherwise.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">The specification</a>
 */
final class EdtfParser {
    private EdtfParser() {}

    static Edtf parse(String text) {
        Scanner in = new Scanner(text);
        if (in.atEnd()) {
            throw in.fault("it is empty");
        }
        Edtf result = in.sees('[') || in.sees('{') ? SetParser.parse(in) : dateOrInterval(in);
        in.expectEnd();
        return result;
    }

    /** An interval that has been read up to here. */
    static EdtfInterval interval(Scanner in, int position, EdtfInterval.Endpoint start, EdtfInterval.Endpoint end) {
        if (start instanceof EdtfDate first && end instanceof EdtfDate last
                && last.bounds().latest() <= first.bounds().earliest()) {
            throw in.fault("it ends before it begins");
        }
        return new EdtfInterval(in.since(position), start, end);
    }

    private static Edtf dateOrInterval(Scanner in) {
        EdtfInterval.Endpoint start = endpoint(in);
        if (in.atEnd() && start instanceof EdtfDate date) {
            return date;
        }
        in.expect('/');
        EdtfInterval.Endpoint end = endpoint(in);
        if (in.sees('/')) {
            throw in.fault("an interval has one '/'");
        }
        if (start instanceof EdtfInterval.Limit && end instanceof EdtfInterval.Limit) {
            throw in.fault("an interval has at least one date");
        }
        return interval(in, 0, start, end);
    }

    private static EdtfInterval.Endpoint endpoint(Scanner in) {
        if (in.atEnd() || in.sees('/')) {
            return EdtfInterval.Limit.UNKNOWN;
        }
        return in.skip("..") ? EdtfInterval.Limit.OPEN : DateParser.parse(in);
    }
}
