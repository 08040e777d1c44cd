package org.demarche.exchange;

import java.util.List;
import java.util.Locale;

/** Tables of fields to read: what each format does with each field. */
public final class FieldText {
    private FieldText() {}

    /** The table of a format for a terminal. */
    public static String plain(Format format) {
        StringBuilder text = new StringBuilder();
        text.append(format.name()).append(" (").append(format.ending()).append("): ").append(format.purpose())
                .append('\n');
        for (Field field : Field.values()) {
            Carriage carriage = format.fields().of(field);
            text.append(String.format(Locale.ROOT, "%-36s %-8s %s%n", field.words(), word(carriage),
                    rest(carriage)).replace(System.lineSeparator(), "\n"));
        }
        format.fields().caveats().forEach(caveat -> text.append(caveat).append('\n'));
        return text.toString();
    }

    /** All tables as one page of Markdown. */
    public static String markdown(List<Format> formats) {
        StringBuilder text = new StringBuilder("""
                # What goes where

                What becomes of each field of a dossier in each format. *Whole*: all of it, character for character;
                where the format is also read, it comes back equal. *In part*: some of it, or in a form from which it
                cannot be had back. *Left out*: nothing of it. The tables are what the program itself goes by
                (`demarche convert --fields FORMAT` prints them), and what a dossier loses in a format is told whenever
                it is written.
                """);
        for (Format format : formats) {
            text.append("\n## ").append(format.name()).append(" (`").append(format.slug()).append("`, `")
                    .append(format.ending()).append("`, ")
                    .append(format instanceof ReadableFormat ? "read and written" : "written").append(")\n\n")
                    .append(format.purpose()).append("\n\n| field | | where | what is lost |\n|---|---|---|---|\n");
            for (Field field : Field.values()) {
                Carriage carriage = format.fields().of(field);
                text.append("| ").append(field.words()).append(" | ").append(word(carriage)).append(" | ")
                        .append(cell(carriage.where())).append(" | ").append(cell(carriage.note())).append(" |\n");
            }
            format.fields().caveats().forEach(caveat -> text.append('\n').append(caveat).append('\n'));
        }
        return text.toString();
    }

    private static String rest(Carriage carriage) {
        return carriage.where().isEmpty() || carriage.note().isEmpty() ? carriage.where() + carriage.note()
                : carriage.where() + "; " + carriage.note();
    }

    private static String word(Carriage carriage) {
        return switch (carriage.way()) {
            case WHOLE -> "whole";
            case PARTLY -> "in part";
            case NOT -> "left out";
        };
    }

    private static String cell(String words) {
        return words.replace("|", "\\|").replace("<", "&lt;");
    }
}
