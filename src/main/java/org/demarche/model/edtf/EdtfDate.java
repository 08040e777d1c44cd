package org.demarche.model.edtf;

/**
 * One date: a year, season, month, day or moment, possibly with unspecified digits.
 *
 * @param text as written
 * @param fields what it states, part by part
 * @param bounds from the start of the first unit that it may mean to the end of the last
 */
public record EdtfDate(String text, DateFields fields, Bounds bounds) implements Edtf, EdtfInterval.Endpoint {

    /** The smallest unit stated. */
    public Precision precision() {
        return fields.precision();
    }

    /** Whether digits are replaced by {@code X}. */
    public boolean unspecified() {
        return fields.unspecified();
    }

    @Override
    public boolean uncertain() {
        return fields.qualifier().uncertain();
    }

    @Override
    public boolean approximate() {
        return fields.qualifier().approximate();
    }

    @Override
    public String toString() {
        return text;
    }
}
