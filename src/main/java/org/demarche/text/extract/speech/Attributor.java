package org.demarche.text.extract.speech;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.speech.Attribution.Speaking;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.jspecify.annotations.Nullable;

/** Goes through the quotes of an article in order and finds out who says each. */
public final class Attributor {
    private final Prose prose;
    private final Voices voices;
    private final NotSpeech notSpeech;
    private final TagAfter after;
    private final TagBefore before;
    private final TagElsewhere elsewhere;
    private final List<Attribution> done = new ArrayList<>();

    private Attributor(Prose prose) {
        this.prose = prose;
        People people = People.of(prose);
        PhraseReader phrases = new PhraseReader(prose, people);
        SubjectFinder subjects = new SubjectFinder(prose, people, phrases);
        VerbTests verbs = new VerbTests(prose, people);
        voices = new Voices(prose, people);
        notSpeech = new NotSpeech(prose, people);
        after = new TagAfter(prose, people, phrases, verbs);
        before = new TagBefore(prose, people, phrases, subjects, verbs);
        elsewhere = new TagElsewhere(prose, people, phrases, subjects);
    }

    /** For each quote of the text, in order, what was found out. */
    public static List<Attribution> attribute(Prose prose) {
        Attributor attributor = new Attributor(prose);
        for (int i = 0; i < prose.quotes().size(); i++) {
            attributor.done.add(attributor.attribute(i));
        }
        return List.copyOf(attributor.done);
    }

    private Attribution attribute(int quote) {
        int token = prose.tokenOfQuote(quote);
        Rule reason = notSpeech.reason(token);
        if (reason != null) {
            return new Attribution(false, null, null, reason, false, reason.precision());
        }
        Attribution own = own(token);
        if (own != null) {
            return own;
        }
        if (quote > 0 && prose.quotes().get(quote - 1).runsOn() && done.get(quote - 1).speaker() != null) {
            return inherit(quote - 1, Rule.RUNS_ON);
        }
        return neighbour(quote, token);
    }

    /** What the quote's own sentence tells. */
    private @Nullable Attribution own(int token) {
        Tag tag = after.find(token);
        if (tag == null || isReporter(tag, token)) {
            Tag earlier = before.find(token);
            boolean person = earlier != null
                    && (earlier.speaker().isPerson() || earlier.speaker().kind() == Phrase.Kind.PRONOUN);
            tag = tag == null || person ? earlier : tag;
        }
        if (tag == null) {
            tag = elsewhere.later(token);
        }
        if (tag == null) {
            tag = elsewhere.signature(token);
        }
        return tag == null ? null : attribution(tag);
    }

    /** {@code The minister praised the "balanced approach," SANA added}: the agency reports what the minister said. */
    private boolean isReporter(Tag tag, int token) {
        boolean press = tag.speaker().kind() == Phrase.Kind.OTHER_NAME
                || (tag.speaker().kind() == Phrase.Kind.NOUN
                        && Nouns.isPress(prose.token(tag.speaker().head()).lower()));
        return press && token > prose.sentenceOf(token).from()
                && Character.isLowerCase(prose.words(prose.quotes().get(prose.token(token).quote())).codePointAt(0));
    }

    private @Nullable Attribution attribution(Tag tag) {
        Speaking speaker = voices.of(tag.speaker());
        Attribution.Cue cue = tag.cue() < 0 ? null
                : new Attribution.Cue(prose.slice(tag.cue(), tag.cueEnd()), prose.token(tag.cue()).start());
        return speaker == null ? null
                : new Attribution(true, speaker, cue, tag.rule(), false, tag.rule().precision());
    }

    private Attribution neighbour(int quote, int token) {
        Sentence sentence = prose.sentenceOf(token);
        Attribution found = null;
        boolean bare = isBare(sentence);
        if (quote > 0 && sentence.holds(prose.tokenOfQuote(quote - 1)) && done.get(quote - 1).speaker() != null) {
            found = inherit(quote - 1, Rule.SAME_SENTENCE);
        }
        if (found == null && !bare) {
            Tag owner = before.possessor(token);
            Tag tag = owner != null ? owner : elsewhere.subject(token);
            found = tag == null ? null : attribution(tag);
        }
        if (found == null && (bare || !isImpersonal(sentence, token))) {
            found = fromBefore(quote, sentence);
        }
        return found != null ? found
                : new Attribution(true, null, null, Rule.UNATTRIBUTED, false, Rule.UNATTRIBUTED.precision());
    }

    /** {@code There has been one case of "lost mail"}: a sentence in which nobody speaks, with quoted words inside. */
    private boolean isImpersonal(Sentence sentence, int quote) {
        return quote > sentence.from() + 1 && prose.token(sentence.from()).is("there")
                && FunctionWords.isAuxiliary(prose.token(sentence.from() + 1).lower());
    }

    /** Whether nothing but quotes stands in the sentence. */
    private boolean isBare(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!prose.token(i).isQuote() && !prose.token(i).isSign()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Attribution fromBefore(int quote, Sentence sentence) {
        if (sentence.index() == 0) {
            return null;
        }
        Sentence previous = prose.sentences().get(sentence.index() - 1);
        boolean colon = prose.token(previous.to() - 1).is(":");
        boolean sameParagraph = previous.paragraph() == sentence.paragraph();
        boolean quotesBefore = quote > 0 && done.get(quote - 1).speaker() != null
                && previous.holds(prose.tokenOfQuote(quote - 1));
        if (quotesBefore && !colon) {
            return inherit(quote - 1, sameParagraph ? Rule.CONTINUATION : Rule.PARAGRAPH_BEFORE);
        }
        Rule rule = colon ? Rule.COLON : sameParagraph ? Rule.SENTENCE_BEFORE : Rule.PARAGRAPH_BEFORE;
        Tag tag = elsewhere.ofSentence(previous, rule);
        Attribution found = tag == null ? null : attribution(tag);
        if (found != null) {
            return new Attribution(true, found.speaker(), found.cue(), rule, true, rule.precision());
        }
        return quote > 0 && done.get(quote - 1).speaker() != null ? inherit(quote - 1, Rule.PARAGRAPH_BEFORE) : null;
    }

    private Attribution inherit(int quote, Rule rule) {
        return new Attribution(true, done.get(quote).speaker(), null, rule, true, rule.precision());
    }
}
