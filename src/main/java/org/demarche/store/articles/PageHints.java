package org.demarche.store.articles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.edtf.EdtfSyntaxException;
import org.demarche.text.news.Hints;
import org.demarche.text.news.Proposed;
import org.jspecify.annotations.Nullable;

/** Chooses among the facts of a page what to propose, the more deliberate statement first. */
final class PageHints {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?", Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}.*)?", Pattern.DOTALL);
    /** What stands between a headline and the name of the site in a title. */
    private static final Pattern SITE = Pattern.compile("\\s+(?:[|\u2013\u2014\u00B7\u2022-]|::)\\s+");

    private PageHints() {}

    static Hints of(PageFacts facts) {
        return new Hints(headline(facts), publisher(facts), byline(facts), published(facts), facts.address(), null,
                facts.language());
    }

    private static @Nullable Proposed<String> headline(PageFacts facts) {
        if (facts.linked().headline() != null) {
            return of(facts.linked().headline(), "The page's own data (JSON-LD)");
        }
        if (facts.socialTitle() != null) {
            return of(withoutSite(facts.socialTitle(), facts), "The page's title for sharing");
        }
        if (facts.heading() != null) {
            return of(facts.heading(), "The page's main heading");
        }
        return facts.title() == null ? null : of(withoutSite(facts.title(), facts), "The page's title");
    }

    private static Proposed<String> of(String value, String found) {
        return new Proposed<>(value, found + ": \u201C" + value + "\u201D.");
    }

    /** A title without the name of the site at its end: what the page calls its site, or what its heading lacks. */
    private static String withoutSite(String title, PageFacts facts) {
        Matcher separator = SITE.matcher(title);
        int last = -1;
        int after = -1;
        while (separator.find()) {
            last = separator.start();
            after = separator.end();
        }
        if (last <= 0) {
            return title;
        }
        String tail = title.substring(after);
        boolean site = facts.siteName() != null && tail.equalsIgnoreCase(facts.siteName());
        boolean heading = facts.heading() != null && facts.heading().equalsIgnoreCase(title.substring(0, last));
        return site || heading ? title.substring(0, last) : title;
    }

    private static @Nullable Proposed<String> publisher(PageFacts facts) {
        if (facts.siteName() != null) {
            return of(facts.siteName(), "The page's name for its site");
        }
        return facts.linked().publisher() == null ? null
                : of(facts.linked().publisher(), "The page's own data (JSON-LD)");
    }

    private static @Nullable Proposed<String> byline(PageFacts facts) {
        boolean linked = !facts.linked().authors().isEmpty();
        List<String> names = List.copyOf(new LinkedHashSet<>(linked ? facts.linked().authors() : facts.authors()));
        if (names.isEmpty()) {
            return null;
        }
        String joined = names.size() == 1 ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        List<String> marked = names.stream().map(name -> "\u201C" + name + "\u201D").toList();
        return new Proposed<>(joined, (linked ? "The page's own data (JSON-LD): " : "The page's head: ")
                + String.join(", ", marked) + ".");
    }

    private static @Nullable Proposed<Edtf> published(PageFacts facts) {
        List<Proposed<String>> stated = new ArrayList<>();
        if (facts.linked().published() != null) {
            stated.add(of(facts.linked().published(), "The page's own data (JSON-LD)"));
        }
        if (facts.published() != null) {
            stated.add(of(facts.published(), "The page's head"));
        }
        // A page with many times is a list of articles or has comments.
        if (facts.times().size() == 1) {
            stated.add(of(facts.times().getFirst(), "The only time that the page marks"));
        }
        for (Proposed<String> one : stated) {
            Edtf day = day(one.value());
            if (day != null) {
                return new Proposed<>(day, one.evidence());
            }
        }
        return null;
    }

    private static @Nullable Edtf day(String stated) {
        Matcher iso = DAY.matcher(stated.strip());
        Matcher compact = COMPACT.matcher(stated.strip());
        String text = iso.matches() ? iso.group(1)
                : compact.matches() ? compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3) : null;
        try {
            return text == null ? null : Edtf.parse(text);
        } catch (EdtfSyntaxException noDay) {
            return null;
        }
    }
}
