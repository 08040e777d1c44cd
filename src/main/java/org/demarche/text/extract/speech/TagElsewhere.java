package org.demarche.text.extract.speech;

import org.demarche.text.extract.people.NameMention;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs.Form;
import org.demarche.text.extract.words.SpeechVerbs.Verb;
import org.demarche.text.extract.words.Token;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where no tag stands at the quote: later in the sentence, or in a neighbouring one. */
final class TagElsewhere {
    private final Prose prose;
    private final People people;
    private final PhraseReader phrases;
    private final SubjectFinder subjects;
    private final VerbTests verbs;

    TagElsewhere(Prose prose, People people, PhraseReader phrases, SubjectFinder subjects) {
        this.prose = prose;
        this.people = people;
        this.phrases = phrases;
        this.subjects = subjects;
        verbs = new VerbTests(prose, people);
    }

    /** A tag behind a comma further on: {@code A "small step" will do, the minister said}; null where there is none. */
    @Nullable Tag later(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        for (int i = quote + 1; i < sentence.to(); i++) {
            Token token = prose.token(i);
            boolean pause = token.isComma() || (token.isQuote() && endsWithComma(token));
            if (!pause || i + 1 >= sentence.to()) {
                continue;
            }
            if (prose.token(i + 1).is("according") && i + 3 < sentence.to()) {
                Phrase source = phrases.startingAt(i + 3, sentence.to());
                if (source != null) {
                    return new Tag(Rule.ACCORDING_TO, source, i + 1, i + 3);
                }
            }
            Phrase subject = phrases.startingAt(i + 1, sentence.to());
            if (subject != null && subject.to() < sentence.to() && subject.isKnown()) {
                int verb = subject.to();
                Verb found = verbs.isFiniteAt(verb) ? verbs.verbAt(verb) : null;
                if (found != null && !found.weak()) {
                    return Tag.of(Rule.TAG_LATER, subject, verb);
                }
            }
        }
        return quote == sentence.from() ? anyLater(quote, sentence) : null;
    }

    /** {@code "Regrettable," is how Anna Berg described it}: the next speech verb with a person for its subject. */
    private @Nullable Tag anyLater(int quote, Sentence sentence) {
        for (int i = quote + 1; i < sentence.to() && !prose.token(i).isQuote(); i++) {
            Verb verb = verbs.isFiniteAt(i) ? verbs.verbAt(i) : null;
            if (verb != null && !verb.weak() && !verbs.isPassive(i)) {
                Phrase subject = subjects.subjectOf(i);
                if (subject != null && subject.isPerson() && subject.from() > quote) {
                    return Tag.of(Rule.TAG_LATER, subject, i);
                }
            }
        }
        return null;
    }

    /** A dash and a name at the end of the paragraph, for all the quotes in it; null where there is none. */
    @Nullable Tag signature(int quote) {
        int paragraph = prose.sentenceOf(quote).paragraph();
        int end = quote + 1;
        while (end < prose.size() && prose.sentenceOf(end).paragraph() == paragraph) {
            end++;
        }
        while (end > quote && prose.token(end - 1).is(".")) {
            end--;
        }
        NameMention mention = people.endingAt(end);
        return mention != null && mention.isPerson() && mention.from() > quote + 1
                && prose.token(mention.from() - 1).isDash()
                && (prose.token(mention.from() - 2).isQuote() || prose.token(mention.from() - 2).is("."))
                ? Tag.withoutCue(Rule.SIGNATURE, Phrase.name(mention.from(), mention)) : null;
    }

    private boolean endsWithComma(Token quote) {
        return prose.words(prose.quotes().get(quote.quote())).stripTrailing().endsWith(",");
    }

    /** The sentence's last speech verb and its subject, else the subject of its main clause. */
    @Nullable Tag ofSentence(Sentence sentence, Rule rule) {
        for (int i = sentence.to() - 1; i >= sentence.from(); i--) {
            Verb verb = verbs.verbAt(i);
            if (verb != null && (verb.form() == Form.PAST || verb.form() == Form.THIRD)
                    && !verbs.isPassive(i)) {
                Phrase subject = subjects.subjectOf(i);
                if (subject != null && (verb.weak() ? subject.isPerson() : subject.isKnown())) {
                    return Tag.of(rule, subject, i);
                }
            }
        }
        Phrase main = subjects.mainSubject(sentence);
        return main == null || !main.isKnown() ? null : Tag.withoutCue(rule, main);
    }

    /** The subject of the main clause of the quote's own sentence; null where it is no speaker. */
    @Nullable Tag subject(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        Phrase main = subjects.mainSubject(sentence);
        boolean before = main != null && main.to() <= quote;
        return main == null || !before || !main.isKnown() ? null : Tag.withoutCue(Rule.SUBJECT, main);
    }
}
