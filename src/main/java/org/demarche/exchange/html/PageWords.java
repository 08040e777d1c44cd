package org.demarche.exchange.html;

import java.util.Locale;
import org.demarche.model.Article;
import org.demarche.model.DateBasis;
import org.demarche.model.Directness;
import org.demarche.model.Relation;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.EdtfWords;

/** The page's words for what a dossier tells by a code. */
final class PageWords {
    private PageWords() {}

    /** For example "1 event" or "1,200 events". */
    static String counted(long count, String noun) {
        return String.format(Locale.UK, "%,d ", count) + noun + (count == 1 ? "" : "s");
    }

    /** How a source is named where it is cited: "Kyiv Post, 7 September 2011". */
    static String source(Article article) {
        String name = !article.publisher().isBlank() ? article.publisher()
                : article.agency() != null ? article.agency() : article.headline();
        return article.published().known() ? name + ", " + EdtfWords.full(article.published().date()) : name;
    }

    static String of(Directness directness) {
        return switch (directness) {
            case DIRECT -> "direct";
            case PARTIAL -> "partial";
            case DOCUMENT -> "from a document";
            case REPORTED -> "reported";
        };
    }

    static String of(DateBasis basis) {
        return switch (basis) {
            case PRINTED -> "Printed in the source.";
            case RESOLVED -> "Worked out from the source.";
            case INHERITED -> "Taken from the same occasion.";
            case HISTORY -> "Known from history.";
            case GIVEN -> "Given by the author of the dossier.";
        };
    }

    static String of(Speaker.Nature nature) {
        return switch (nature) {
            case PERSON -> "person";
            case INSTITUTION -> "institution";
            case DOCUMENT -> "document";
        };
    }

    /** What an event is to another, read from the one to the other. */
    static String from(Relation.Kind kind) {
        return switch (kind) {
            case RESPONDS_TO -> "responds to";
            case PART_OF -> "part of";
            case PRECEDES -> "precedes";
            case CONTRADICTS -> "contradicts";
        };
    }

    /** What an event is to another, read from the other side. */
    static String to(Relation.Kind kind) {
        return switch (kind) {
            case RESPONDS_TO -> "answered by";
            case PART_OF -> "includes";
            case PRECEDES -> "follows";
            case CONTRADICTS -> "contradicted by";
        };
    }

    static String of(Relation.Basis basis) {
        return switch (basis) {
            case STATED -> "stated";
            case INFERRED -> "inferred";
        };
    }
}
