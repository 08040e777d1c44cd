package org.demarche.export.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Article;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.Role;
import org.demarche.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A quote as a sentence without its citation: when, who, as what, to whom, where, and the words.
 *
 * <p>What a dossier records in few words goes into a form that stands whatever these are: the circumstances follow the
 * name, between commas, and what no preposition suits stands in brackets.
 *
 * @param text up to the place of the citation, without a full stop, the words between marks as they are in the quote
 * @param closed whether it ends as a sentence does already
 */
record QuoteSentence(String text, boolean closed) {
    private static final Pattern NATURE = Pattern.compile(
            "(?i).*\\b(?:draft|resolution|letter|report|statement|communiqué|declaration|agreement|treaty|plan|charter)"
                    + "\\b(?! \\S*\\d).*");
    /** How a dossier marks a speaker whose name the source withholds. */
    private static final String UNNAMED = " (not named)";
    private static final Pattern ENDED = Pattern.compile(".*[.!?…]['’”\"]?", Pattern.DOTALL);

    static QuoteSentence of(DossierIndex index, Quote quote) {
        Attribution said = quote.attribution();
        Optional<Speaker> speaker = index.speaker(said.speaker());
        boolean document = speaker.map(Speaker::nature).filter(Speaker.Nature.DOCUMENT::equals).isPresent();
        SpokenDate date = SpokenDate.of(said.said());

        List<String> asides = new ArrayList<>();
        String name = speaker.map(Speaker::name).orElse(said.speaker().value());
        String role = role(said, speaker.orElse(null));
        if (role != null && !redundant(role, name)) {
            asides.add(role);
        }
        boolean dated = !date.words().isEmpty() && name.contains(date.words());
        List<String> brackets = new ArrayList<>();
        if (document) {
            if (!dated && !date.words().isEmpty()) {
                asides.add("dated " + date.words());
            }
        } else if (date.adverb().isEmpty() && !date.words().isEmpty()) {
            brackets.add(date.words());
        }
        asides.addAll(document ? ofDocument(said) : circumstances(said, quote, name + " " + role));
        if (said.medium() != null) {
            asides.add(medium(said.medium()));
        }
        String forum = said.forum();
        if (!document && forum != null && Occasion.in(forum).isEmpty() && !redundant(forum, name)) {
            brackets.add(forum);
        }
        String published = published(index, quote, date);
        if (!published.isEmpty()) {
            brackets.add(published);
        }

        StringBuilder text = new StringBuilder();
        boolean opens = document || date.adverb().isEmpty();
        if (!opens) {
            text.append(date.adverb()).append(", ");
        }
        text.append(subject(name, speaker.map(Speaker::nature).orElse(Speaker.Nature.PERSON)));
        asides.forEach(aside -> text.append(", ").append(aside));
        text.append(asides.isEmpty() ? " " : ", ").append(verb(quote, document));
        if (!brackets.isEmpty()) {
            text.append(" (").append(String.join("; ", brackets)).append(')');
        }
        String words = quote.gist() == null ? QuotationMarks.around(carried(quote)) : unended(quote.gist());
        text.append(quote.gist() == null && quote.directness() == Directness.PARTIAL && !document && brackets.isEmpty()
                ? " " : ": ").append(words);
        String sentence = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return new QuoteSentence(sentence, ENDED.matcher(words).matches());
    }

    /**
     * The words without the mark that only joins them to the article's own sentence: a comma before "he said", or the
     * stop behind a fragment; it is the citing sentence that needs one now (Chicago Manual of Style, 18th ed., 12.7).
     */
    static String carried(Quote quote) {
        String words = quote.text();
        boolean joined = words.endsWith(",") || (quote.directness() == Directness.PARTIAL
                && words.endsWith(".") && !words.endsWith(".."));
        return joined && words.length() > 1 ? words.substring(0, words.length() - 1) : words;
    }

    private static String subject(String name, Speaker.Nature nature) {
        return switch (nature) {
            case PERSON -> name.endsWith(UNNAMED) ? EnglishArticles.one(unnamed(name)) : name;
            case INSTITUTION -> EnglishArticles.named(name);
            case DOCUMENT -> NATURE.matcher(name).matches() && !name.toLowerCase(Locale.ROOT).startsWith("the ")
                    ? "the " + lowered(name) : name;
        };
    }

