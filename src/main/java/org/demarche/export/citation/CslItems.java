package org.demarche.export.citation;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.model.edtf.EdtfWords;
import org.jspecify.annotations.Nullable;

/**
 * Articles as items of the Citation Style Language.
 *
 * <p>A wire story without a byline has its agency as author, as APA, Chicago and Zotero have it. Where a person is
 * named, the agency goes to the note: CSL's {@code source} is the catalogue or database in which an item was found,
 * and MLA prints it as such. The dateline is in no field: CSL has none for the place in which a report was written,
 * and {@code publisher-place} is where the paper appears.
 */
final class CslItems {
    private static final String UNDETERMINED = "und";

    private CslItems() {}

    /** All that is known of an article, for other programs. */
    static CSLItemData of(Article article) {
        CSLItemDataBuilder item = known(article);
        if (article.archive() != null) {
            item.archive(WebArchives.name(article.archive())).archiveLocation(article.archive());
        }
        String note = note(article);
        if (!note.isEmpty()) {
            item.note(note);
        }
        return item.build();
    }

    /**
     * What a style is given. Styles print {@code archive} and {@code archive_location} as the shelf mark of a
     * manuscript, and Chicago begins an address there with a capital, so that they are left out.
     */
    static CSLItemData forStyle(Article article, @Nullable String yearSuffix) {
        CSLItemDataBuilder item = known(article);
        if (article.url() == null && article.archive() != null) {
            item.URL(article.archive());
        }
        if (!article.publisher().isBlank()) {
            StyleXml.markContainer(item);
        }
        if (yearSuffix != null) {
            item.yearSuffix(yearSuffix);
        }
        return item.build();
    }

    /** Who wrote it, as far as it is said. */
    static List<CSLName> authors(Article article) {
        List<CSLName> named = article.byline() == null ? List.of() : BylineNames.of(article.byline());
        return !named.isEmpty() || article.agency() == null ? named : BylineNames.ofAgency(article.agency());
    }

    /** Whether nothing but an address is known beside the title. */
    static boolean onlyPage(Article article) {
        return article.publisher().isBlank() && article.agency() == null && article.byline() == null
                && article.url() != null;
    }

    /** What has no field of its own, in sentences. */
    static String note(Article article) {
        List<String> notes = new ArrayList<>();
        if (article.agency() != null && article.byline() != null && !BylineNames.of(article.byline()).isEmpty()) {
            notes.add("Agency: " + article.agency() + ".");
        }
        if (article.published().known() && !CslDates.of(article.published().date()).whole()) {
            notes.add("Published: " + EdtfWords.full(article.published().date()) + " (EDTF "
                    + article.published().date().text() + ").");
        }
        return String.join(" ", notes);
    }

    private static CSLItemDataBuilder known(Article article) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(article.id().value())
                .type(onlyPage(article) ? CSLType.WEBPAGE : CSLType.ARTICLE_NEWSPAPER)
                .title(article.headline());
        List<CSLName> authors = authors(article);
        if (!authors.isEmpty()) {
            item.author(authors.toArray(CSLName[]::new));
        }
        if (!article.publisher().isBlank()) {
            item.containerTitle(article.publisher());
        }
        item.issued(CslDates.of(article.published().date()).date());
        if (article.accessed() != null) {
            item.accessed(CslDates.of(article.accessed()).date());
        }
        @Nullable String url = article.url();
        if (url != null) {
            item.URL(url);
        }
        if (!article.language().equals(UNDETERMINED)) {
            item.language(article.language());
        }
        return item;
    }
}
