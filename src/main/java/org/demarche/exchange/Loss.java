package org.demarche.exchange;

import java.util.Locale;

/**
 * A field that a format does not carry as it is, though the dossier has it.
 *
 * @param count how many things of the dossier have the field
 */
public record Loss(Field field, int count, Carriage carriage) {
    /** One sentence, for example "Left out: notes of relations (12)." */
    public String sentence() {
        String what = String.format(Locale.UK, "%s (%,d)", field.words(), count);
        String note = carriage.note().isEmpty() ? "." : ": " + carriage.note() + ".";
        return (carriage.way() == Carriage.Way.NOT ? "Left out: " : "In part: ") + what + note;
    }
}
