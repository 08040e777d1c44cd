package org.demarche.exchange.qdpx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What programs sort and filter sources and cases by. Those of sources and those of cases have different names, since
 * QualCoder takes a variable for one of the two.
 */
final class Variables {
    static final String ARTICLE_DAY = "Article day";
    private static final String ID = "Article id";
    private static final String PUBLISHED = "Article published";
    private static final String PUBLISHER = "Article publisher";
    private static final String AGENCY = "Article agency";
    private static final String BYLINE = "Article byline";
    private static final String DATELINE = "Article dateline";
    private static final String ADDRESS = "Article address";
    private static final String ARCHIVE = "Article archived copy";
    private static final String LANGUAGE = "Article language";
    private static final String NATURE = "Speaker nature";
    private static final String SIDE = "Speaker side";
    private static final String ALSO = "Speaker also called";
    private static final String OFFICES = "Speaker offices";

    /** All of them, those of articles first. */
    static final List<String> NAMES = List.of(ID, PUBLISHED, ARTICLE_DAY, PUBLISHER, AGENCY, BYLINE, DATELINE, ADDRESS,
            ARCHIVE, LANGUAGE, NATURE, SIDE, ALSO, OFFICES);

    private Variables() {}

    /** The values of an article, by the name of the variable. */
    static Map<String, String> of(Article article) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(ID, article.id().value());
        put(values, PUBLISHED, article.published().known() ? article.published().date().text() : null);
        put(values, ARTICLE_DAY, day(article.published().date()));
        put(values, PUBLISHER, article.publisher());
        put(values, AGENCY, article.agency());
        put(values, BYLINE, article.byline());
        put(values, DATELINE, article.dateline());
        put(values, ADDRESS, article.url());
        put(values, ARCHIVE, article.archive());
        put(values, LANGUAGE, article.language());
        return values;
    }

    /**
     * The values of a speaker, by the name of the variable.
     *
     * @param side name of the side
     */
    static Map<String, String> of(Speaker speaker, @Nullable String side) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, NATURE, DateDetails.word(speaker.nature()));
        put(values, SIDE, side);
        put(values, ALSO, String.join("; ", speaker.aliases()));
        put(values, OFFICES, speaker.roles().stream().map(role -> role.title() + " (" + role.period().text() + ")")
                .collect(Collectors.joining("; ")));
        return values;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(name, value);
        }
    }

    /** A date as XML Schema has it, where it is one day without a doubt; null otherwise. */
    private static @Nullable String day(Edtf date) {
        try {
            return date.text().length() == 10 ? LocalDate.parse(date.text()).toString() : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
