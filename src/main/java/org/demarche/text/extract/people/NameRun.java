package org.demarche.text.extract.people;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.GivenNames;
import org.demarche.text.extract.words.Names;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Titles;
import org.demarche.text.extract.words.Token;

/**
 * Words with capital letters that stand together.
 *
 * @param from index of the first token
 * @param to index after the last token
 */
record NameRun(int from, int to) {

    /** The runs of an article, outside quotes and in order of place. */
    static List<NameRun> of(Prose prose) {
        List<NameRun> runs = new ArrayList<>();
        for (Sentence sentence : prose.sentences()) {
            int at = sentence.from();
            boolean headline = Headlines.isTitleCase(prose, sentence);
            while (at < sentence.to()) {
                int end = begins(prose, sentence, at) ? end(prose, sentence, at) : at;
                end = headline && end > at ? Headlines.endOfName(prose, at, end) : end;
                if (end > at) {
                    runs.add(new NameRun(at, end));
                }
                at = Math.max(end, at + 1);
            }
        }
        return runs;
    }

    private static boolean begins(Prose prose, Sentence sentence, int at) {
        Token token = prose.token(at);
        if (!token.isCapitalised() || FunctionWords.isCalendarWord(token.lower()) || token.is("i")) {
            return false;
        }
        boolean first = at == sentence.from() || prose.token(at - 1).is(":") || prose.token(at - 1).isDash();
        if (first && opensWithVerb(prose, sentence, at)) {
            return false;
        }
        boolean particle = Names.isParticle(token.lower()) && at + 1 < sentence.to()
                && prose.token(at + 1).isCapitalised();
        return particle || !FunctionWords.startsSentences(token.lower())
                || (!first && !FunctionWords.isDeterminer(token.lower()) && !FunctionWords.isPreposition(token.lower())
                        && !FunctionWords.isConjunction(token.lower())
                        && !FunctionWords.isSubjectPronoun(token.lower()));
    }

    /** "Standing in the rain, …": a verb or an adverb that begins a sentence. */
    private static boolean opensWithVerb(Prose prose, Sentence sentence, int at) {
        String word = prose.token(at).lower();
        boolean verbal = word.length() > 5 && (word.endsWith("ing") || word.endsWith("ed") || word.endsWith("ly"));
        return verbal && !GivenNames.isKnown(word) && at + 1 < sentence.to()
                && (prose.token(at + 1).isLowerCase() || prose.token(at + 1).isComma())
                && SpeechVerbs.find(prose.token(at + 1).lower()) == null;
    }

    private static int end(Prose prose, Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.to()) {
            Token token = prose.token(at);
            if (token.isCapitalised()) {
                if (FunctionWords.isCalendarWord(token.lower()) || FunctionWords.isSubjectPronoun(token.lower())
                        || FunctionWords.isAuxiliary(token.lower()) || SpeechVerbs.isFinite(token.lower())
                        || (FunctionWords.startsSentences(token.lower()) && !Names.isParticle(token.lower())
                                && !Titles.isTitle(token.lower()))) {
                    return at;
                }
                at++;
            } else if (isParticleInside(prose, sentence, at) || isOfOffice(prose, sentence, at)) {
                at++;
            } else if (isNickname(prose, sentence, at)) {
                at++;
            } else if (token.isComma() && at + 1 < sentence.to() && prose.token(at + 1).isCapitalised()
                    && Names.isSuffix(prose.token(at + 1).lower())) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isParticleInside(Prose prose, Sentence sentence, int at) {
        int next = at;
        while (next < sentence.to() && prose.token(next).isLowerCase()
                && Names.isParticle(prose.token(next).lower()) && next - at < 3) {
            next++;
        }
        return next > at && next < sentence.to() && prose.token(next).isCapitalised();
    }

    /** "Secretary of State": the title goes on. */
    private static boolean isOfOffice(Prose prose, Sentence sentence, int at) {
        return prose.token(at).is("of") && Titles.isTitle(prose.token(at - 1).lower()) && at + 2 < sentence.to()
                && prose.token(at + 1).isCapitalised() && Titles.isTitle(prose.token(at + 1).lower())
                && prose.token(at + 2).isCapitalised();
    }

    /** A single quoted word between two words of a name, as in {@code Anna "Annie" Berg}. */
    private static boolean isNickname(Prose prose, Sentence sentence, int at) {
        Token token = prose.token(at);
        if (!token.isQuote() || at + 1 >= sentence.to() || !prose.token(at + 1).isCapitalised()) {
            return false;
        }
        String words = prose.words(prose.quotes().get(token.quote()));
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0)) && words.length() <= 20
                && words.chars().filter(c -> c == ' ').count() <= 1
                && ",.!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
