package org.demarche.text.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Titles;
import org.jspecify.annotations.Nullable;

/** Everybody who is named in an article, and where. */
public final class People {
    private final Prose prose;
    private final List<NameMention> mentions;
    /** For each token the mention that covers it, or null. */
    private final @Nullable NameMention[] byToken;

    private People(Prose prose, List<NameMention> mentions) {
        this.prose = prose;
        this.mentions = List.copyOf(mentions);
        byToken = new NameMention[prose.size()];
        for (NameMention mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                byToken[i] = mention;
            }
        }
    }

    /** Reads an article. */
    public static People of(Prose prose) {
        List<NameForm> forms = NameRun.of(prose).stream().map(run -> NameForm.of(prose, run)).toList();
        List<NameMention> mentions = new NameLinker(prose, forms).link();
        People people = new People(prose, mentions);
        new RoleReader(prose).learn(mentions);
        GenderReader.learn(prose, people);
        return people;
    }

    /** All places where something is named, in order. */
    public List<NameMention> mentions() {
        return mentions;
    }

    /** The mention that covers a token, or null. */
    public @Nullable NameMention at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : null;
    }

    /** The mention that ends before a token, or null. */
    public @Nullable NameMention endingAt(int token) {
        NameMention mention = at(token - 1);
        return mention != null && mention.to() == token ? mention : null;
    }

    /** Whether the quote is a nickname in the middle of a name. */
    public boolean isNickname(int quoteToken) {
        return at(quoteToken) != null;
    }

    /** The gender that the titles of a form tell. */
    static Gender genderOfTitles(Prose prose, int from, int core) {
        for (int i = from; i < core; i++) {
            String word = prose.token(i).lower().toLowerCase(Locale.ROOT);
            if (Titles.isFemale(word)) {
                return Gender.FEMALE;
            }
            if (Titles.isMale(word)) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The persons that are named in a sentence's tokens from an index up to another, in order. */
    public List<NameMention> personsBetween(int from, int to) {
        List<NameMention> found = new ArrayList<>();
        for (int i = Math.max(0, from); i < to; i++) {
            NameMention mention = byToken[i];
            if (mention != null && mention.isPerson() && mention.core() == i) {
                found.add(mention);
            }
        }
        return found;
    }

    Prose prose() {
        return prose;
    }
}
