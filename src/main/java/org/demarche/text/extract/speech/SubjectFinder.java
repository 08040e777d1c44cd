package org.demarche.text.extract.speech;

import java.util.Locale;
import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.speech.Phrase.Kind;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.SpeechVerbs.Form;
import org.demarche.text.extract.words.SpeechVerbs.Verb;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb, and of a sentence. */
final class SubjectFinder {
    /** Verbs that lean on each other: "said and added, repeating …". */
    private static final int LONGEST_CHAIN = 4;
    private static final int LONGEST_DATELINE = 14;

    private final Prose prose;
    private final People people;
    private final PhraseReader phrases;

    SubjectFinder(Prose prose, People people, PhraseReader phrases) {
        this.prose = prose;
        this.people = people;
        this.phrases = phrases;
    }

    /** The subject of the verb at a token: after it if it follows a quote, else before it; null if none is found. */
    @Nullable Phrase subjectOf(int verb) {
        return subjectOf(verb, LONGEST_CHAIN);
    }

    private @Nullable Phrase subjectOf(int verb, int chain) {
        Sentence sentence = prose.sentenceOf(verb);
        if (followsQuote(verb, sentence)) {
            Phrase after = phrases.startingAt(verb + 1, sentence.to());
            if (after != null && after.kind() != Kind.UNKNOWN) {
                return after;
            }
        }
        return before(verb, sentence, chain);
    }

    private boolean followsQuote(int verb, Sentence sentence) {
        int at = verb - 1;
        if (at >= sentence.from() && prose.token(at).isComma()) {
            at--;
        }
        return at >= sentence.from() && prose.token(at).isQuote();
    }

    private @Nullable Phrase before(int verb, Sentence sentence, int chain) {
        int at = verb - 1;
        while (at >= sentence.from() && isBetweenSubjectAndVerb(at)) {
            at--;
        }
        if (at < sentence.from()) {
            return participle(verb) ? mainSubject(sentence) : null;
        }
        Token token = prose.token(at);
        NameMention led = token.is("to") ? people.endingAt(at) : null;
        if (led != null && led.isPerson() && led.from() > sentence.from()
                && !FunctionWords.isPreposition(prose.token(led.from() - 1).lower())) {
            return Phrase.name(led.from(), led);
        }
        if (participle(verb) || token.is("to") || FunctionWords.isConjunction(token.lower())) {
            return governing(verb, at, sentence, chain);
        }
        if (token.is("who") || token.is("that") || token.is("which")) {
            return antecedent(at, sentence);
        }
        if (token.isComma() || token.isDash() || token.is(")")) {
            Phrase before = beforeInsertion(at, sentence);
            return before != null ? before : governing(verb, at, sentence, chain);
        }
        Phrase subject = phrases.endingAt(at + 1, sentence);
        return subject != null ? subject : mainSubject(sentence);
    }

    private boolean isBetweenSubjectAndVerb(int at) {
        String word = prose.token(at).lower();
        return people.at(at) == null && (FunctionWords.isAdverb(word) || FunctionWords.isAuxiliary(word));
    }

    private boolean participle(int verb) {
        Verb found = SpeechVerbs.find(prose.token(verb).lower());
        return found != null && found.form() == Form.PARTICIPLE && !isAuxiliary(verb - 1);
    }

    private boolean isAuxiliary(int at) {
        return at >= 0 && FunctionWords.isAuxiliary(prose.token(at).lower());
    }

    /** The subject of the verb that a participle, an infinitive or a second verb leans on. */
    private @Nullable Phrase governing(int verb, int from, Sentence sentence, int chain) {
        Phrase own = chain > 0 && participle(verb) ? saying(verb) : null;
        if (own != null) {
            return own;
        }
        for (int i = from - 1; i >= sentence.from() && chain > 0; i--) {
            Token token = prose.token(i);
            if (token.is("he") || token.is("she")) {
                return Phrase.pronoun(i);
            }
            if (token.isLowerCase() && isFiniteVerb(i)) {
                Phrase subject = subjectOf(i, chain - 1);
                if (subject != null && subject.isKnown()) {
                    return subject;
                }
            }
        }
        return mainSubject(sentence);
    }

    /** "with the minister saying", "footage of Anna Berg saying": the name before a participle is its subject. */
    private @Nullable Phrase saying(int verb) {
        NameMention mention = people.endingAt(verb);
        return mention != null && mention.isPerson() ? Phrase.name(mention.from(), mention) : null;
    }

    private boolean isFiniteVerb(int at) {
        Verb verb = SpeechVerbs.find(prose.token(at).lower());
        if (verb == null || (verb.form() != Form.PAST && verb.form() != Form.THIRD)) {
            return false;
        }
        return at == 0 || !FunctionWords.isDeterminer(prose.token(at - 1).lower());
    }

