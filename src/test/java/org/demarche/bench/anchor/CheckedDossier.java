package org.demarche.bench.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.model.Dossier;
import org.demarche.model.TextRange;
import org.demarche.testing.Dossiers;

/** A dossier of generated news whose quotes are to be checked; in every third article words changed since. */
public final class CheckedDossier {
    private static final int QUOTES_OF_ARTICLE = 10;

    private CheckedDossier() {}

    /** Ten quotes in each article. */
    public static Dossier of(int articles) {
        Dossiers dossier = Dossiers.titled("Checked").speaker("holt", s -> s.named("Mira Holt"));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < articles; i++) {
            String id = "article-" + i;
            Source source = withQuotes(i);
            String text = i % 3 > 0 ? source.text()
                    : String.join("\n", Arrays.stream(source.text().split("\n"))
                            .map(paragraph -> new WordChanger(random, source.text()).change(paragraph, 0.05)).toList());
            dossier.article(id, article -> {
                Arrays.stream(text.split("\n")).forEach(article::paragraph);
                return article.full();
            });
            for (int q = 0; q < QUOTES_OF_ARTICLE; q++) {
                TextRange range = source.quotes().get(q);
                dossier.quote(id + "-" + q, "holt", id, source.words(range), quote ->
                        quote.anchor(source.anchor(range)));
            }
        }
        return dossier.build();
    }

    private static Source withQuotes(int seed) {
        List<TextRange> quotes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int part = 0; quotes.size() < QUOTES_OF_ARTICLE; part++) {
            Source source = NewsProse.article(1000L * seed + part);
            int start = text.codePointCount(0, text.length());
            source.quotes().forEach(range -> quotes.add(new TextRange(range.start() + start, range.end() + start)));
            text.append(source.text()).append('\n');
        }
        return new Source(text.toString(), quotes);
    }
}
