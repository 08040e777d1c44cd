package org.demarche.state.figure;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.demarche.export.figure.Endnotes;
import org.demarche.export.figure.Flow;
import org.demarche.export.files.FigureKind;

/** The choices of a wish that outlive the program, as words: all but what is about one dossier. */
final class KeptChoices {
    private KeptChoices() {}

    /** Those of a wish. */
    static Map<String, String> of(FigureWish wish) {
        Map<String, String> values = new LinkedHashMap<>();
        PageWish page = wish.page();
        values.put("format", word(wish.format()));
        values.put("page", word(page.kind()));
        values.put("lying", Boolean.toString(page.lying()));
        values.put("width", page.width());
        values.put("height", page.height());
        values.put("unit", word(page.unit()));
        values.put("fitting", Boolean.toString(page.fitting()));
        values.put("dpi", page.dpi());
        values.put("flow", word(wish.flow().kind()));
        values.put("parts", Integer.toString(wish.flow().parts()));
        values.put("colours", word(wish.colours()));
        values.put("legend", Boolean.toString(wish.furnishing().legend()));
        values.put("endnotes", word(wish.furnishing().endnotes()));
        return values;
    }

    /** A wish with the choices that were kept; what is missing or unknown stays as it is in the wish. */
    static FigureWish in(FigureWish wish, Map<String, String> values) {
        PageWish page = wish.page();
        return wish
                .withFormat(value(values, "format", wish.format(), FigureKind.values()))
                .withPage(new PageWish(
                        value(values, "page", page.kind(), PageWish.Kind.values()),
                        flag(values, "lying", page.lying()),
                        values.getOrDefault("width", page.width()),
                        values.getOrDefault("height", page.height()),
                        value(values, "unit", page.unit(), PageWish.Unit.values()),
                        flag(values, "fitting", page.fitting()),
                        values.getOrDefault("dpi", page.dpi())))
                .withFlow(new Flow(value(values, "flow", wish.flow().kind(), Flow.Kind.values()),
                        parts(values, wish.flow().parts())))
                .withColours(value(values, "colours", wish.colours(), Colours.values()))
                .withFurnishing(wish.furnishing()
                        .withLegend(flag(values, "legend", wish.furnishing().legend()))
                        .withEndnotes(value(values, "endnotes", wish.furnishing().endnotes(), Endnotes.values())));
    }

    private static int parts(Map<String, String> values, int otherwise) {
        String typed = values.getOrDefault("parts", "");
        // A file of settings may hold anything.
        return typed.matches("[1-9]\\d{0,2}") && Integer.parseInt(typed) <= Flow.MOST ? Integer.parseInt(typed)
                : otherwise;
    }

    private static boolean flag(Map<String, String> values, String name, boolean otherwise) {
        return Boolean.parseBoolean(values.getOrDefault(name, Boolean.toString(otherwise)));
    }

    private static <T extends Enum<T>> T value(Map<String, String> values, String name, T otherwise, T[] all) {
        String wanted = values.getOrDefault(name, "");
        for (T each : all) {
            if (word(each).equals(wanted)) {
                return each;
            }
        }
        return otherwise;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