    /** "Senior EU official" is no name, and keeps its capital only at the beginning of a sentence. */
    private static String unnamed(String description) {
        boolean word = Character.isLowerCase(description.charAt(1));
        return word ? description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1) : description;
    }

    /** A common noun at the beginning loses its capital; the name of a country keeps it. */
    private static String lowered(String name) {
        String first = name.split(" ", -1)[0];
        return NATURE.matcher(first).matches() ? first.toLowerCase(Locale.ROOT) + name.substring(first.length()) : name;
    }

    private static @Nullable String role(Attribution said, @Nullable Speaker speaker) {
        boolean person = speaker == null || speaker.nature() == Speaker.Nature.PERSON;
        if (said.role() != null) {
            return person ? said.role() : Occasion.sentenceCase(said.role());
        }
        // Of a state, "permanent member of the Security Council" is seldom to the point.
        return speaker == null || !person || !said.said().known() ? null
                : speaker.roleAt(said.said().date()).map(Role::title).orElse(null);
    }

    /** The occasion of a document is mostly the document itself. */
    private static List<String> ofDocument(Attribution said) {
        List<String> asides = new ArrayList<>();
        if (said.addressee() != null) {
            asides.add("addressed to " + EnglishArticles.named(said.addressee()));
        }
        if (said.place() != null) {
            asides.add("issued in " + said.place());
        }
        return asides;
    }

    private static List<String> circumstances(Attribution said, Quote quote, String named) {
        StringBuilder speaking = new StringBuilder();
        String forum = said.forum() == null ? "" : Occasion.in(said.forum());
        if (said.onBehalfOf() != null && !redundant(said.onBehalfOf(), named)) {
            speaking.append(" for ").append(EnglishArticles.named(said.onBehalfOf()));
        }
        if (said.addressee() != null && !redundant(said.addressee(), forum)) {
            speaking.append(" to ").append(EnglishArticles.named(said.addressee()));
        }
        if (!forum.isEmpty()) {
            speaking.append(' ').append(forum);
        }
        if (said.place() != null && !redundant(said.place(), forum)) {
            speaking.append(" in ").append(said.place());
        }
        boolean written = quote.directness() == Directness.DOCUMENT
                || (said.forum() != null && Occasion.written(said.forum()));
        if (speaking.isEmpty()) {
            return List.of();
        }
        // "Wrote" or "said" follows.
        boolean plain = speaking.toString().startsWith(" in a");
        return List.of(plain && written ? speaking.substring(1) : (written ? "writing" : "speaking") + speaking);
    }

    private static String medium(String medium) {
        String lower = medium.toLowerCase(Locale.ROOT);
        if (lower.contains("interpret") || lower.contains("translat")) {
            boolean noun = lower.endsWith("interpreter") || lower.endsWith("translator");
            return "through " + (noun ? EnglishArticles.one(medium) : medium);
        }
        return "as relayed by " + EnglishArticles.named(medium);
    }

    private static String verb(Quote quote, boolean document) {
        return switch (quote.directness()) {
            case DIRECT, DOCUMENT -> document ? "reads" : quote.directness() == Directness.DOCUMENT ? "wrote" : "said";
            case PARTIAL -> document ? "reads in part" : "used the words";
            case REPORTED -> document ? "says in substance" : "said in substance";
        };
    }

    /** When it appeared, unless it was said on that day. */
    private static String published(DossierIndex index, Quote quote, SpokenDate said) {
        SpokenDate date = index.article(quote.article()).map(Article::published).map(SpokenDate::of)
                .orElse(new SpokenDate("", ""));
        if (date.words().isEmpty() || date.words().equals(said.words())) {
            return "";
        }
        return date.adverb().isEmpty() ? "published: " + date.words() : "as published " + date.adverb();
    }

    private static boolean redundant(String part, String whole) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    private static String unended(String gist) {
        String words = gist.strip();
        return words.endsWith(".") && !words.endsWith("..") ? words.substring(0, words.length() - 1) : words;
    }
}
