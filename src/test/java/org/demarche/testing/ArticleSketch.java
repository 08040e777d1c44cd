package org.demarche.testing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Dated;
import org.demarche.model.Original;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** An {@link Article} in the making, see {@link Dossiers}. */
public final class ArticleSketch {
    /** The texts of originals made here by their fingerprint, since an article keeps the fingerprint only. */
    private static final Map<String, String> ORIGINALS = new ConcurrentHashMap<>();

    private final String id;
    private String headline;
    private String publisher = "The Gazette";
    private @Nullable String agency;
    private Dated published = Dossiers.printed("2012-02-08");
    private @Nullable String url;
    private ArticleText.Kind kind = ArticleText.Kind.FULL;
    private final List<String> paragraphs = new ArrayList<>();
    private @Nullable Original original;
    private final Map<String, Object> extras = new LinkedHashMap<>();

    ArticleSketch(String id) {
        this.id = id;
        headline = "Article " + id;
    }

    static ArticleSketch of(Article article) {
        ArticleSketch sketch = new ArticleSketch(article.id().value());
        sketch.paragraphs.addAll(article.text().paragraphs());
        sketch.original = article.original();
        return sketch;
    }

    public ArticleSketch headline(String text) {
        headline = text;
        return this;
    }

    public ArticleSketch publisher(String name) {
        publisher = name;
        return this;
    }

    public ArticleSketch agency(String name) {
        agency = name;
        return this;
    }

    public ArticleSketch published(String edtf) {
        published = Dossiers.printed(edtf);
        return this;
    }

    public ArticleSketch url(String address) {
        url = address;
        return this;
    }

    public ArticleSketch digest() {
        kind = ArticleText.Kind.DIGEST;
        return this;
    }

    public ArticleSketch full() {
        kind = ArticleText.Kind.FULL;
        return this;
    }

    public ArticleSketch paragraph(String text) {
        paragraphs.add(text);
        return this;
    }

    /** Gives the article the fingerprint of that text. */
    public ArticleSketch original(String text) {
        Original fingerprint = fingerprint(text);
        ORIGINALS.put(fingerprint.sha256(), text);
        original = fingerprint;
        return this;
    }

    public ArticleSketch extra(String key, Object value) {
        extras.put(key, value);
        return this;
    }

    /** The fingerprint of a text. */
    public static Original fingerprint(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Original(HexFormat.of().formatHex(hash), text.codePointCount(0, text.length()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** The text of the original that {@link #original(String)} was given, for writing it to a file. */
    public static String textOf(Original original) {
        String text = ORIGINALS.get(original.sha256());
        if (text == null) {
            throw new IllegalArgumentException("no test has given the text of " + original);
        }
        return text;
    }

    @Nullable String originalText() {
        return original == null ? null : ORIGINALS.get(original.sha256());
    }

    Article build() {
        return new Article(new ArticleId(id), headline, publisher, agency, null, null, published, url, null, null, "en",
                text(), original, extras);
    }

    ArticleText text() {
        return new ArticleText(kind, paragraphs);
    }
}
