package org.demarche.state.records;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.edtf.Edtf;
import org.demarche.review.importing.ProposedArticle;
import org.demarche.state.timeline.TypedDate;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.Proposed;
import org.jspecify.annotations.Nullable;

/**
 * An article's bibliographic record in the course of being filled in. Nothing is guessed: a field for which there is no
 * proposal is empty. Immutable.
 *
 * @param entries one for each field
 * @param stated the date of publication as the text or the dossier has it; it stays, with its evidence, as long as the
 *         field is not changed
 * @param accessed the date of access as the dossier has it, which stays likewise; null where it has none
 */
public record RecordForm(Map<RecordField, RecordEntry> entries, Dated stated, @Nullable Edtf accessed) {
    /** The year that is not known, in EDTF. */
    private static final String NO_YEAR = "XXXX";
    private static final List<RecordField> WANTED =
            List.of(RecordField.HEADLINE, RecordField.PUBLISHER, RecordField.PUBLISHED);
    private static final Set<RecordField> DATES = Set.of(RecordField.PUBLISHED, RecordField.ACCESSED);
    private static final List<RecordField> CHECKED =
            List.of(RecordField.PUBLISHED, RecordField.ARCHIVED, RecordField.ACCESSED);
    private static final String NO_ADDRESS = "This is not a web address: it begins with https:// or http://.";
    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://[^\\s/.]+\\.\\S+");
    private static final String UNDETERMINED = "und";

    public RecordForm {
        entries = Map.copyOf(entries);
    }

    /** The form with what a text says of itself. */
    public static RecordForm of(ArticleProposal proposal, @Nullable String address) {
        Map<RecordField, RecordEntry> entries = new EnumMap<>(RecordField.class);
        entries.put(RecordField.HEADLINE, words(proposal.headline()));
        entries.put(RecordField.PUBLISHER, words(proposal.publisher()));
        entries.put(RecordField.AGENCY, words(proposal.agency()));
        entries.put(RecordField.BYLINE, words(proposal.byline()));
        entries.put(RecordField.DATELINE, words(proposal.dateline()));
        entries.put(RecordField.ADDRESS, address == null ? RecordEntry.EMPTY
                : RecordEntry.of(address, "As the page names it."));
        entries.put(RecordField.LANGUAGE, UNDETERMINED.equals(proposal.language()) ? RecordEntry.EMPTY
                : RecordEntry.of(proposal.language(), ""));
        Proposed<Edtf> published = proposal.published();
        entries.put(RecordField.PUBLISHED, published == null ? RecordEntry.EMPTY
                : RecordEntry.of(written(published.value()), published.evidence()));
        return new RecordForm(entries, ProposedArticle.published(proposal), null);
    }

    /** The form with what a dossier has of an article. */
    public static RecordForm of(Article article) {
        Map<RecordField, RecordEntry> entries = new EnumMap<>(RecordField.class);
        entries.put(RecordField.HEADLINE, known(article.headline()));
        entries.put(RecordField.PUBLISHER, known(article.publisher()));
        entries.put(RecordField.AGENCY, known(article.agency()));
        entries.put(RecordField.BYLINE, known(article.byline()));
        entries.put(RecordField.DATELINE, known(article.dateline()));
        entries.put(RecordField.ADDRESS, known(article.url()));
        entries.put(RecordField.ARCHIVED, known(article.archive()));
        entries.put(RecordField.ACCESSED, article.accessed() == null ? RecordEntry.EMPTY
                : RecordEntry.of(written(article.accessed()), ""));
        entries.put(RecordField.LANGUAGE, known(UNDETERMINED.equals(article.language()) ? "" : article.language()));
        entries.put(RecordField.PUBLISHED,
                RecordEntry.of(written(article.published().date()), article.published().evidence()));
        return new RecordForm(entries, article.published(), article.accessed());
    }

    /** A field with its proposal. */
    public RecordEntry entry(RecordField field) {
        return entries.getOrDefault(field, RecordEntry.EMPTY);
    }

    /** What a field holds, without white space at its ends. */
    public String text(RecordField field) {
        return entry(field).typed().strip();
    }

    /** The form with something else in a field. */
    public RecordForm with(RecordField field, String typed) {
        Map<RecordField, RecordEntry> next = new EnumMap<>(entries);
        next.put(field, entry(field).with(typed));
        return new RecordForm(next, stated, accessed);
    }

