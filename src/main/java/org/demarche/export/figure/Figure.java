package org.demarche.export.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.id.EventId;
import org.demarche.paint.Part;
import org.demarche.timeline.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A timeline made up for print: title, timeline, legend and endnotes, laid out anew for the sheet asked for.
 *
 * <p>Its parts link to each other: numbers behind titles lead to the targets of the sources, which may stand on another
 * page. Equal arguments give equal figures. Immutable; confined to one thread, since texts are measured as they are
 * drawn.
 */
public final class Figure {
    private final FigureSpec spec;
    private final String title;
    private final FigureContents contents;
    private final List<FigurePage> pages;

    private Figure(FigureSpec spec, String title, FigureContents contents, List<FigurePage> pages) {
        this.spec = spec;
        this.title = title;
        this.contents = contents;
        this.pages = pages;
    }

    /**
     * Lays out a figure.
     *
     * @throws FigureException when no event would be in it
     */
    public static Figure of(DossierIndex index, FigureSpec spec, TextMeasure measure) throws FigureException {
        FigureContents contents = FigureContents.of(index, spec);
        String own = spec.furnishing().title();
        String title = own == null ? index.dossier().title() : own;
        return new Figure(spec, title, contents, new PageMaker(contents, spec, title, measure).pages());
    }

    /** The pages in order, at least one. */
    public List<FigurePage> pages() {
        return pages;
    }

    /** The title; empty for none. */
    public String title() {
        return title;
    }

    /** What the figure shows, in a few sentences, for those who do not see it. */
    public String description() {
        return FigureWords.description(title, contents);
    }

    /** The language of the words that the figure adds to those of the dossier, as a BCP 47 tag. */
    public String language() {
        return "en";
    }

    /** All events that it shows, in order of time. */
    public List<EventId> events() {
        return contents.events().stream().map(Event::id).toList();
    }

    /**
     * An event as it is read out: its title, its date, its sources.
     *
     * @throws IllegalArgumentException when the figure does not show it
     */
    public String words(EventId event) {
        Event shown = contents.model().index().event(event).orElseThrow(
                () -> new IllegalArgumentException("the figure shows no event " + event.value()));
        return FigureWords.event(shown,
                spec.furnishing().endnotes() == Endnotes.NONE ? List.of() : contents.numbers().of(event));
    }

    /** Where a click on an event leads: to its first source in the figure or on the web; null: nowhere. */
    public @Nullable String href(EventId event) {
        List<Integer> numbers = contents.numbers().of(event);
        if (numbers.isEmpty()) {
            return null;
        }
        if (spec.furnishing().endnotes() != Endnotes.NONE) {
            return Part.Link.toSource(numbers.getFirst()).target();
        }
        return numbers.stream().map(number -> contents.numbers().articles().get(number - 1).url())
                .filter(Objects::nonNull).filter(EndnoteList::isWebAddress).findFirst().orElse(null);
    }

    /** The web addresses of its sources, in order of their numbers. */
    public List<String> sources() {
        return contents.numbers().articles().stream().map(Article::url)
                .flatMap(url -> url == null ? Stream.empty() : Stream.of(url))
                .filter(EndnoteList::isWebAddress).toList();
    }

    /** The web address of the source that links of this figure lead to as their target; null where it has none. */
    public @Nullable String addressOf(String target) {
        List<Article> articles = contents.numbers().articles();
        for (int number = 1; number <= articles.size(); number++) {
            String url = articles.get(number - 1).url();
            if (Part.Link.toSource(number).target().equals(target)) {
                return url != null && EndnoteList.isWebAddress(url) ? url : null;
            }
        }
        return null;
    }

    /** What restores the view in the program, as text; null: nothing. */
    public @Nullable String definition() {
        return spec.definition();
    }
}
