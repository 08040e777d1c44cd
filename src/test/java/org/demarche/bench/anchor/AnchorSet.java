package org.demarche.bench.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.model.Anchor;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.store.BundledDossier;

/** The labelled edits: of generated articles and of the digests of the bundled dossier. */
final class AnchorSet {
    /** Edits of each class. */
    static final int EACH = 600;
    private static final int GENERATED = 150;
    private static final long SEED = 20120208;

    private AnchorSet() {}

    /** All edits, class by class. */
    static List<EditedQuote> all() {
        List<Source> sources = new ArrayList<>(bundled());
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
