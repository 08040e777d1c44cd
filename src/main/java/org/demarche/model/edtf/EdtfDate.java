package org.demarche.model.edtf;

/**
 * One date: a year, season, month, day or moment, possibly with unspecified digits.
 *
 * @param text as written
 * @param precision the smallest unit stated
 * @param bounds from the start of the first unit that it may mean to the end of the last
 * @param uncertain marked {@code ?} or {@code %} in any part
 * @param approximate marked {@code ~} or {@code %} in any part
 * @param unspecified whether digits are replaced by {@code X}
 */
public record EdtfDate(String text, Precision precision, Bounds bounds, boolean uncertain, boolean approximate,
        boolean unspecified) implements Edtf, EdtfInterval.Endpoint {
    @Override
    public String toString() {
        return text;
    }
}
