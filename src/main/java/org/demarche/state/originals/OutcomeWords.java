package org.demarche.state.originals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.state.caption.Counted;
import org.demarche.state.caption.SourceName;
import org.demarche.store.originals.Outcome;

/** Says what became of texts that were offered as originals. */
public final class OutcomeWords {
    private OutcomeWords() {}

    /** What became of one text, for example "Kyiv Post, 7 Sep 2011: identical, 7 of 7 quotes word for word". */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Attached it -> SourceName.dated(it.article()) + ": "
                    + (it.identical() ? "identical" : "a changed copy")
                    + (it.quotes() == 0 ? "" : ", " + Counted.number(it.exact()) + " of "
                            + Counted.of(it.quotes(), "quote") + " word for word")
                    + (it.news() ? "" : "; attached already");
            case Outcome.Superseded it -> SourceName.dated(it.article())
                    + ": a changed copy; the original itself is attached already, and stays";
            case Outcome.Undecided it -> "equally likely of " + it.articles().stream()
                    .map(SourceName::dated).collect(Collectors.joining(" and of ")) + "; attached to none";
            case Outcome.OtherArticle it -> "is another article: " + named(it.article()) + "; not attached";
            case Outcome.NoArticle _ -> "belongs to no article of this dossier";
            case Outcome.Failed it -> it.sentence();
        };
    }

    /** The file or address that a text came from, by its own name. */
    public static String source(Outcome outcome) {
        if (outcome.source().startsWith("http:") || outcome.source().startsWith("https:")) {
            return outcome.source();
        }
        Path name = Path.of(outcome.source()).getFileName();
        return name == null ? outcome.source() : name.toString();
    }

    /** What became of all, for example "5 originals attached, 1 text belongs to no article". */
    public static String summary(List<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            return "No files there";
        }
        List<String> parts = new ArrayList<>();
        long attached = count(outcomes, Outcome.Attached.class);
        parts.add(attached == 0 ? "No original found" : Counted.of(attached, "original") + " attached");
        add(parts, count(outcomes, Outcome.Superseded.class), "is a lesser copy", "are lesser copies");
        add(parts, count(outcomes, Outcome.Undecided.class), "is undecided", "are undecided");
        add(parts, count(outcomes, Outcome.NoArticle.class) + count(outcomes, Outcome.OtherArticle.class),
                "belongs to no article", "belong to no article");
        add(parts, count(outcomes, Outcome.Failed.class), "cannot be read", "cannot be read");
        return String.join(", ", parts);
    }

    private static String named(Article article) {
        return SourceName.dated(article) + ", \"" + article.headline() + "\"";
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(Counted.of(count, "text") + " " + (count == 1 ? one : many));
        }
    }

    private static long count(List<Outcome> outcomes, Class<? extends Outcome> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }
}
