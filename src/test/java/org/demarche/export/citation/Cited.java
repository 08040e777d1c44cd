package org.demarche.export.citation;

import java.util.List;
import java.util.Map;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.Nullable;

/** An article to be cited, in the making. */
final class Cited {
    private final String id;
    private String headline = "France urges Russia to shift stance";
    private String publisher = "The Guardian";
    private @Nullable String agency;
    private @Nullable String byline = "By Ann Miller and Bob Hale in Beirut";
    private String published = "2011-09-07";
    private @Nullable String url = "https://www.example.org/a";
    private @Nullable String archive;
    private @Nullable String accessed;

    private Cited(String id) {
        this.id = id;
    }

    static Cited article() {
        return new Cited("guardian-2011-09-07");
    }

    static Cited article(String id) {
        return new Cited(id);
    }

    Cited headline(String text) {
        headline = text;
        return this;
    }

    Cited publisher(String name) {
        publisher = name;
        return this;
    }

    Cited agency(@Nullable String name) {
        agency = name;
        return this;
    }

    Cited byline(@Nullable String line) {
        byline = line;
        return this;
    }

    Cited published(String edtf) {
        published = edtf;
        return this;
    }

    Cited url(@Nullable String address) {
        url = address;
        return this;
    }

    Cited archive(String address) {
        archive = address;
        return this;
    }

    Cited accessed(String edtf) {
        accessed = edtf;
        return this;
    }

    Article build() {
        return new Article(new ArticleId(id), headline, publisher, agency, byline, null, Dossiers.printed(published),
                url, archive, accessed == null ? null : Edtf.parse(accessed), "en",
                new ArticleText(ArticleText.Kind.FULL, List.of()), null, Map.of());
    }
}
