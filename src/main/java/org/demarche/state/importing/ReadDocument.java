package org.demarche.state.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Original;
import org.demarche.review.importing.ProposedArticle;
import org.demarche.state.records.RecordField;
import org.demarche.state.records.RecordForm;
import org.jspecify.annotations.Nullable;

/**
 * A document that was read, with its record and its text as a person has made them so far. Immutable.
 *
 * @param original the fingerprint of the text as it was read
 * @param known where the same text is already, in a sentence; null for nowhere
 * @param included whether it is to be imported
 */
public record ReadDocument(String name, RecordForm form, List<ParagraphChoice> paragraphs, Original original,
        @Nullable String known, boolean included) implements ImportRow {
    public ReadDocument {
        paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public String title() {
        String headline = form.text(RecordField.HEADLINE);
        return headline.isEmpty() ? untitled() : headline;
    }

    @Override
    public RowState state() {
        if (!included) {
            return known == null ? RowState.LEFT_OUT : RowState.KNOWN;
        }
        return remark().isEmpty() ? RowState.READY : RowState.LOOK;
    }

    @Override
    public String remark() {
        String fault = form.fault();
        if (fault != null) {
            return fault;
        }
        if (known != null) {
            return known;
        }
        if (kept() == 0) {
            return "Nothing of its text is kept.";
        }
        return form.missing().isEmpty() ? "" : "No " + form.missing().stream()
                .map(field -> field == RecordField.PUBLISHED && !form.entry(field).missing() ? "year" : field.noun())
                .collect(Collectors.joining(", no ")) + ".";
    }

    /** Whether it can be imported as it stands. */
    boolean usable() {
        return included && form.fault() == null && kept() > 0;
    }

    /** The number of paragraphs that go into the article. */
    public long kept() {
        return paragraphs.stream().filter(ParagraphChoice::kept).count();
    }

    /** The headline of the article where the text has none. */
    public String untitled() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The article, without the id that the dossier will give it. */
    Article article() {
        List<String> text = paragraphs.stream().filter(ParagraphChoice::kept).map(ParagraphChoice::text).toList();
        return form.fill(new Article(ProposedArticle.NO_ID, "", "", null, null, null, form.stated(), null, null, null,
                "",
                new ArticleText(ArticleText.Kind.FULL, text), original, Map.of()), untitled());
    }

    ReadDocument with(RecordForm next) {
        return new ReadDocument(name, next, paragraphs, original, known, included);
    }

    ReadDocument keeping(int paragraph, boolean kept) {
        List<ParagraphChoice> next = new ArrayList<>(paragraphs);
        next.set(paragraph, next.get(paragraph).with(kept));
        return new ReadDocument(name, form, next, original, known, included);
    }

    /** The same, left out since the text is already there; the sentence says where. */
    ReadDocument knownAs(String where) {
        return new ReadDocument(name, form, paragraphs, original, where, false);
    }

    ReadDocument including(boolean include) {
        return new ReadDocument(name, form, paragraphs, original, known, include);
    }
}
