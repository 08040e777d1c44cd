package org.demarche.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Event;
import org.demarche.model.Figure;
import org.demarche.model.Mention;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Reads rows of events. */
final class EventRows {
    private static final Pattern FIGURE = Pattern.compile("(\\S+?)(?: by (\\S+?))?: (.*)", Pattern.DOTALL);
    private static final Pattern MENTION = Pattern.compile("(\\S+)(?: text (\\S+))?(?: original (\\S+))?");

    private final Gathered gathered;

    EventRows(Gathered gathered) {
        this.gathered = gathered;
    }

    void read(RowView row) {
        String title = row.cell("title");
        if (title.isBlank() && row.cell("event_id").isBlank()) {
            row.fault("it names no event, and is left out");
            return;
        }
        String shown = title.isBlank() ? row.cell("event_id") : title;
        String cut = ShortTitle.of(shown);
        String summary = row.cell("summary");
        if (!cut.equals(shown)) {
            row.fault("the title is longer than " + Event.TITLE_LENGTH + " characters; it is cut, and stands whole in"
                    + " the summary");
            summary = summary.isEmpty() ? shown : shown + "\n" + summary;
        }
        EventId id = gathered.events.declare(row.cell("event_id"), title, row::fault);
        gathered.events.add(new Event(id, cut, row.dated("date", ""), row.maybe("place"),
                gathered.side(row.cell("side_id"), row.cell("side")),
                gathered.kind(row.cell("kind_id"), row.cell("kind")), participants(row), summary, figures(row),
                mentions(row), row.extras()));
    }

    private List<SpeakerId> participants(RowView row) {
        boolean ids = row.has("participant_ids");
        return ListCells.loose(row.cell(ids ? "participant_ids" : "participants")).stream()
                .map(one -> gathered.speaker(ids ? one : "", ids ? "" : one))
                .distinct()
                .toList();
    }

    private List<Figure> figures(RowView row) {
        List<Figure> figures = new ArrayList<>();
        for (String line : ListCells.read(row.cell("figures"))) {
            Matcher figure = FIGURE.matcher(line);
            ArticleId article = figure.matches() ? gathered.articles.find(figure.group(1), "") : null;
            if (article == null) {
                row.fault("the number '" + line + "' names no article that is there; it is left out");
            } else {
                String by = figure.group(2);
                figures.add(new Figure(figure.group(3), by == null ? null : gathered.speaker(by, ""), article));
            }
        }
        return figures;
    }

    private List<Mention> mentions(RowView row) {
        List<Mention> mentions = new ArrayList<>();
        for (String line : ListCells.read(row.cell("mentions"))) {
            Matcher mention = MENTION.matcher(line);
            ArticleId article = mention.matches() ? gathered.articles.find(mention.group(1), "") : null;
            if (article == null) {
                row.fault("the mention '" + line + "' names no article that is there; it is left out");
            } else {
                mentions.add(new Mention(article, range(row, mention.group(2)), range(row, mention.group(3))));
            }
        }
        String source = row.cell("source");
        String url = row.cell("url");
        if (mentions.isEmpty() && !(source.isBlank() && url.isBlank())) {
            mentions.add(new Mention(gathered.article("", source, "", null, row.maybe("url")), null, null));
        }
        return mentions;
    }

    private static @Nullable TextRange range(RowView row, @Nullable String written) {
        return written == null ? null : row.range(written);
    }
}
