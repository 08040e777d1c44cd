package org.demarche.state.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/** The step that writes into an article's record where and on which day its page was read. */
public final class AccessNote {
    /** The address of a copy as it was stored, which browsers show without the archive's frame. */
    private static final Pattern STORED = Pattern.compile("^(https?://web\\.archive\\.org/web/\\d{4,14})id_/");
    private static final Pattern COPY = Pattern.compile("^https?://web\\.archive\\.org/web/.*");

    private AccessNote() {}

    /**
     * The step.
     *
     * @param address from which the page came
     * @param day on which it came
     * @return empty if the record says so already, or the article is gone
     */
    public static Optional<Edit> of(Dossier dossier, ArticleId id, String address, LocalDate day) {
        Article article = dossier.articles().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (article == null) {
            return Optional.empty();
        }
        Article noted = new Article(article.id(), article.headline(), article.publisher(), article.agency(),
                article.byline(), article.dateline(), article.published(), article.url(), archive(article, address),
                Edtf.parse(day.toString()), article.language(), article.text(), article.original(), article.extras());
        if (noted.equals(article)) {
            return Optional.empty();
        }
        Draft draft = new Draft(dossier);
        draft.replace(noted);
        return Optional.of(draft.edit("Note when “" + article.headline() + "” was read"));
    }

    private static @Nullable String archive(Article article, String address) {
        return COPY.matcher(address).matches() ? STORED.matcher(address).replaceFirst("$1/") : article.archive();
    }
}
