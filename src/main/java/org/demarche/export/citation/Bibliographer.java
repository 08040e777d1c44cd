package org.demarche.export.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Article;
import org.demarche.model.id.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Writes references in one style and language. Making the first of a process takes most of a second, others some
 * tens of ms; each may be used over and over, on any thread.
 */
public final class Bibliographer {
    private static final String HTML = "html";

    /** A number that no article has in its record. */
    private static final String STAND_IN = "777000777";

    private final CitationStyle style;
    private final CitationLanguage language;
    private final String paragraph;
    private final Map<String, CSLItemData> items = new LinkedHashMap<>();
    private final CSL processor;

    /** @throws CitationException if the style has something that cannot be read */
    public Bibliographer(CitationStyle style, CitationLanguage language) throws CitationException {
        this.style = style;
        this.language = language;
        String words = language.xml();
        paragraph = CitationLanguage.paragraph(words);
        processor = guarded(() -> {
            try {
                // Asked for British English, the processor begins with American words, and then keeps its dates.
                return new CSL(new Items(), _ -> words, new DefaultAbbreviationProvider(),
                        StyleXml.adapted(style.xml()), language.tag());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The style. */
    public CitationStyle style() {
        return style;
    }

    /** The language. */
    public CitationLanguage language() {
        return language;
    }

    /**
     * A reference for each article, in the order and with the numbers of the style; articles that are the same count
     * once.
     */
    public synchronized List<Entry> bibliography(Collection<Article> articles) throws CitationException {
        return bibliography(articles, tellApart(articles));
    }

    private List<Entry> bibliography(Collection<Article> articles, YearSuffixes apart) throws CitationException {
        if (articles.isEmpty()) {
            return List.of();
        }
        Map<ArticleId, Article> byId = new LinkedHashMap<>();
        articles.forEach(article -> byId.putIfAbsent(article.id(), article));
        if (!style.bibliography()) {
            List<Entry> notes = new ArrayList<>();
            for (Article article : byId.values()) {
                notes.add(new Entry(article.id(), citation(article, null, apart)));
            }
            return notes;
        }
        return guarded(() -> {
            List<Entry> read = entries(byId, apart);
            if (apart.pastTheAlphabet()) {
                // The processor sorts by the letters too, and takes "aa" to come before "b".
                Map<ArticleId, Entry> lettered = new HashMap<>();
                read.forEach(entry -> lettered.put(entry.article(), entry));
                read = entries(byId, YearSuffixes.NONE).stream()
                        .map(entry -> Objects.requireNonNull(lettered.get(entry.article()))).toList();
            }
            return read;
        });
    }

    private List<Entry> entries(Map<ArticleId, Article> byId, YearSuffixes apart) {
        begin(byId.values(), apart);
        // The result does not tell which entry is whose; the items are asked for in the order of the entries.
        List<ArticleId> order = new ArrayList<>();
        String[] entries = processor.makeBibliography(item -> order.add(new ArticleId(item.getId()))).getEntries();
        List<Entry> read = new ArrayList<>(entries.length);
        for (int i = 0; i < entries.length; i++) {
            Article article = Objects.requireNonNull(byId.get(order.get(i)));
            read.add(new Entry(article.id(), withArchive(ReferenceHtml.read(entries[i]), article)));
        }
        return read;
    }

    /** The reference of one article, told apart from none. */
    public StyledText reference(Article article) throws CitationException {
        return reference(article, YearSuffixes.NONE);
    }

    /** The reference of one article. */
    public synchronized StyledText reference(Article article, YearSuffixes apart) throws CitationException {
        return bibliography(List.of(article), apart).getFirst().reference();
    }

    /**
     * What tells articles apart whose citations would read the same, where the style wants that: CSL 1.0.2 under
     * "Disambiguation". Letters go by the order of the bibliography.
     */
    public synchronized YearSuffixes tellApart(Collection<Article> articles) throws CitationException {
        if (!StyleXml.tellsApart(style)) {
            return YearSuffixes.NONE;
        }
        return guarded(() -> {
            List<Article> alike = YearSuffixes.candidates(articles);
            Map<String, List<Article>> byCitation = new LinkedHashMap<>();
            for (Article article : alike) {
                byCitation.computeIfAbsent(cite(article, null, null, YearSuffixes.NONE).text(), _ -> new ArrayList<>())
                        .add(article);
            }
            byCitation.values().removeIf(same -> same.size() == 1);
            List<Article> same = byCitation.values().stream().flatMap(List::stream).toList();
            if (same.isEmpty()) {
                return YearSuffixes.NONE;
            }
            List<ArticleId> order = style.bibliography()
                    ? bibliography(same, YearSuffixes.NONE).stream().map(Entry::article).toList()
                    : same.stream().map(Article::id).toList();
            return YearSuffixes.of(byCitation.values(), order);
        });
    }

    /**
     * What stands behind a quote of an article: the text in brackets, the number, or the text of the note.
     *
     * @param number of the paragraph in which it stands, 1 for the first; null where it is not known
     */
    public synchronized StyledText citation(Article article, @Nullable Integer number, YearSuffixes apart)
            throws CitationException {
        return guarded(() -> {
            StyledText plain = cite(article, null, null, apart);
            StyledText cited = number == null ? plain : located(article, number, plain, apart);
            return style.kind() == CitationStyle.Kind.NOTE ? withArchive(cited, article) : cited;
        });
    }

    /** Styles that know pages only would let the number of a paragraph pass for one, and some print no place at all. */
    private StyledText located(Article article, int number, StyledText plain, YearSuffixes apart) {
        StyledText labelled = cite(article, Integer.toString(number), CSLLabel.PARAGRAPH, apart);
        String named = paragraph + " " + number;
        if (labelled.equals(plain)) {
            String end = plain.endsWith(")") ? ")" : plain.endsWith("]") ? "]" : "";
            return end.isEmpty() ? plain.plus(" (" + named + ")") : plain.without(end).plus(", " + named + end);
        }
        if (!labelled.equals(cite(article, Integer.toString(number), CSLLabel.PAGE, apart))) {
            return labelled;
        }
        // Given "para. 4", the processor takes the word for the label, and leaves it out as it would any.
        StyledText stand = cite(article, STAND_IN, CSLLabel.PAGE, apart);
        return new StyledText(stand.text().replace(STAND_IN, named), stand.html().replace(STAND_IN, named));
    }

    private StyledText cite(Article article, @Nullable String locator, @Nullable CSLLabel label, YearSuffixes apart) {
        begin(List.of(article), apart);
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(article.id().value());
        if (locator != null) {
            item.locator(locator).label(label);
        }
        CSLCitationItem built = item.build();
        return ReferenceHtml.read(processor.makeCitation(new CSLCitation(built)).getFirst().getText());
    }

    private void begin(Collection<Article> articles, YearSuffixes apart) {
        items.clear();
        articles.forEach(article ->
                items.put(article.id().value(), CslItems.forStyle(article, apart.of(article.id()))));
        processor.reset();
        processor.setOutputFormat(HTML);
        processor.setConvertLinks(true);
        processor.registerCitationItems(items.keySet());
    }

    /** No style has a place for an archived copy beside the address; Chicago and others put it so. */
    private static StyledText withArchive(StyledText reference, Article article) {
        if (article.archive() == null || article.url() == null) {
            return reference;
        }
        boolean stop = reference.endsWith(".");
        StyledText open = stop ? reference.without(".") : reference;
        StyledText archived = open.plus(", archived at ").plus(StyledText.link(article.archive()));
        return stop ? archived.plus(".") : archived;
    }

    /** The processor tells of what it cannot do with a style by runtime exceptions of many kinds. */
    private <T> T guarded(Work<T> work) throws CitationException {
        try {
            return work.run();
        } catch (RuntimeException e) {
            throw new CitationException("The citation style “" + style.title() + "” has something that this program"
                    + " cannot read; choose another style.", e);
        }
    }

    /**
     * An article of a bibliography.
     *
     * @param reference as the style writes it, with its number where it has one
     */
    public record Entry(ArticleId article, StyledText reference) {}

    @FunctionalInterface
    private interface Work<T> {
        T run() throws CitationException;
    }

    /** The items that are cited now. */
    private final class Items implements ItemDataProvider {
        @Override
        public @Nullable CSLItemData retrieveItem(String id) {
            return items.get(id);
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
