package org.demarche.text.extract.speech;

import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.speech.Phrase.Kind;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs.Form;
import org.demarche.text.extract.words.SpeechVerbs.Verb;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds who speaks from the words before a quote in its sentence. */
final class TagBefore {
    /** How far before a quote a verb that seldom introduces words may stand. */
    private static final int REACH_OF_WEAK_VERBS = 7;

    private final Prose prose;
    private final People people;
    private final PhraseReader phrases;
    private final SubjectFinder subjects;
    private final VerbTests verbs;

    TagBefore(Prose prose, People people, PhraseReader phrases, SubjectFinder subjects, VerbTests verbs) {
        this.prose = prose;
        this.people = people;
        this.phrases = phrases;
        this.subjects = subjects;
        this.verbs = verbs;
    }

    /** The tag before the quote at a token; null where there is none. */
    @Nullable Tag find(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        Tag colon = nameWithColon(quote, sentence);
        if (colon != null) {
            return colon;
        }
        Tag impersonal = null;
        for (int i = quote - 1; i >= sentence.from(); i--) {
            Tag owned = ownerOfStatement(i, quote);
            if (owned != null) {
                return owned;
            }
            Verb verb = verbs.verbAt(i);
            if (verb != null && introduces(i, verb, quote)) {
                Tag tag = tag(i, verb, sentence);
                if (tag != null && !prose.token(tag.speaker().from()).is("it")) {
                    return tag;
                }
                impersonal = impersonal == null ? tag : impersonal;
            }
            if (prose.token(i).is("according") && prose.token(i + 1).is("to")) {
                Phrase source = phrases.startingAt(i + 2, quote);
                if (source != null) {
                    return new Tag(Rule.ACCORDING_TO, source, i, i + 2);
                }
            }
        }
        return impersonal;
    }

    /** {@code Anna Berg's claim that "…"}: a noun of speech that belongs to somebody. */
    private @Nullable Tag ownerOfStatement(int noun, int quote) {
        if (quote - noun > REACH_OF_WEAK_VERBS || noun < 1 || !Nouns.isUtterance(prose.token(noun).lower())) {
            return null;
        }
        Token next = prose.token(noun + 1);
        if (noun + 1 != quote && !next.is("that") && !next.is("of") && !next.is(":") && !next.isComma()) {
            return null;
        }
        Token owner = prose.token(noun - 1);
        if (owner.is("his") || owner.is("her")) {
            return Tag.of(Rule.POSSESSIVE, Phrase.pronoun(noun - 1), noun);
        }
        NameMention mention = owner.kind() == Token.Kind.POSSESSIVE ? people.endingAt(noun - 1) : null;
        return mention == null || !mention.isPerson() ? null
                : Tag.of(Rule.POSSESSIVE, Phrase.name(mention.from(), mention), noun);
    }

    private boolean introduces(int at, Verb verb, int quote) {
        if (verb.form() == Form.BASE && !verbs.isFiniteAt(at)) {
            return false;
        }
        return !verb.weak() || quote - at <= REACH_OF_WEAK_VERBS
                || (at + 1 < prose.size() && prose.token(at + 1).is("it") && verb.lemma().equals("put"));
    }

    private @Nullable Tag tag(int at, Verb verb, Sentence sentence) {
        if (at > sentence.from() && prose.token(at - 1).is("as")) {
            return asSaying(at, sentence);
        }
        if (verbs.isPassive(at) && !isQuotedAs(at, sentence)) {
            return null;
        }
        Phrase subject = subjects.subjectOf(at);
        boolean speaks = subject != null && (subject.isKnown() || (!verb.weak() && subject.kind() == Kind.THING));
        return speaks ? Tag.orNull(Rule.TAG_BEFORE, subject, at) : null;
    }

    private boolean isQuotedAs(int at, Sentence sentence) {
        return prose.token(at).is("quoted") && at + 1 < sentence.to() && prose.token(at + 1).is("as");
    }

    /** {@code quoted the minister as saying "…"} */
    private @Nullable Tag asSaying(int saying, Sentence sentence) {
        for (int i = saying - 2; i >= sentence.from(); i--) {
            if (verbs.verbAt(i) != null && !prose.token(i).isQuote()) {
                Phrase quoted = verbs.isPassive(i) ? subjects.subjectOf(i)
                        : phrases.startingAt(i + 1, saying - 1);
                return Tag.orNull(Rule.AS_SAYING, quoted, saying);
            }
        }
        return null;
    }

    /** {@code BERG: "…"} and {@code Anna Berg, on taxes: "…"} */
    private @Nullable Tag nameWithColon(int quote, Sentence sentence) {
        if (quote - 1 <= sentence.from() || !prose.token(quote - 1).is(":")) {
            return null;
        }
        NameMention mention = people.at(sentence.from());
        return mention != null && mention.isPerson() && mention.to() == quote - 1
                ? Tag.withoutCue(Rule.NAME_COLON, Phrase.name(sentence.from(), mention)) : null;
    }

    /** The owner of the quoted words: {@code Anna Berg's "…" remark}; null where nobody is named as such. */
    @Nullable Tag possessor(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        int before = quote - 1;
        while (before > sentence.from() && prose.token(before).isLowerCase() && quote - before < 3
                && !FunctionWords.isDeterminer(prose.token(before).lower())
                && !FunctionWords.isPreposition(prose.token(before).lower())) {
            before--;
        }
        if (before < sentence.from()) {
            return null;
        }
        Token token = prose.token(before);
        if (token.is("his") || token.is("her")) {
            return Tag.withoutCue(Rule.POSSESSIVE, Phrase.pronoun(before));
        }
        if (token.kind() != Token.Kind.POSSESSIVE) {
            return null;
        }
        NameMention mention = people.endingAt(before);
        return mention == null || !mention.isPerson() ? null
                : Tag.withoutCue(Rule.POSSESSIVE, Phrase.name(mention.from(), mention));
    }
}
