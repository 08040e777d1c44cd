package org.demarche.state.records;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Article;
import org.demarche.review.ArticleRemoval;
import org.demarche.state.caption.Counted;

/** Asks whether an article is to be removed, and tells what goes with it. */
public final class RemovalWords {
    private RemovalWords() {}

    /** For example "Remove the article “France urges Russia”?". */
    public static String question(Article article) {
        return "Remove the article “" + article.headline() + "”?";
    }

    /** What goes with it, in a sentence or two. */
    public static String sentence(ArticleRemoval removal) {
        List<String> lost = new ArrayList<>();
        if (removal.quotes() > 0) {
            lost.add(Counted.of(removal.quotes(), "quote"));
        }
        if (removal.candidates() > 0) {
            lost.add(Counted.of(removal.candidates(), "quote") + " that "
                    + (removal.candidates() == 1 ? "waits" : "wait") + " for review");
        }
        if (removal.events() > 0) {
            lost.add(Counted.of(removal.events(), "event") + " of which no other article tells");
        }
        String what = lost.isEmpty() ? "Nothing else goes with it." : sentence(lost) + " with it.";
        return what + " Undo brings it back.";
    }

    private static String sentence(List<String> lost) {
        String last = lost.getLast();
        String all = lost.size() == 1 ? last : String.join(", ", lost.subList(0, lost.size() - 1)) + " and " + last;
        return all + (lost.size() == 1 && last.startsWith("1 ") ? " goes" : " go");
    }
}
