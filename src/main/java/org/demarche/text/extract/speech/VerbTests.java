package org.demarche.text.extract.speech;

import org.demarche.text.extract.people.People;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.SpeechVerbs.Form;
import org.demarche.text.extract.words.SpeechVerbs.Verb;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Tells whether a word is used as a speech verb where it stands. */
final class VerbTests {
    private final Prose prose;
    private final People people;

    VerbTests(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
    }

    /** The speech verb at a token; null where the word is none, or is used as a noun. */
    @Nullable Verb verbAt(int at) {
        Token token = prose.token(at);
        if (!token.isLowerCase() || people.at(at) != null) {
            return null;
        }
        Verb verb = SpeechVerbs.find(token.lower());
        return verb == null || isNounHere(at, verb) ? null : verb;
    }

    /** Whether the word is a speech verb that can end a tag: third person or past. */
    boolean isFiniteAt(int at) {
        Verb verb = verbAt(at);
        if (verb == null || verb.form() == Form.PARTICIPLE) {
            return false;
        }
        return verb.form() != Form.BASE || followsPlural(at);
    }

    private boolean followsPlural(int at) {
        if (at == 0) {
            return false;
        }
        Token before = prose.token(at - 1);
        return before.is("i") || before.is("they") || before.is("we") || FunctionWords.isAuxiliary(before.lower())
                || before.is("to") || before.lower().endsWith("s") || before.lower().endsWith("people")
                || FunctionWords.isAdverb(before.lower());
    }

    private boolean isNounHere(int at, Verb verb) {
        if (at == 0 || verb.form() == Form.PAST) {
            return false;
        }
        Token before = prose.token(at - 1);
        if (FunctionWords.isDeterminer(before.lower()) || before.kind() == Token.Kind.POSSESSIVE
                || before.is("of") || before.is("for") || before.is("in")) {
            return verb.form() != Form.PARTICIPLE || FunctionWords.isDeterminer(before.lower());
        }
        if (people.at(at - 1) != null && Names.isNationality(before.lower())) {
            return true;
        }
        boolean nounLike = verb.form() == Form.BASE && !followsPlural(at);
        boolean object = Nouns.isDocument(prose.token(at).lower()) && at + 1 < prose.size()
                && (prose.token(at + 1).is("of") || prose.token(at + 1).is("from") || prose.token(at + 1).is("about"));
        return nounLike || object;
    }

    /** Whether the verb is in the passive, so that its subject is spoken of and does not speak. */
    boolean isPassive(int at) {
        Verb verb = verbAt(at);
        if (verb == null || verb.form() != Form.PAST) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && FunctionWords.isAdverb(prose.token(before).lower())) {
            before--;
        }
        return before >= 0 && switch (prose.token(before).lower()) {
            case "is", "are", "was", "were", "be", "been", "being", "get", "got", "gets" -> true;
            default -> false;
        };
    }
}
