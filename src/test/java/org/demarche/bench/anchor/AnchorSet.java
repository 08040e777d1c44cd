package org.demarche.bench.anchor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.store.BundledDossier;

/** The labelled edits: of generated articles, of the digests of the bundled dossier and of articles of Wikinews. */
final class AnchorSet {
    /** Edits of each class. */
    static final int EACH = 600;
    private static final int GENERATED = 150;
    private static final List<String> WIKINEWS =
            List.of("20070223-train", "20070306-drain", "20160706-telescope", "20160714-UN");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]+)\"");
    private static final long SEED = 20120208;

    private AnchorSet() {}

    /** All edits, class by class. */
    static List<EditedQuote> all() {
        List<Source> sources = new ArrayList<>(bundled());
        WIKINEWS.forEach(name -> sources.add(wikinews(name)));
        for (int i = 0; i < GENERATED; i++) {
            sources.add(NewsProse.article(SEED + i));
        }
        List<Place> places = sources.stream()
                .flatMap(source -> source.quotes().stream().map(quote -> new Place(source, quote)))
                .toList();
        List<EditedQuote> edits = new ArrayList<>();
        long seed = SEED;
        for (EditClass edit : EditClass.values()) {
            SplittableRandom random = new SplittableRandom(seed++);
            int made = 0;
            while (made < EACH) {
                Place place = places.get(random.nextInt(places.size()));
                EditedQuote quote = new QuoteEdits(place.source, place.range, random.nextLong()).edited(edit);
                if (quote != null) {
                    edits.add(quote);
                    made++;
                }
            }
        }
        return edits;
    }

    /** An article of Wikinews with all that it has in quotation marks; see the README beside the articles. */
    private static Source wikinews(String name) {
        try (InputStream file = Objects.requireNonNull(
                AnchorSet.class.getResourceAsStream("/org/demarche/wikinews/wikinews-" + name + ".txt"), name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            CodePoints points = CodePoints.of(text);
            return new Source(text, QUOTED.matcher(text).results()
                    .map(quote -> new TextRange(points.offset(quote.start(1)), points.offset(quote.end(1)))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> bundled() {
        Dossier dossier = BundledDossier.open();
        return dossier.articles().stream().map(article -> source(article, dossier)).toList();
    }

    private static Source source(Article article, Dossier dossier) {
        List<TextRange> places = new ArrayList<>();
        for (Quote quote : dossier.quotes()) {
            Anchor anchor = quote.anchors().text();
            if (quote.article().equals(article.id()) && anchor != null && !quote.text().isEmpty()) {
                places.add(anchor.range());
            }
        }
        return new Source(article.text().joined(), places);
    }

    private record Place(Source source, TextRange range) {}
}
