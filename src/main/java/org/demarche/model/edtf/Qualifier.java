package org.demarche.model.edtf;

/** How sure a part of a date is: of the whole date at level 1, of single parts at level 2. */
public enum Qualifier {
    NONE(false, false),
    /** Written {@code ?}: it may be another date altogether. */
    UNCERTAIN(true, false),
    /** Written {@code ~}: it is this date or one near it. */
    APPROXIMATE(false, true),
    /** Written {@code %}. */
    UNCERTAIN_AND_APPROXIMATE(true, true);

    private final boolean uncertain;
    private final boolean approximate;

    Qualifier(boolean uncertain, boolean approximate) {
        this.uncertain = uncertain;
        this.approximate = approximate;
    }

    public boolean uncertain() {
        return uncertain;
    }

    public boolean approximate() {
        return approximate;
    }

    /** What holds where two qualifiers meet. */
    public Qualifier and(Qualifier other) {
        return of(uncertain || other.uncertain, approximate || other.approximate);
    }

    static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    /** Reads a qualifier if one comes next. */
    static Qualifier read(Scanner in) {
        if (in.skip('?')) {
            return UNCERTAIN;
        }
        if (in.skip('~')) {
            return APPROXIMATE;
        }
        return in.skip('%') ? UNCERTAIN_AND_APPROXIMATE : NONE;
    }
}
