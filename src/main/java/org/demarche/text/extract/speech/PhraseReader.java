package org.demarche.text.extract.speech;

import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.speech.Phrase.Kind;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases, as far as that can be done without knowing the part of speech of every word. */
final class PhraseReader {
    private static final int LONGEST = 14;

    private final Prose prose;
    private final People people;

    PhraseReader(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
    }

    /** The phrase that begins at a token and ends before a limit; null where none begins. */
    @Nullable Phrase startingAt(int at, int limit) {
        int from = at;
        while (from < limit && FunctionWords.isAdverb(prose.token(from).lower()) && people.at(from) == null) {
            from++;
        }
        if (from >= limit) {
            return null;
        }
        Token first = prose.token(from);
        if (FunctionWords.isSubjectPronoun(first.lower())) {
            return first.is("you") ? null : Phrase.pronoun(from);
        }
        int end = from;
        while (end < Math.min(limit, from + LONGEST) && !endsPhrase(end)) {
            NameMention mention = people.at(end);
            if (mention == null) {
                end++;
                continue;
            }
            end = Math.min(limit, mention.to());
            if (end >= limit || !goesOn(end)) {
                Phrase named = Phrase.name(from, mention);
                Phrase spokesman = mention.isPerson() ? null : spokesmanOf(named, limit);
                return spokesman != null ? spokesman : withApposition(named, limit);
            }
        }
        return end == from ? null : withApposition(common(from, end), limit);
    }

    /** Whether a token cannot be part of a noun phrase's core. */
    private boolean endsPhrase(int at) {
        if (people.at(at) != null) {
            return false;
        }
        Token token = prose.token(at);
        String word = token.lower();
        boolean noun = Nouns.isKnown(word);
        return token.isSign() || token.isQuote()
                || FunctionWords.isPreposition(word)
                || (FunctionWords.isSubordinator(word) && !word.equals("that"))
                || FunctionWords.isConjunction(word) || FunctionWords.isAuxiliary(word)
                || FunctionWords.isSubjectPronoun(word)
                || (!noun && isVerb(at)) || (noun && isVerbHere(at))
                || (word.endsWith("ed") && at > 0 && Nouns.isKnown(prose.token(at - 1).lower()));
    }

    /** Whether a word is a speech verb; one that may be a noun ("state") only behind a plural. */
    private boolean isVerb(int at) {
        SpeechVerbs.Verb verb = SpeechVerbs.find(prose.token(at).lower());
        if (verb == null || verb.form() == SpeechVerbs.Form.PARTICIPLE) {
            return false;
        }
        return verb.form() != SpeechVerbs.Form.BASE || (at > 0 && Nouns.isPlural(prose.token(at - 1).lower()));
    }

    /** "The spokesman notes", "officials report": words that are nouns and verbs, after a noun that can speak. */
    private boolean isVerbHere(int at) {
        return SpeechVerbs.isFinite(prose.token(at).lower()) && at > 0
                && Nouns.isKnown(prose.token(at - 1).lower()) && people.at(at - 1) == null;
    }

    /** Whether a phrase goes on behind a name: "Berg's", "the Berg campaign", "the United Nations secretary". */
    private boolean goesOn(int after) {
        Token token = prose.token(after);
        if (token.kind() == Token.Kind.POSSESSIVE) {
            return true;
        }
        if (!token.isLowerCase() || endsPhrase(after)) {
            return false;
        }
        return Nouns.isKnown(token.lower()) || Titles.isTitle(token.lower())
                || (after + 1 < prose.size() && prose.token(after + 1).isLowerCase()
                        && (Nouns.isKnown(prose.token(after + 1).lower())
                                || Titles.isTitle(prose.token(after + 1).lower()))
                        && !token.lower().endsWith("ed"));
    }

    private Phrase common(int from, int end) {
        int head = -1;
        for (int i = from; i < end; i++) {
            boolean known = Nouns.isKnown(prose.token(i).lower()) && people.at(i) == null
                    && !(i + 1 < end && prose.token(i + 1).kind() == Token.Kind.POSSESSIVE);
            if (known) {
                head = i;
            } else if (head >= 0) {
                break;
            }
        }
        if (head >= 0) {
            return new Phrase(from, head + 1, head, Kind.NOUN, null);
        }
        boolean bounded = FunctionWords.isDeterminer(prose.token(from).lower())
                && !prose.token(end - 1).lower().equals("that") && !prose.token(end - 1).lower().equals("this");
        return new Phrase(from, end, end - 1, bounded && end - from > 1 ? Kind.THING : Kind.UNKNOWN, null);
    }

    /** "Ministry of Public Works spokesman Peter Holm": the name that an organisation only describes; else null. */
    private @Nullable Phrase spokesmanOf(Phrase organisation, int limit) {
        int at = organisation.to();
        if (at >= limit || !(prose.token(at).is("of") || prose.token(at).is("for"))) {
            return null;
        }
        for (int i = at + 1; i < Math.min(limit, at + LONGEST); i++) {
            Token token = prose.token(i);
            NameMention mention = people.at(i);
            if (mention != null && mention.isPerson()) {
                return mention.core() > mention.from() || Nouns.isPerson(prose.token(i - 1).lower())
                        ? Phrase.name(organisation.from(), mention) : null;
            }
            if (mention == null && (token.isSign() || token.isQuote() || SpeechVerbs.isFinite(token.lower()))) {
                return null;
            }
        }
        return null;
    }

