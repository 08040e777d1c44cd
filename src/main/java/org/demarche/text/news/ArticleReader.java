package org.demarche.text.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a news text says of itself. The rules are those of English news: a dateline before the first sentence, a
 * byline, a date line, an agency's closing, the furniture of web pages.
 */
public final class ArticleReader {
    private static final Pattern AGENCY = Pattern.compile("\\b" + Agencies.ANY + "\\b");
    private static final Pattern AGENCIES_ONLY = Pattern.compile("(?:" + Agencies.ANY + "|\\W|and|with|by|from"
            + "|reporting|inputs|files|contributed|to|this|report|story|article)+", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Hints hints;
    private final @Nullable Dateline dateline;

    private ArticleReader(Reading reading, Hints hints) {
        this.reading = reading;
        this.hints = hints;
        this.dateline = reading.lead() < reading.size() ? Dateline.of(reading.text(reading.lead())) : null;
    }

    /**
     * Reads a text of any kind; one that is no news gives a proposal of little more than its paragraphs.
     *
     * @param text paragraphs with line feeds
     * @param hints from outside the text; null for none
     */
    public static ArticleProposal read(String text, @Nullable Hints hints) {
        Hints known = hints == null ? Hints.NONE : hints;
        var reading = new Reading(Paragraphs.of(text), known);
        Proposed<String> headline = FurnitureMarking.mark(reading);
        return new ArticleReader(reading, known).proposal(headline, text);
    }

    private ArticleProposal proposal(@Nullable Proposed<String> headline, String text) {
        return new ArticleProposal(
                headline != null ? headline : hints.headline(),
                publisher(),
                agency(),
                byline(),
                dateline == null || dateline.place() == null ? null : new Proposed<>(
                        dateline.place(), Evidence.sentence("the dateline", dateline.words())),
                PublicationDate.of(reading, dateline),
                hints.language() == null ? Languages.of(text) : hints.language(),
                paragraphs());
    }

    private List<ProposedParagraph> paragraphs() {
        List<ProposedParagraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Piece piece = reading.piece(i);
            paragraphs.add(new ProposedParagraph(piece.range(), piece.text(), reading.furniture(i)));
        }
        return paragraphs;
    }

    private @Nullable Proposed<String> publisher() {
        if (hints.publisher() != null) {
            return hints.publisher();
        }
        for (String reason : List.of(Furniture.COPYRIGHT, Furniture.APPEAL, Furniture.CLOSING, Furniture.LINK)) {
            for (int i = 0; i < reading.size(); i++) {
                String name = reading.is(i, reason) ? Publishers.of(reading.text(i)) : null;
                if (name != null && !Agencies.is(name)) {
                    return new Proposed<>(name, Evidence.sentence(reason, reading.text(i)));
                }
            }
        }
        String site = hints.address() == null ? null : Publishers.site(hints.address());
        return site == null ? null : new Proposed<>(site, Evidence.sentence("the address of the page", site));
    }

    private @Nullable Proposed<String> agency() {
        if (dateline != null && dateline.agency() != null) {
            return new Proposed<>(Agencies.usual(dateline.agency()),
                    Evidence.sentence("the dateline", dateline.words()));
        }
        for (int i = 0; i < reading.size(); i++) {
            Byline byline = reading.is(i, Furniture.BYLINE) ? Byline.of(reading.text(i)) : null;
            if (byline != null && byline.agency() != null) {
                return new Proposed<>(Agencies.usual(byline.agency()),
                        Evidence.sentence("the byline", reading.text(i)));
            }
        }
        for (int i = 0; i < reading.size(); i++) {
            if (reading.is(i, Furniture.CLOSING) && AGENCIES_ONLY.matcher(reading.text(i)).matches()) {
                return new Proposed<>(agencies(reading.text(i)), Evidence.sentence("the closing", reading.text(i)));
            }
        }
        String rights = reading.first(Furniture.COPYRIGHT, line -> {
            String name = Publishers.of(line);
            return name != null && Agencies.is(name);
        });
        return rights == null ? null
                : new Proposed<>(agencies(rights), Evidence.sentence("the copyright line", rights));
    }

    private static String agencies(String line) {
        Set<String> names = new LinkedHashSet<>();
        Matcher agency = AGENCY.matcher(line);
        while (agency.find()) {
            names.add(Agencies.usual(agency.group()));
        }
        return names.isEmpty() ? line : String.join(", ", names);
    }

    private @Nullable Proposed<String> byline() {
        for (int i = 0; i < reading.size(); i++) {
            Byline byline = reading.is(i, Furniture.BYLINE) ? Byline.of(reading.text(i)) : null;
            if (byline != null) {
                return new Proposed<>(byline.names(), Evidence.sentence("the byline", reading.text(i)));
            }
        }
        if (hints.byline() != null) {
            return hints.byline();
        }
        for (int i = 0; i < reading.size(); i++) {
            String names = reading.is(i, Furniture.CLOSING) ? Byline.reporting(reading.text(i)) : null;
            if (names != null) {
                return new Proposed<>(names, Evidence.sentence("the closing", reading.text(i)));
            }
        }
        return null;
    }
}
