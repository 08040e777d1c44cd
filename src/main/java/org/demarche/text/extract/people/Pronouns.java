package org.demarche.text.extract.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he" and "she" mean: the person of that gender who matters most just before, which is rather the subject of the
 * sentence before than the name that stands nearest.
 */
public final class Pronouns {
    /** Sentences that are looked back. */
    private static final int REACH = 8;
    private static final double PER_SENTENCE = 1.0;
    private static final double OTHER_PARAGRAPH = 0.5;
    private static final double SUBJECT = 2.0;
    private static final double POSSESSIVE = -0.8;
    private static final double OBJECT = -0.3;
    private static final double REPEATED = 0.15;
    private static final double GENDER_KNOWN = 0.4;

    private final Prose prose;
    private final People people;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Person> antecedents = new HashMap<>();

    /** A place where a person is meant, and how much it makes the person matter. */
    private record Place(Person person, int token, int sentence, double weight) {}

    private Pronouns(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
    }

    /** Resolves the pronouns of an article in the order in which they are read. */
    public static Pronouns of(Prose prose, People people) {
        Pronouns pronouns = new Pronouns(prose, people);
        for (Sentence sentence : prose.sentences()) {
            pronouns.read(sentence);
        }
        return pronouns;
    }

    /** The person that the pronoun at a token means, or null. */
    public @Nullable Person antecedent(int token) {
        return antecedents.get(token);
    }

    /** Whom a definite noun, such as "the minister", most likely means at a token; null where nobody is near. */
    public @Nullable Person mostSalient(int token, Gender gender) {
        return resolve(token, prose.sentenceOf(token), gender);
    }

    private void read(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            NameMention mention = people.at(i);
            if (mention != null) {
                if (mention.person() != null && mention.core() == i) {
                    places.add(new Place(mention.person(), i, sentence.index(), weight(sentence, mention)));
                }
                continue;
            }
            Gender gender = gender(prose.token(i));
            if (gender != Gender.UNKNOWN) {
                Person person = resolve(i, sentence, gender);
                if (person != null) {
                    antecedents.put(i, person);
                    boolean subject = FunctionWords.isSubjectPronoun(prose.token(i).lower());
                    places.add(new Place(person, i, sentence.index(), subject ? SUBJECT : POSSESSIVE));
                }
            }
        }
    }

    private static Gender gender(Token token) {
        return switch (token.lower()) {
            case "he", "his", "him", "himself" -> Gender.MALE;
            case "she", "her", "herself" -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    private @Nullable Person resolve(int token, Sentence sentence, Gender gender) {
        Map<Person, Double> scores = new HashMap<>();
        Map<Person, Integer> counts = new HashMap<>();
        Person best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            if (place.token() >= token) {
                continue;
            }
            int distance = sentence.index() - place.sentence();
            boolean otherStory = prose.sectionOf(prose.sentences().get(place.sentence())) != prose.sectionOf(sentence);
            if ((distance > REACH || otherStory) && !scores.isEmpty()) {
                break;
            }
            if (!place.person().gender().agreesWith(gender)) {
                continue;
            }
            boolean sameParagraph = prose.sentences().get(place.sentence()).paragraph() == sentence.paragraph();
            double score = place.weight() - PER_SENTENCE * distance - (sameParagraph ? 0 : OTHER_PARAGRAPH)
                    + (place.person().gender() == gender ? GENDER_KNOWN : 0);
            counts.merge(place.person(), 1, Integer::sum);
            scores.merge(place.person(), score, Math::max);
        }
        // Later places come first in the list of persons, so that of equals the later one wins.
        for (int i = places.size() - 1; i >= 0; i--) {
            Person person = places.get(i).person();
            Double score = scores.get(person);
            if (score != null) {
                double whole = score + REPEATED * Math.min(4, counts.getOrDefault(person, 1) - 1);
                if (whole > bestScore) {
                    bestScore = whole;
                    best = person;
                }
            }
        }
        return best;
    }

    private double weight(Sentence sentence, NameMention mention) {
        if (mention.to() < sentence.to() && prose.token(mention.to()).kind() == Token.Kind.POSSESSIVE) {
            return POSSESSIVE;
        }
        if (isModifier(mention.to(), sentence)) {
            return POSSESSIVE;
        }
        return isSubject(sentence, mention) ? SUBJECT : OBJECT;
    }

    /** Whether a noun follows that the name only describes: "the Berg campaign". */
    private boolean isModifier(int after, Sentence sentence) {
        for (int i = after; i < Math.min(sentence.to(), after + 2); i++) {
            Token token = prose.token(i);
            if (!token.isLowerCase() || token.lower().endsWith("ed") || FunctionWords.isPreposition(token.lower())) {
                return false;
            }
            if (Nouns.isKnown(token.lower()) || Titles.isTitle(token.lower())) {
                return SpeechVerbs.find(token.lower()) == null;
            }
            if (FunctionWords.startsSentences(token.lower()) || SpeechVerbs.find(token.lower()) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a mention stands where subjects stand: at the beginning of a clause, or after "said" after a quote. */
    private boolean isSubject(Sentence sentence, NameMention mention) {
        int before = mention.from() - 1;
        while (before >= sentence.from() && (isInsideNounPhrase(before) || people.at(before) != null
                || prose.token(before).kind() == Token.Kind.POSSESSIVE)) {
            before--;
        }
        if (before < sentence.from()) {
            return true;
        }
        if (before > sentence.from() && prose.token(before - 1).isComma() && isPlainWord(prose.token(before))) {
            return true;
        }
        Token token = prose.token(before);
        if (Names.isPlace(token.lower()) && people.at(before) == null) {
            return true;
        }
        if (token.isSign() || token.isQuote() || FunctionWords.isConjunction(token.lower())) {
            return !token.is("and") || before == sentence.from() || prose.token(before - 1).isComma();
        }
        boolean inverted = SpeechVerbs.isFinite(token.lower()) && before > sentence.from()
                && (prose.token(before - 1).isQuote() || prose.token(before - 1).isComma());
        return inverted || FunctionWords.isSubordinator(token.lower());
    }

    /** Whether a word before a name belongs to it: "the former trade minister". */
    private boolean isInsideNounPhrase(int at) {
        Token token = prose.token(at);
        String word = token.lower();
        if (FunctionWords.isDeterminer(word)) {
            return true;
        }
        if (!token.isLowerCase() || FunctionWords.isPreposition(word) || FunctionWords.isSubordinator(word)) {
            return false;
        }
        return isRole(word) || (isRole(prose.token(at + 1).lower()) && SpeechVerbs.find(word) == null
                && !FunctionWords.isAuxiliary(word) && !FunctionWords.isConjunction(word) && !word.endsWith("ed"));
    }

    /** Whether a word is no small word and no verb of speech: it may be the trade of the one who is named next. */
    private static boolean isPlainWord(Token token) {
        String word = token.lower();
        return token.isLowerCase() && !FunctionWords.startsSentences(word) && SpeechVerbs.find(word) == null
                && !word.endsWith("ed") && !word.endsWith("ing");
    }

    private static boolean isRole(String word) {
        return Nouns.isPerson(word) || Titles.isTitle(word);
    }
}