    /** What a reader will look for and the form does not tell; a date without its year counts. */
    public List<RecordField> missing() {
        return Stream.concat(
                        WANTED.stream().filter(field -> entry(field).missing()),
                        Stream.of(RecordField.PUBLISHED)
                                .filter(field -> !entry(field).missing() && fault(field) == null && yearless()))
                .toList();
    }

    /**
     * What is to be said of a field: the words that its value was taken from, what a date was understood as, or that
     * there is nothing.
     *
     * @param absent what is said of a field for which there was no proposal
     */
    public String explained(RecordField field, String absent) {
        RecordEntry entry = entry(field);
        if (!entry.changed()) {
            return entry.proposed().isEmpty() ? absent : entry.evidence();
        }
        String before = entry.proposed().isEmpty() ? "" : "Proposed was “" + entry.proposed() + "”. "
                + entry.evidence();
        String said = (said(field) + before).strip();
        // A line that goes would let the form jump at the first letter that is typed.
        return said.isEmpty() && !absent.isEmpty() ? "Typed by you." : said;
    }

    /** What is wrong with what is typed, or what it was understood as; with a space at its end unless it is nothing. */
    private String said(RecordField field) {
        String fault = fault(field);
        if (fault != null) {
            return fault + " ";
        }
        return DATES.contains(field)
                && TypedDate.read(text(field)) instanceof TypedDate.Understood(_, String words) ? words + ". " : "";
    }

    /** Why the form cannot be used as it stands, in a sentence; null if it can. */
    public @Nullable String fault() {
        for (RecordField field : CHECKED) {
            String fault = fault(field);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** Why what a field holds cannot be used, in a sentence; null if it can. */
    public @Nullable String fault(RecordField field) {
        if (!entry(field).changed() || entry(field).missing()) {
            return null;
        }
        if (field == RecordField.ARCHIVED) {
            return WEB_ADDRESS.matcher(text(field)).matches() ? null : NO_ADDRESS;
        }
        return DATES.contains(field) && TypedDate.read(text(field)) instanceof TypedDate.Refused(String why)
                ? why : null;
    }

    /**
     * The date of publication, {@code XXXX} where there is none.
     *
     * @throws IllegalStateException if there is a {@link #fault}
     */
    public Dated published() {
        if (!dateChanged()) {
            return stated;
        }
        return switch (TypedDate.read(text(RecordField.PUBLISHED))) {
            case TypedDate.Understood(Edtf date, _) -> new Dated(date, DateBasis.GIVEN, "");
            case TypedDate.Nothing() -> unknown();
            case TypedDate.Refused(String why) -> throw new IllegalStateException(why);
        };
    }

    /**
     * The article with this record.
     *
     * @param untitled the headline of one that has none
     * @throws IllegalStateException if there is a {@link #fault}
     */
    public Article fill(Article article, String untitled) {
        String headline = text(RecordField.HEADLINE);
        String language = text(RecordField.LANGUAGE);
        return new Article(article.id(), headline.isEmpty() ? untitled : headline, text(RecordField.PUBLISHER),
                orNull(RecordField.AGENCY), orNull(RecordField.BYLINE), orNull(RecordField.DATELINE), published(),
                orNull(RecordField.ADDRESS), orNull(RecordField.ARCHIVED), accessedNow(),
                language.isEmpty() ? UNDETERMINED : language, article.text(), article.original(), article.extras());
    }

    /** The date of access; null where there is none. */
    private @Nullable Edtf accessedNow() {
        if (!entry(RecordField.ACCESSED).changed()) {
            return accessed;
        }
        return switch (TypedDate.read(text(RecordField.ACCESSED))) {
            case TypedDate.Understood(Edtf date, _) -> date;
            case TypedDate.Nothing() -> null;
            case TypedDate.Refused(String why) -> throw new IllegalStateException(why);
        };
    }

    private boolean dateChanged() {
        return entry(RecordField.PUBLISHED).changed();
    }

    private boolean yearless() {
        return published().date().text().startsWith(NO_YEAR);
    }

    private @Nullable String orNull(RecordField field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** A date as a person would type it; one of which nothing is known is an empty field. */
    private static String written(Edtf date) {
        return date.text().equals(NO_YEAR) ? "" : DateText.of(date);
    }

    private static Dated unknown() {
        return Dated.unknown("The text does not tell when it was published.");
    }

    private static RecordEntry words(@Nullable Proposed<String> proposed) {
        return proposed == null ? RecordEntry.EMPTY : RecordEntry.of(proposed.value(), proposed.evidence());
    }

    private static RecordEntry known(@Nullable String value) {
        return value == null ? RecordEntry.EMPTY : RecordEntry.of(value, "");
    }
}
