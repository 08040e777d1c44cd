package org.demarche.ui.search;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Article;
import org.demarche.model.Dated;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.EdtfWords;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.Id;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SpeakerId;
import org.demarche.search.MarkedText;
import org.demarche.search.SearchHit;
import org.demarche.state.Workspace;
import org.demarche.state.caption.QuoteWords;

/** What the list says of a hit besides its title. */
final class HitWords {
    private static final int MOST = 160;

    private final Workspace workspace;

    HitWords(Workspace workspace) {
        this.workspace = workspace;
    }

    /** When it happened, was said or was published; empty for what has no date. */
    String when(Id target) {
        DossierIndex index = workspace.index();
        Optional<Dated> date = switch (target) {
            case EventId event -> index.event(event).map(Event::when);
            case QuoteId quote -> index.quote(quote).map(found -> found.attribution().said());
            case ArticleId article -> index.article(article).map(Article::published);
            default -> Optional.empty();
        };
        return date.map(dated -> EdtfWords.brief(dated.date())).orElse("");
    }

    /**
     * What was found; but where only the speaker's name was, the title says so already, and this line gives the words
     * of the quote or the office of the speaker.
     */
    MarkedText line(SearchHit hit) {
        DossierIndex index = workspace.index();
        return switch (hit.target()) {
            case QuoteId id -> index.quote(id)
                    .filter(quote -> !holds(quote, hit.snippet().text()))
                    .map(quote -> plain(QuoteWords.opening(quote, MOST)))
                    .orElse(hit.snippet());
            case SpeakerId id -> index.speaker(id)
                    .map(speaker -> plain(office(index, speaker)))
                    .orElse(hit.snippet());
            default -> hit.snippet();
        };
    }

    private static boolean holds(Quote quote, String snippet) {
        return quote.words().replaceAll("\\s", " ").contains(snippet.replace("…", "").strip());
    }

    private static String office(DossierIndex index, Speaker speaker) {
        if (!speaker.roles().isEmpty()) {
            return speaker.roles().getLast().title();
        }
        return Optional.ofNullable(speaker.side()).flatMap(index::side).map(Side::name).orElse("");
    }

    private static MarkedText plain(String text) {
        return new MarkedText(text, List.of());
    }
}
