package org.demarche.export.citation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Article;

/** What a bibliography is written as. */
public enum CitationFormat {
    /** References in the style, one in a line. */
    TEXT("text", "Text", ".txt"),
    /** References in the style as a page. */
    HTML("html", "Web page", ".html"),
    /** For LaTeX. */
    BIBLATEX("biblatex", "BibLaTeX", ".bib"),
    /** For EndNote, Mendeley and others. */
    RIS("ris", "RIS", ".ris"),
    /** For Zotero, Pandoc and others. */
    CSL_JSON("csl-json", "CSL-JSON", ".json");

    private final String slug;
    private final String label;
    private final String ending;

    CitationFormat(String slug, String label, String ending) {
        this.slug = slug;
        this.label = label;
        this.ending = ending;
    }

    /** How commands name it. */
    public String slug() {
        return slug;
    }

    /** How menus name it. */
    public String label() {
        return label;
    }

    /** The ending of its files, with the dot. */
    public String ending() {
        return ending;
    }

    /** Whether it holds the record of the articles, whatever the style. */
    public boolean record() {
        return this == BIBLATEX || this == RIS || this == CSL_JSON;
    }

    /** The format that commands name so. */
    public static Optional<CitationFormat> named(String slug) {
        return Arrays.stream(values()).filter(format -> format.slug.equals(slug.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** The format of files whose name ends so; empty for others. */
    public static Optional<CitationFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
    }

    /**
     * The bibliography of articles.
     *
     * @param title of the page, where it is one
     */
    public String bibliography(String title, Collection<Article> articles, Bibliographer bibliographer)
            throws CitationException {
        return switch (this) {
            case TEXT, HTML -> styled(title, bibliographer.bibliography(articles).stream()
                    .map(Bibliographer.Entry::reference).toList(), bibliographer.language());
            case BIBLATEX -> Biblatex.of(articles);
            case RIS -> Ris.of(articles);
            case CSL_JSON -> CslJson.of(articles);
        };
    }

    /** Lines as a text or as a page. */
    public String styled(String title, List<StyledText> lines, CitationLanguage language) {
        StyledText all = StyledText.paragraphs(lines);
        return this != HTML ? all.text() + "\n" : """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                %s
                </body>
                </html>
                """.formatted(language.tag(), StyledText.plain(title).html(), all.html());
    }
}
