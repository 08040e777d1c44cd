package org.demarche.text.extract.people;

import java.util.List;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;

/** Reads what an article says its persons are: from titles, from nouns before a name, from appositions after it. */
final class RoleReader {
    private static final int LONGEST_APPOSITION = 12;

    private final Prose prose;

    RoleReader(Prose prose) {
        this.prose = prose;
    }

    void learn(List<NameMention> mentions) {
        for (NameMention mention : mentions) {
            if (mention.person() != null) {
                learnBefore(mention, mention.person());
                learnAfter(mention, mention.person());
            }
        }
    }

    private void learnBefore(NameMention mention, Person person) {
        for (int i = mention.from(); i < mention.core(); i++) {
            learn(person, Roles.full(prose.token(i).lower()));
        }
        int first = prose.sentenceOf(mention.from()).from();
        int start = mention.from() - 1;
        boolean apposed = start > first && prose.token(start).isComma()
                && (mention.to() >= prose.size() || prose.token(mention.to()).isSign())
                && Nouns.isPerson(prose.token(start - 1).lower());
        start -= apposed ? 1 : 0;
        for (int i = start; i >= Math.max(first, start - 3); i--) {
            Token token = prose.token(i);
            if (!token.isLowerCase() || FunctionWords.isPreposition(token.lower())
                    || SpeechVerbs.isFinite(token.lower())) {
                break;
            }
            if (Nouns.isPerson(token.lower())) {
                learn(person, token.lower());
            }
        }
    }

    private void learnAfter(NameMention mention, Person person) {
        int at = mention.to();
        if (at >= prose.size()) {
            return;
        }
        Sentence sentence = prose.sentenceOf(mention.from());
        boolean apposition = prose.token(at).isComma();
        boolean predicate = prose.token(at).is("is") || prose.token(at).is("was");
        if (!apposition && !predicate) {
            return;
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + LONGEST_APPOSITION); i++) {
            Token token = prose.token(i);
            if (token.isSign() || token.isQuote() || FunctionWords.isPreposition(token.lower())
                    || FunctionWords.isSubordinator(token.lower()) || SpeechVerbs.isFinite(token.lower())) {
                return;
            }
            learn(person, token.lower());
        }
    }

    private static void learn(Person person, String role) {
        person.learnRole(role);
        if (Nouns.isFemale(role) || Titles.isFemale(role)) {
            person.learnGender(Gender.FEMALE);
        } else if (Nouns.isMale(role) || Titles.isMale(role)) {
            person.learnGender(Gender.MALE);
        }
    }
}
