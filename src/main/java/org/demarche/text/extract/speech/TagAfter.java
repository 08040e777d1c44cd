package org.demarche.text.extract.speech;

import java.util.Set;
import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.speech.Phrase.Kind;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs.Verb;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds who speaks from the words directly after a quote. */
final class TagAfter {
    /** How many words an insertion between subject and verb may have. */
    private static final int LONGEST_INSERTION = 36;

    private static final Set<String> WORDINGS = Set.of("put", "call", "describe", "say", "write", "note", "explain",
            "tweet", "dub", "label", "characterize", "characterise", "remark", "observe");

    private final Prose prose;
    private final People people;
    private final PhraseReader phrases;
    private final VerbTests verbs;

    TagAfter(Prose prose, People people, PhraseReader phrases, VerbTests verbs) {
        this.prose = prose;
        this.people = people;
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** The tag behind the quote at a token; null where there is none. */
    @Nullable Tag find(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        Tag signature = signature(quote);
        if (signature != null) {
            return signature;
        }
        boolean pause = endsWithPause(quote);
        int at = quote + 1;
        if (at < sentence.to() && (prose.token(at).isComma() || prose.token(at).isDash())) {
            at++;
            pause = true;
        }
        if (at >= sentence.to()) {
            return null;
        }
        if (prose.token(at).is("according") && at + 1 < sentence.to() && prose.token(at + 1).is("to")) {
            Phrase source = phrases.startingAt(at + 2, sentence.to());
            return source == null ? null : new Tag(Rule.ACCORDING_TO, source, at, at + 2);
        }
        if (prose.token(at).is("as") && at + 1 < sentence.to()) {
            Tag comparison = subjectFirst(at + 1, sentence);
            return comparison != null && comparison.speaker().isKnown() && puts(comparison.cue()) ? comparison : null;
        }
        Tag inverted = verbFirst(at, sentence, pause);
        return inverted != null ? inverted : pause ? subjectFirst(at, sentence) : null;
    }

    /** {@code "…," as the minister put it}: verbs that take up the words of the quote. */
    private boolean puts(int verb) {
        Verb found = verbs.verbAt(verb);
        return found != null && WORDINGS.contains(found.lemma());
    }

    private boolean endsWithPause(int quote) {
        String words = prose.words(prose.quotes().get(prose.token(quote).quote())).stripTrailing();
        int end = words.length();
        while (end > 0 && "'\u2019\u201D\") ".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return (end > 0 && ",?!\u2026\u2014\u2013-".indexOf(words.charAt(end - 1)) >= 0)
                || (end > 2 && words.startsWith("...", end - 3));
    }

    private @Nullable Tag verbFirst(int from, Sentence sentence, boolean pause) {
        int at = from;
        while (at < sentence.to() && FunctionWords.isAdverb(prose.token(at).lower())) {
            at++;
        }
        Verb verb = at < sentence.to() && verbs.isFiniteAt(at) ? verbs.verbAt(at) : null;
        if (verb == null || (verb.weak() && !pause)) {
            return null;
        }
        Phrase subject = phrases.startingAt(at + 1, sentence.to());
        if (subject == null || (subject.kind() == Kind.UNKNOWN && !startsWithDeterminer(subject))) {
            return null;
        }
        boolean objectPronoun = subject.kind() == Kind.PRONOUN && prose.token(subject.from()).is("it");
        return objectPronoun || (!pause && subject.kind() != Kind.PERSON && subject.kind() != Kind.NOUN) ? null
                : Tag.of(Rule.VERB_AFTER, subject, at);
    }

    private boolean startsWithDeterminer(Phrase phrase) {
        return FunctionWords.isDeterminer(prose.token(phrase.from()).lower());
    }

    private @Nullable Tag subjectFirst(int from, Sentence sentence) {
        Phrase subject = phrases.startingAt(from, sentence.to());
        if (subject == null) {
            return null;
        }
        int verb = verbBehind(subject, sentence);
        if (verb < 0) {
            return null;
        }
        Tag quoted = asSaying(verb, sentence);
        return quoted != null ? quoted : Tag.of(Rule.TAG_AFTER, subject, verb);
    }

    /** {@code quoted the minister as saying}: it is the minister who speaks. */
    private @Nullable Tag asSaying(int verb, Sentence sentence) {
        Phrase quoted = phrases.startingAt(verb + 1, sentence.to());
        for (int i = quoted == null ? sentence.to() : quoted.to();
                i + 1 < Math.min(sentence.to(), verb + LONGEST_INSERTION); i++) {
            if (prose.token(i).is("as") && verbs.verbAt(i + 1) != null && quoted != null) {
                return new Tag(Rule.AS_SAYING, quoted, verb, verb + 1);
            }
        }
        return null;
    }

    /** The speech verb behind a subject, over adverbs, insertions and relative clauses; -1 where there is none. */
    private int verbBehind(Phrase subject, Sentence sentence) {
        int at = subject.to();
        int limit = Math.min(sentence.to(), at + LONGEST_INSERTION);
        boolean inserted = false;
        while (at < limit) {
            Token token = prose.token(at);
            if (token.isQuote()) {
                return -1;
            }
            if (token.isComma() && at + 1 < limit && verbs.isFiniteAt(at + 1)) {
                return at + 1;
            }
            if (token.isComma() || token.is("(") || token.isDash()) {
                at = afterInsertion(at, limit);
                inserted = true;
            } else if (verbs.isFiniteAt(at)) {
                return at;
            } else if (FunctionWords.isAdverb(token.lower()) || FunctionWords.isAuxiliary(token.lower())) {
                at++;
            } else if (isInsidePhrase(at, inserted)) {
                at++;
            } else if (inserted && prose.token(at - 1).isComma()) {
                at = afterInsertion(at - 1, limit);
            } else {
                return -1;
            }
        }
        return -1;
    }

    private boolean isInsidePhrase(int at, boolean inserted) {
        Token token = prose.token(at);
        boolean inPhrase = token.isWord() || token.kind() == Token.Kind.NUMBER
                || token.kind() == Token.Kind.POSSESSIVE;
        boolean begins = FunctionWords.isSubjectPronoun(token.lower()) || FunctionWords.isConjunction(token.lower());
        return token.is("and") || (!inserted && inPhrase && !begins);
    }

    private int afterInsertion(int opening, int limit) {
        String closing = prose.token(opening).is("(") ? ")" : prose.token(opening).lower();
        for (int i = opening + 1; i < limit; i++) {
            if (prose.token(i).is(closing)) {
                return i + 1;
            }
            if (prose.token(i).isQuote()) {
                return limit;
            }
        }
        return limit;
    }

    /** A dash and a name behind the quote, with nothing more in the paragraph. */
    private @Nullable Tag signature(int quote) {
        int dash = quote + 1;
        if (dash + 1 >= prose.size() || !prose.token(dash).isDash()) {
            return null;
        }
        int paragraph = prose.sentenceOf(quote).paragraph();
        int dashParagraph = prose.sentenceOf(dash).paragraph();
        boolean atLineStart = dashParagraph == paragraph + 1 && prose.sentenceOf(dash).from() == dash;
        NameMention mention = people.at(dash + 1);
        if (mention == null || (dashParagraph != paragraph && !atLineStart)) {
            return null;
        }
        int end = mention.to();
        boolean ends = end >= prose.size() || prose.sentenceOf(end).paragraph() != dashParagraph
                || prose.token(end).isSign();
        return ends ? Tag.withoutCue(Rule.SIGNATURE, Phrase.name(dash + 1, mention)) : null;
    }
}