    private @Nullable Phrase antecedent(int relative, Sentence sentence) {
        int end = relative;
        if (end - 1 >= sentence.from() && prose.token(end - 1).isComma()) {
            end--;
        }
        Phrase phrase = phrases.endingAt(end, sentence);
        if (phrase != null && !phrase.isPerson() && phrase.from() > sentence.from()
                && prose.token(phrase.from() - 1).isComma()) {
            NameMention named = people.endingAt(phrase.from() - 1);
            return named != null && named.isPerson() ? Phrase.name(named.from(), named) : phrase;
        }
        return phrase;
    }

    /** The phrase before "…, the director of the museum, said". */
    private @Nullable Phrase beforeInsertion(int closing, Sentence sentence) {
        Token mark = prose.token(closing);
        String opening = mark.is(")") ? "(" : mark.lower();
        Phrase nearest = null;
        for (int i = closing - 1; i > sentence.from(); i--) {
            Token token = prose.token(i);
            if (token.isQuote()) {
                break;
            }
            if (token.is(opening)) {
                Phrase phrase = phrases.endingAt(i, sentence);
                Phrase inside = phrases.startingAt(i + 1, closing);
                if (phrase != null && !phrase.isPerson() && inside != null && inside.isPerson()
                        && withoutBrackets(inside.to()) == closing) {
                    return inside;
                }
                if (phrase != null && (phrase.isPerson() || phrase.kind() == Kind.PRONOUN)) {
                    return phrase;
                }
                boolean origin = prose.token(i + 1).is("of") || prose.token(i + 1).is("from");
                if (phrase != null && phrase.isKnown() && (nearest == null || origin)) {
                    nearest = phrase;
                }
                if (mark.is(")")) {
                    break;
                }
            }
        }
        return nearest;
    }

    private int withoutBrackets(int at) {
        if (!prose.token(at).is("(")) {
            return at;
        }
        int end = at;
        while (end < prose.size() - 1 && !prose.token(end).is(")")) {
            end++;
        }
        return end + 1;
    }

    /** The subject of the sentence's main clause; null where none is found. */
    @Nullable Phrase mainSubject(Sentence sentence) {
        int at = afterDateline(sentence);
        while (at < sentence.to() && people.at(at) == null && isOpener(at)) {
            at++;
        }
        if (at >= sentence.to()) {
            return null;
        }
        if (people.at(at) == null && startsSideClause(at)) {
            return afterSideClause(at, sentence);
        }
        Phrase phrase = phrases.startingAt(at, sentence.to());
        return phrase == null || isExpletive(phrase) ? null : phrase;
    }

    /** Passes over {@code MOSCOW, Sept. 7 (Reuters) -} at the beginning of an article. */
    private int afterDateline(Sentence sentence) {
        String first = prose.token(sentence.from()).text();
        if (first.length() < 3 || !first.equals(first.toUpperCase(Locale.ROOT))) {
            return sentence.from();
        }
        for (int i = sentence.from() + 1; i < Math.min(sentence.to() - 1, sentence.from() + LONGEST_DATELINE); i++) {
            if (prose.token(i).isDash()) {
                return i + 1;
            }
        }
        return sentence.from();
    }

    private boolean isOpener(int at) {
        Token token = prose.token(at);
        return token.isComma() || token.isDash() || token.is("\u2022") || FunctionWords.isConjunction(token.lower())
                || FunctionWords.isAdverb(token.lower());
    }

    private boolean startsSideClause(int at) {
        Token token = prose.token(at);
        String word = token.lower();
        return FunctionWords.isPreposition(word) || FunctionWords.isSubordinator(word) || token.isQuote()
                || (word.endsWith("ing") && word.length() > 5) || (word.endsWith("ed") && word.length() > 4)
                || token.is("in") || token.is("on");
    }

    private @Nullable Phrase afterSideClause(int from, Sentence sentence) {
        for (int i = from; i < sentence.to() - 1; i++) {
            if (prose.token(i).isComma() || (prose.token(i).isQuote() && (i == from || endsWithComma(i)))) {
                Phrase phrase = phrases.startingAt(i + 1, sentence.to());
                if (phrase != null && phrase.isKnown() && !isExpletive(phrase)
                        && !goesOnAsList(phrase, sentence)) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private boolean endsWithComma(int quote) {
        return prose.words(prose.quotes().get(prose.token(quote).quote())).stripTrailing().endsWith(",");
    }

    /** "In Ohio, Michigan, and …": a name between commas is part of a list or an apposition. */
    private boolean goesOnAsList(Phrase phrase, Sentence sentence) {
        return phrase.kind() == Kind.OTHER_NAME && phrase.to() < sentence.to() && prose.token(phrase.to()).isComma();
    }

    private boolean isExpletive(Phrase phrase) {
        String word = prose.token(phrase.from()).lower();
        return !phrase.isKnown() && (word.equals("there") || word.equals("this") || word.equals("that"));
    }
}
