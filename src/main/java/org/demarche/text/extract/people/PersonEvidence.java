package org.demarche.text.extract.people;

import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.GivenNames;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;

/** What the words around a name tell of whether it is a human being's. */
final class PersonEvidence {
    /** How far an apposition is read for a noun that names a human being. */
    private static final int LONGEST_APPOSITION = 9;
    private static final int LONGEST_INSERTION = 15;

    private final Prose prose;

    PersonEvidence(Prose prose) {
        this.prose = prose;
    }

    /** Whether a form of two words or more, or one with a title, names a human being. */
    boolean tells(NameForm form) {
        if (form.parts().isEmpty() || form.hasOrganisationWord() || form.isOffice(prose)) {
            return false;
        }
        if (form.title() || followsPersonNoun(form)) {
            return !isAcronymOrPlace(form);
        }
        return form.parts().size() > 1
                && (form.startsWithGivenName() || (!isAcronymOrPlace(form)
                        && (form.hasInitialInside(prose) || isFollowedByAge(form) || isFollowedByPersonNoun(form)
                                || isFollowedByWho(form) || speaks(form))));
    }

    private boolean isAcronymOrPlace(NameForm form) {
        int last = form.run().to() - 1;
        return form.parts().size() == 1
                && (NameForm.isAcronym(prose.token(last)) || Names.isPlace(prose.token(last).lower())
                        || Names.isNationality(prose.token(last).lower()));
    }

    private boolean followsPersonNoun(NameForm form) {
        int before = form.run().from() - 1;
        if (before < 0 || form.core() != form.run().from()) {
            return false;
        }
        if (before > 0 && prose.token(before).isComma() && isClosed(form)) {
            before--;
            if (form.parts().size() == 1 && !GivenNames.isKnown(form.parts().getFirst())
                    && !Nouns.isRelative(prose.token(before).lower())) {
                return false;
            }
        }
        Token token = prose.token(before);
        boolean office = before < form.run().from() - 1 && Titles.isTitle(token.lower());
        return (token.isLowerCase() || office) && Nouns.isPerson(token.lower()) && !token.lower().endsWith("s")
                && prose.sentenceOf(before).holds(form.run().from());
    }

    /** Whether a sign follows the name, as after an apposition. */
    private boolean isClosed(NameForm form) {
        return form.run().to() >= prose.size() || prose.token(form.run().to()).isSign();
    }

    private boolean isFollowedByAge(NameForm form) {
        int at = form.run().to();
        return isSign(at, ",") && at + 2 < prose.size() && prose.token(at + 1).kind() == Token.Kind.NUMBER
                && prose.token(at + 1).text().length() <= 2 && (isSign(at + 2, ",") || isSign(at + 2, "."));
    }

    private boolean isFollowedByWho(NameForm form) {
        int at = form.run().to();
        if (at < prose.size() && prose.token(at).isComma()) {
            at++;
        }
        return at < prose.size() && (prose.token(at).is("who") || prose.token(at).is("whose"));
    }

    private boolean isFollowedByPersonNoun(NameForm form) {
        int at = form.run().to();
        if (!isSign(at, ",") && !isSign(at, "(")) {
            return false;
        }
        Sentence sentence = prose.sentenceOf(at);
        for (int i = at + 1; i < Math.min(sentence.to(), at + LONGEST_APPOSITION); i++) {
            Token token = prose.token(i);
            if (token.isComma() || token.isQuote() || SpeechVerbs.isFinite(token.lower())) {
                return false;
            }
            if (token.isLowerCase() && Nouns.isPerson(token.lower())) {
                return true;
            }
            if (FunctionWords.isPreposition(token.lower())) {
                return false;
            }
        }
        return false;
    }

    /** Whether a speech verb stands directly after the name, or between a quote and the name. */
    boolean speaks(NameForm form) {
        int after = form.run().to();
        while (after < prose.size() && (FunctionWords.isAdverb(prose.token(after).lower())
                || prose.token(after).is("has") || prose.token(after).is("had"))) {
            after++;
        }
        if (after < prose.size() && (isStrongVerb(after)
                || (form.parts().size() > 1 && speaksAfterInsertion(after)))) {
            return true;
        }
        int before = form.run().from() - 1;
        return before > 0 && isStrongVerb(before)
                && (prose.token(before - 1).isQuote() || prose.token(before - 1).isComma());
    }

    /** {@code Berg, of Ohio, said} */
    private boolean speaksAfterInsertion(int comma) {
        if (!prose.token(comma).isComma()) {
            return false;
        }
        Sentence sentence = prose.sentenceOf(comma);
        for (int i = comma + 1; i < Math.min(sentence.to() - 1, comma + LONGEST_INSERTION); i++) {
            if (prose.token(i).isQuote() || isStrongVerb(i)) {
                return false;
            }
            if (prose.token(i).isComma() && isStrongVerb(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStrongVerb(int at) {
        Token token = prose.token(at);
        SpeechVerbs.Verb verb = SpeechVerbs.find(token.lower());
        return token.isLowerCase() && verb != null && !verb.weak()
                && (verb.form() == SpeechVerbs.Form.THIRD || verb.form() == SpeechVerbs.Form.PAST);
    }

    /** Whether a single word without a title can be a family name that is used as the only name. */
    boolean standsAlone(NameForm form) {
        return form.parts().size() == 1 && !form.hasOrganisationWord() && !isAcronymOrPlace(form) && speaks(form)
                && !Titles.isTitle(form.parts().getFirst()) && !Nouns.isKnown(form.parts().getFirst())
                && !Names.isNationality(form.parts().getFirst());
    }

    private boolean isSign(int at, String sign) {
        return at < prose.size() && prose.token(at).is(sign);
    }
}
