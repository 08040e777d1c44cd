package org.demarche.text.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Speaker.Nature;
import org.demarche.text.extract.people.Gender;
import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.people.Person;
import org.demarche.text.extract.people.Pronouns;
import org.demarche.text.extract.speech.Attribution.Speaking;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Tells whom or what a noun phrase means, as one name for the whole article. */
final class Voices {
    private static final Set<String> COMPLEMENTS = Set.of("for", "of", "at", "from", "with");
    private static final int LONGEST_COMPLEMENT = 9;

    private final Prose prose;
    private final People people;
    private final Pronouns pronouns;
    private final Organisations organisations;

    Voices(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
        pronouns = Pronouns.of(prose, people);
        organisations = new Organisations(prose, people);
    }

    /** The speaker that a phrase means; null where that cannot be told. */
    @Nullable Speaking of(Phrase phrase) {
        return switch (phrase.kind()) {
            case PERSON -> person(phrase.mention(), phrase);
            case OTHER_NAME -> otherName(phrase);
            case PRONOUN -> pronoun(phrase);
            case NOUN -> noun(phrase);
            case THING, UNKNOWN -> unnamed(phrase, Nature.PERSON);
        };
    }

    private @Nullable Speaking person(@Nullable NameMention mention, Phrase phrase) {
        return mention == null || mention.person() == null ? null
                : speaking(mention.person(), phrase);
    }

    private Speaking speaking(Person person, Phrase phrase) {
        String known = person.knownName();
        return new Speaking(known, words(phrase), Nature.PERSON, !known.equals(person.name()));
    }

    private String words(Phrase phrase) {
        return prose.slice(phrase.from(), phrase.to());
    }

    private Speaking otherName(Phrase phrase) {
        NameMention named = phrase.mention();
        if (named != null && named.to() - named.from() > 1
                && Nouns.isHighOffice(prose.token(named.to() - 1).lower())) {
            Person holder = holderOf(named, phrase);
            return holder != null ? speaking(holder, phrase)
                    : unnamed(phrase, Nature.PERSON);
        }
        return new Speaking(words(phrase), words(phrase), Nature.INSTITUTION);
    }

    private @Nullable Speaking pronoun(Phrase phrase) {
        Person person = pronouns.antecedent(phrase.from());
        return person == null ? null : speaking(person, phrase);
    }

    private @Nullable Speaking noun(Phrase phrase) {
        String noun = prose.token(phrase.head()).lower();
        if (Nouns.isPerson(noun)) {
            Person person = isDefinite(phrase) ? meantBy(noun, phrase) : null;
            return person != null ? speaking(person, phrase)
                    : unnamed(phrase, Nature.PERSON);
        }
        Nature nature = Nouns.isOrganisation(noun) ? Nature.INSTITUTION : Nature.DOCUMENT;
        boolean bare = phrase.to() - phrase.from() == 2 && isDefinite(phrase) && withComplement(phrase) == phrase.to();
        String named = bare ? organisations.namedBefore(noun, phrase.from()) : null;
        return named != null ? new Speaking(named, words(phrase), nature) : unnamed(phrase, nature);
    }

    private boolean isDefinite(Phrase phrase) {
        String first = prose.token(phrase.from()).lower();
        return first.equals("the") || first.equals("this") || first.equals("that");
    }

    /** Whom "the minister" means: who is said to be one; else, unless one without a name came before, who matters. */
    private @Nullable Person meantBy(String noun, Phrase phrase) {
        Person bearer = bearerOf(noun, phrase);
        if (bearer != null || Nouns.isPlural(noun) || Nouns.isOffice(noun)) {
            return bearer;
        }
        Person salient = pronouns.mostSalient(phrase.from(), Nouns.isFemale(noun) ? Gender.FEMALE
                : Nouns.isMale(noun) ? Gender.MALE : Gender.UNKNOWN);
        return salient == null || isNamedBefore(salient, broughtIn(noun, phrase.from())) ? null : salient;
    }

    /** Who holds an office, and else who matters most in the sentence before and holds none. */
    private @Nullable Person holderOf(NameMention office, Phrase phrase) {
        List<String> words = new ArrayList<>();
        for (int i = office.from(); i < office.to(); i++) {
            words.add(prose.token(i).lower());
        }
        for (NameMention mention : people.mentions()) {
            Person person = mention.person();
            if (person != null && person.roles().containsAll(words)) {
                return person;
            }
        }
        Person salient = pronouns.mostSalient(phrase.from(), Gender.UNKNOWN);
        int sentence = prose.sentenceOf(phrase.from()).index();
        if (salient == null || sentence == 0 || salient.roles().stream().anyMatch(Nouns::isHighOffice)) {
            return null;
        }
        Sentence before = prose.sentences().get(sentence - 1);
        return people.personsBetween(before.from(), before.to()).stream()
                .anyMatch(mention -> salient.equals(mention.person())) ? salient : null;
    }

    /** Where a noun is first used of somebody without a name: "a senior envoy"; -1 where it is not. */
    private int broughtIn(String noun, int before) {
        for (int i = 1; i < before; i++) {
            if (prose.token(i).is(noun)) {
                for (int j = i - 1; j >= Math.max(0, i - 4) && !prose.token(j).isSign(); j--) {
                    if (prose.token(j).is("a") || prose.token(j).is("an") || prose.token(j).is("one")) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /** Whether somebody was named before a token already, so that what is brought in there is somebody else. */
    private boolean isNamedBefore(Person person, int token) {
        return token >= 0 && people.personsBetween(0, token).stream()
                .anyMatch(mention -> person.equals(mention.person()));
    }

    /** The person named last of whom the article says that he or she is that. */
    private @Nullable Person bearerOf(String noun, Phrase phrase) {
        List<NameMention> before = people.personsBetween(0, phrase.from());
        for (int i = before.size() - 1; i >= 0; i--) {
            Person person = before.get(i).person();
            if (person != null && person.roles().contains(noun)) {
                return person;
            }
        }
        return null;
    }

    /** Where the phrase ends with what it is of or for: "spokeswoman for the railway". */
    private int withComplement(Phrase phrase) {
        int at = phrase.to();
        if (phrase.kind() != Phrase.Kind.NOUN || at >= prose.size() || !COMPLEMENTS.contains(prose.token(at).lower())) {
            return at;
        }
        int limit = Math.min(prose.sentenceOf(phrase.from()).to(), at + LONGEST_COMPLEMENT);
        int end = at + 1;
        while (end < limit && isInComplement(end)) {
            end++;
        }
        return end == at + 1 || FunctionWords.isDeterminer(prose.token(end - 1).lower()) ? at : end;
    }

    private boolean isInComplement(int at) {
        Token token = prose.token(at);
        return people.at(at) != null || FunctionWords.isDeterminer(token.lower())
                || token.kind() == Token.Kind.POSSESSIVE || Nouns.isOrganisation(token.lower());
    }

    private Speaking unnamed(Phrase phrase, Nature nature) {
        int from = phrase.from();
        while (from < phrase.to() - 1 && (FunctionWords.isDeterminer(prose.token(from).lower())
                && !Names.isPlace(prose.token(from).lower()))) {
            from++;
        }
        return new Speaking(prose.slice(from, withComplement(phrase)), words(phrase), nature);
    }
}