    /** "A spokesman for the brigade, Anna Berg": a name behind a common noun is what the noun means. */
    private Phrase withApposition(Phrase phrase, int limit) {
        if (phrase.isPerson() || phrase.kind() == Kind.PRONOUN) {
            return phrase;
        }
        for (int i = phrase.to(); i < Math.min(limit, phrase.to() + LONGEST); i++) {
            Token token = prose.token(i);
            if (token.isComma()) {
                int next = i + 1;
                while (next < limit && prose.token(next).isLowerCase() && people.at(next) == null && next - i < 4
                        && (Titles.isTitle(prose.token(next).lower()) || Nouns.isPerson(prose.token(next).lower()))) {
                    next++;
                }
                NameMention mention = next < limit ? people.at(next) : null;
                boolean closed = mention != null && (mention.to() >= limit || prose.token(mention.to()).isSign());
                return mention != null && mention.isPerson() && closed && phrase.kind() == Kind.NOUN
                        && Nouns.isPerson(prose.token(phrase.head()).lower())
                        ? new Phrase(phrase.from(), mention.to(), mention.to() - 1, Kind.PERSON, mention) : phrase;
            }
            if (token.isSign() || token.isQuote() || SpeechVerbs.isFinite(token.lower())) {
                return phrase;
            }
        }
        return phrase;
    }

    /** The phrase that ends before a token and is the subject of what follows; null where none does. */
    @Nullable Phrase endingAt(int end, Sentence sentence) {
        if (end - 1 < sentence.from()) {
            return null;
        }
        if (prose.token(end - 1).is(")")) {
            return endingAt(openingBracket(end - 1, sentence), sentence);
        }
        Token last = prose.token(end - 1);
        if (FunctionWords.isSubjectPronoun(last.lower())) {
            return last.is("you") ? null : Phrase.pronoun(end - 1);
        }
        int start = clauseStart(end, sentence);
        NameMention mention = people.endingAt(end);
        if (mention != null) {
            int before = beforeModifiers(mention.from(), start);
            boolean object = before >= start && FunctionWords.isPreposition(prose.token(before).lower());
            Phrase head = object && !startsWithModifier(start) ? startingAt(start, before) : null;
            return head != null && head.isKnown() ? head : Phrase.name(before + 1, mention);
        }
        if (startsWithModifier(start)) {
            start = lastDeterminer(start, end);
        }
        return start < 0 || start >= end ? null : startingAt(start, end);
    }

    private int openingBracket(int closing, Sentence sentence) {
        int at = closing;
        while (at > sentence.from() && !prose.token(at).is("(")) {
            at--;
        }
        return at;
    }

    /** Whether a clause begins with a word that puts something before its subject. */
    private boolean startsWithModifier(int start) {
        String word = prose.token(start).lower();
        return people.at(start) == null
                && (FunctionWords.isPreposition(word) || FunctionWords.isAdverb(word) || word.endsWith("ing"));
    }

    private int lastDeterminer(int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            if (FunctionWords.isDeterminer(prose.token(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    /** The token before the words that stand before a name and belong to it. */
    private int beforeModifiers(int from, int start) {
        int at = from - 1;
        while (at >= start) {
            Token token = prose.token(at);
            boolean modifier = people.at(at) == null && token.isLowerCase()
                    && !FunctionWords.isPreposition(token.lower()) && !endsPhrase(at);
            boolean possessor = token.kind() == Token.Kind.POSSESSIVE || people.at(at) != null;
            if (!modifier && !possessor) {
                return at;
            }
            at--;
        }
        return at;
    }

    /** Where the clause begins that ends before a token. */
    private int clauseStart(int end, Sentence sentence) {
        int at = end - 1;
        while (at > sentence.from() && !separates(at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isPerson(@Nullable NameMention mention) {
        return mention != null && mention.isPerson();
    }

    private boolean separates(int at) {
        Token token = prose.token(at);
        if (people.at(at) != null) {
            return false;
        }
        if (at > 0 && at + 1 < prose.size() && (token.is("and") || token.is("or"))) {
            boolean names = prose.token(at - 1).isCapitalised() && prose.token(at + 1).isCapitalised();
            boolean secondOffice = Nouns.isPerson(prose.token(at - 1).lower())
                    && !FunctionWords.isDeterminer(prose.token(at + 1).lower())
                    && !FunctionWords.isSubjectPronoun(prose.token(at + 1).lower())
                    && !isPerson(people.at(at + 1));
            return !names && !secondOffice;
        }
        return (token.isSign() && !token.is("(") && !token.is(")") && !token.is("&") && !token.is("/"))
                || token.isQuote() || FunctionWords.isConjunction(token.lower())
                || FunctionWords.isSubordinator(token.lower())
                || (SpeechVerbs.isFinite(token.lower()) && !Nouns.isKnown(token.lower()));
    }
}
