package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Articles as RIS, which EndNote, Mendeley, Zotero and library catalogues read: two letters, two spaces, a hyphen, a
 * space and the value; the format has no way to write a line end inside a value.
 */
final class Ris {
    private static final String LINE_END = "\r\n";

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String of(Collection<Article> articles) {
        Ris ris = new Ris();
        articles.forEach(ris::reference);
        return ris.out.toString();
    }

    private void reference(Article article) {
        line("TY", CslItems.onlyPage(article) ? "ELEC" : "NEWS");
        line("ID", article.id().value());
        line("TI", article.headline());
        CslItems.authors(article).forEach(author -> line("AU", author(author)));
        line("T2", article.publisher());
        CSLDate issued = CslDates.of(article.published().date()).date();
        if (issued != null) {
            line("PY", year(issued));
            line("DA", date(issued));
        }
        line("LA", article.language().equals("und") ? null : article.language());
        line("UR", article.url() == null ? article.archive() : article.url());
        line("L2", article.url() == null ? null : article.archive());
        line("Y2", accessed(article.accessed()));
        line("N1", CslItems.note(article));
        line("ER", "");
    }

    /** Family name, given name, suffix; particles go with the family name, and the names of bodies have no comma. */
    private static String author(CSLName name) {
        if (name.getLiteral() != null) {
            return name.getLiteral();
        }
        String family = Stream.of(name.getDroppingParticle(), name.getNonDroppingParticle(), name.getFamily())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" "));
        return Stream.of(family, name.getGiven(), name.getSuffix())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String accessed(@Nullable Edtf date) {
        CSLDate accessed = date == null ? null : CslDates.of(date).date();
        return accessed == null ? null : date(accessed);
    }

    private static String year(CSLDate date) {
        return String.format(Locale.ROOT, "%04d", date.getDateParts()[0][0]);
    }

    /** Year, month and day between slashes; what is not known stays empty. */
    private static String date(CSLDate date) {
        int[] parts = date.getDateParts()[0];
        return year(date) + "/" + two(parts, 1) + "/" + two(parts, 2);
    }

    private static String two(int[] parts, int at) {
        return at < parts.length ? String.format(Locale.ROOT, "%02d", parts[at]) : "";
    }

    private void line(String tag, @Nullable String value) {
        if (value != null && (!value.isBlank() || tag.equals("ER"))) {
            out.append(tag).append("  - ").append(value.replaceAll("\\R+", " ").strip()).append(LINE_END);
        }
    }
}
