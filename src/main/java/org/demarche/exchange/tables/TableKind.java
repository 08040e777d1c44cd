package org.demarche.exchange.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.jspecify.annotations.Nullable;

/** What the rows of a table are, in the order in which tables are read: what is referred to comes first. */
enum TableKind {
    DOSSIER(""),
    SIDES("name: side party"),
    KINDS("name: kind type"),
    ARTICLES("article_id: id; headline: title article; publisher: outlet newspaper source publication site;"
            + " byline: author; published: date publication_date date_published; url: link source_url href web;"
            + " archive: archive_url; accessed: access_date; language: lang; text: body content full_text"),
    SPEAKERS("speaker_id: id; name: speaker person full_name; nature: type; side: party group country;"
            + " aliases: alias other_names also_known_as; roles: role office position"),
    EVENTS("event_id: id; title: headline event name what; date: when start start_date begin from;"
            + " end: end_date until to; place: location where city; side: group party; kind: type category;"
            + " participants: actors who; summary: description text notes details;"
            + " url: link source_url href; source: article publisher", "end", "year", "month", "day", "end_year",
            "end_month", "end_day", "url", "source"),
    QUOTES("quote_id: id; text: quote quotation words statement content; speaker: said_by name person who author"
            + " speaker_name; said: date when date_said start day; place: location where city;"
            + " forum: occasion; headline: article source source_title article_title; publisher: outlet newspaper"
            + " publication; published: publication_date date_published; url: link source_url href;"
            + " role: office position; addressee: to; event: event_title", "end"),
    RELATIONS("relation: type kind");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> QUOTE_WORDS = Set.of("quote", "quotation", "words", "gist");

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Map<String, String> otherNames;
    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Set<String> more;

    /**
     * @param otherNames of columns that other programs use, as "column: name name; column: name"
     * @param more columns that are read and never written
     */
    TableKind(String otherNames, String... more) {
        Map<String, String> names = new HashMap<>();
        for (String entry : otherNames.isEmpty() ? new String[0] : otherNames.split(";", -1)) {
            String[] parts = entry.strip().split(": ", 2);
            for (String name : parts[1].split(" ", -1)) {
                names.put(name, parts[0]);
            }
        }
        this.otherNames = Map.copyOf(names);
        this.more = Set.of(more);
    }

    /** The kind of a table, by the name of its file, else by its columns; null where neither tells. */
    static @Nullable TableKind of(RawTable table) {
        String file = normal(table.file().replaceFirst("\\.[A-Za-z]+$", ""));
        for (TableKind kind : values()) {
            if (file.equals(normal(kind.name()))) {
                return kind;
            }
        }
        Set<String> names = table.header().stream().map(TableKind::normal).collect(Collectors.toSet());
        if (names.contains("from_id") && names.contains("to_id")) {
            return RELATIONS;
        }
        if (names.stream().anyMatch(QUOTE_WORDS::contains) || QUOTES.has(names, "text", "speaker")) {
            return QUOTES;
        }
        if (ARTICLES.has(names, "headline", "published") && ARTICLES.has(names, "publisher")) {
            return ARTICLES;
        }
        if (EVENTS.has(names, "title") && (EVENTS.has(names, "date") || names.contains("year"))) {
            return EVENTS;
        }
        if (ARTICLES.has(names, "headline") && (ARTICLES.has(names, "publisher") || ARTICLES.has(names, "url"))) {
            return ARTICLES;
        }
        return SPEAKERS.has(names, "name") ? SPEAKERS : null;
    }

    /** Where each column stands, by our name for it; a column under our own name goes before one under another. */
    Map<String, Integer> columns(List<String> header) {
        Set<String> own = own();
        Map<String, Integer> columns = new HashMap<>();
        List<String> names = header.stream().map(TableKind::normal).toList();
        for (int i = 0; i < names.size(); i++) {
            if (own.contains(names.get(i)) || more.contains(names.get(i))) {
                columns.putIfAbsent(names.get(i), i);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String column = otherNames.get(names.get(i));
            if (column != null && !columns.containsValue(i)) {
                columns.putIfAbsent(column, i);
            }
        }
        return columns;
    }

    private boolean has(Set<String> names, String... columns) {
        return Arrays.stream(columns).allMatch(column -> names.contains(column)
                || names.stream().anyMatch(name -> column.equals(otherNames.get(name))));
    }

    /** The columns that are written. */
    private Set<String> own() {
        DossierTables tables = new DossierTables(new DossierIndex(Dossier.empty("")), ExchangeOptions.STANDARD);
        return tables.all().stream().filter(table -> table.name().equals(normal(name())))
                .flatMap(table -> table.headings().stream()).map(Table.Heading::name).collect(Collectors.toSet());
    }

    private static String normal(String name) {
        String lower = SEPARATORS.matcher(name.strip()).replaceAll("_").toLowerCase(Locale.ROOT);
        return lower.startsWith("_") ? lower.substring(1) : lower;
    }
}
