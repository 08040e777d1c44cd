package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.edtf.Edtf;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/**
 * Articles as BibLaTeX, in UTF-8. The key of an entry is the id of the article, which is unique in a dossier and stays
 * the same.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">The biblatex package, sections 2.2 and 2.3.8</a>
 */
final class Biblatex {
    /** What biblatex takes of EDTF: level 1 without long years. */
    private static final String DATE = "(?:-?\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?:\\d\\d|XX)(?:-(?:\\d\\d|XX))?)?[?~%]?";
    private static final Pattern LEVEL_1 =
            Pattern.compile(DATE + "|(?:" + DATE + "|\\.\\.)?/(?:" + DATE + "|\\.\\.)?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CAPITAL_INSIDE = Pattern.compile(".*\\p{Lu}.*\\p{Lu}.*");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("en", "english"),
            Map.entry("en-gb", "british"), Map.entry("en-us", "american"), Map.entry("fr", "french"),
            Map.entry("de", "german"), Map.entry("es", "spanish"), Map.entry("it", "italian"),
            Map.entry("ru", "russian"), Map.entry("uk", "ukrainian"), Map.entry("ar", "arabic"),
            Map.entry("tr", "turkish"), Map.entry("pt", "portuguese"), Map.entry("nl", "dutch"),
            Map.entry("pl", "polish"), Map.entry("sv", "swedish"), Map.entry("el", "greek"),
            Map.entry("he", "hebrew"), Map.entry("fa", "persian"));

    private Biblatex() {}

    static String of(Collection<Article> articles) {
        BibTeXDatabase database = new BibTeXDatabase();
        articles.forEach(article -> database.addObject(entry(article)));
        StringWriter out = new StringWriter();
        try {
            new BibTeXFormatter().format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String entries = out.toString();
        return entries.isEmpty() ? "" : entries + "\n";
    }

    private static BibTeXEntry entry(Article article) {
        boolean page = CslItems.onlyPage(article);
        BibTeXEntry entry = new BibTeXEntry(new Key(page ? "online" : "article"), new Key(article.id().value()));
        put(entry, "author", CslItems.authors(article).stream().map(Biblatex::author)
                .collect(Collectors.joining(" and ")));
        put(entry, "title", title(article.headline()));
        if (!page) {
            put(entry, "journaltitle", escaped(article.publisher()));
            put(entry, "entrysubtype", "newspaper");
        }
        put(entry, "date", article.published().known() ? date(article.published().date()) : "");
        String address = article.url() == null ? article.archive() : article.url();
        put(entry, "url", address == null ? "" : verbatim(address));
        put(entry, "urldate", article.accessed() == null ? "" : date(article.accessed()));
        if (article.url() != null && article.archive() != null) {
            put(entry, "addendum", "Archived at \\url{" + verbatim(article.archive()) + "}");
        }
        put(entry, "langid", LANGUAGES.getOrDefault(article.language().toLowerCase(Locale.ROOT), ""));
        put(entry, "note", escaped(CslItems.note(article)));
        return entry;
    }

    private static void put(BibTeXEntry entry, String field, String value) {
        if (!value.isBlank()) {
            // White space is one space to BibTeX, whatever and however much it is.
            String line = value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
            entry.addField(new Key(field), new StringValue(line, StringValue.Style.BRACED));
        }
    }

    /** Particles, family name, suffix, given name; the braces keep the name of a body in one piece. */
    private static String author(CSLName name) {
        if (name.getLiteral() != null) {
            return "{" + escaped(name.getLiteral()) + "}";
        }
        String family = Stream.of(name.getDroppingParticle(), name.getNonDroppingParticle(), name.getFamily())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(family, name.getSuffix(), name.getGiven())
                .filter(part -> part != null && !part.isEmpty())
                .map(Biblatex::escaped)
                .collect(Collectors.joining(", "));
    }

    /** Braces keep the capitals of names where a style writes titles in small letters. */
    private static String title(String headline) {
        boolean sentence = WORD.matcher(headline).results().skip(1)
                .anyMatch(word -> word.group().length() > 4 && Character.isLowerCase(word.group().codePointAt(0)));
        return WORD.matcher(headline).replaceAll(word -> {
            boolean capital = !word.group().equals(word.group().toLowerCase(Locale.ROOT));
            boolean kept = (sentence && capital && word.start() > 0)
                    || CAPITAL_INSIDE.matcher(word.group()).matches();
            String written = escaped(word.group());
            return Matcher.quoteReplacement(kept ? "{" + written + "}" : written);
        });
    }

    /** The date itself where biblatex can read it, else the first and last day that it may mean. */
    private static String date(Edtf date) {
        if (LEVEL_1.matcher(date.text()).matches()) {
            return date.text();
        }
        CSLDate bounds = CslDates.of(date).date();
        if (bounds == null) {
            return "";
        }
        String unsure = Boolean.TRUE.equals(bounds.getCirca()) ? "~" : "";
        return Stream.of(bounds.getDateParts())
                .map(parts -> parts(parts) + unsure)
                .collect(Collectors.joining("/"));
    }

    private static String parts(int[] parts) {
        StringBuilder date = new StringBuilder(String.format(Locale.ROOT, "%04d", parts[0]));
        for (int i = 1; i < parts.length; i++) {
            date.append(String.format(Locale.ROOT, "-%02d", parts[i]));
        }
        return date.toString();
    }

    /** Addresses are taken as they are; only braces, which would end the field, and percent signs in macros matter. */
    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
    }

    /** A text as LaTeX prints it: the ten signs that have a meaning there are named. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '#', '$', '%', '&', '_' -> escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
