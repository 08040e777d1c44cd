package org.demarche.text.extract.speech;

import java.util.Set;
import org.demarche.text.extract.people.People;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.Token;
import org.demarche.text.extract.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells quoted words that nobody says: titles of works, nicknames, terms, signs. */
final class NotSpeech {
    private static final Set<String> BEFORE_TITLES = Words.of("""
            titled entitled called named dubbed show program programme series film movie documentary book novel song
            anthem album play musical memoir magazine podcast episode column sitcom drama comedy ballad hit single
            bestseller best-seller thriller blog project forum game headline headlined""");
    private static final Set<String> BEFORE_TITLES_WITHOUT_SPEECH = Words.of("""
            on in his her their its a the of for with and host""");
    private static final Set<String> AFTER_TITLES = Words.of("""
            show program programme series film movie documentary book novel song album star host actor actress
            director podcast franchise segment anchor column magazine website campaign tour radio sitcom exhibition
            project day forum town""");
    private static final Set<String> SIGNS = Words.of("""
            sign signs placard placards banner banners poster posters t-shirt t-shirts shirt shirts cap caps hat hats
            sticker stickers graffiti emblazoned scrawled chant chants chanting reading hashtag""");
    private static final Set<String> ARTICLES = Words.of("a an the this that these those");
    private static final Set<String> WRITINGS = Words.of("report study paper survey essay article lecture pamphlet");
    private static final int LONGEST_TERM = 4;

    private final Prose prose;
    private final People people;
    private final VerbTests verbs;

    NotSpeech(Prose prose, People people) {
        this.prose = prose;
        this.people = people;
        verbs = new VerbTests(prose, people);
    }

    /** Why the quote at a token is no speech; null where it may be some. */
    @Nullable Rule reason(int quote) {
        if (people.isNickname(quote)) {
            return Rule.NICKNAME;
        }
        String words = prose.words(prose.quotes().get(prose.token(quote).quote())).strip();
        if (words.chars().noneMatch(Character::isLetter)) {
            return Rule.TERM;
        }
        if (isTitle(words, quote)) {
            return Rule.TITLE;
        }
        if (isOnSign(quote)) {
            return Rule.SIGN;
        }
        return isTerm(words, quote) ? Rule.TERM : null;
    }

    private boolean isTitle(String words, int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        if (quote == sentence.from() || !isInTitleCase(words)) {
            return false;
        }
        Token before = prose.token(quote - 1);
        Token beforeComma = before.isComma() && quote - 2 >= sentence.from() ? prose.token(quote - 2) : before;
        Token after = quote + 1 < sentence.to() ? prose.token(quote + 1) : null;
        if (BEFORE_TITLES.contains(beforeComma.lower()) || before.kind() == Token.Kind.POSSESSIVE
                || before.kind() == Token.Kind.NUMBER || before.is("on") || before.is("in")
                || (after != null && AFTER_TITLES.contains(after.lower()))) {
            return true;
        }
        boolean several = significantWords(words) > 1;
        if (several && (ARTICLES.contains(before.lower()) || before.is("during"))
                && Character.isLetter(words.charAt(words.length() - 1))) {
            return true;
        }
        if (several && before.isComma() && WRITINGS.contains(beforeComma.lower())
                && words.endsWith(",") && startsWithDeterminer(quote - 2, sentence)) {
            return true;
        }
        return BEFORE_TITLES_WITHOUT_SPEECH.contains(before.lower()) && !hasSpeechVerb(sentence.from(), quote);
    }

    /** Whether a determiner stands before the noun at a token, with at most three words between. */
    private boolean startsWithDeterminer(int noun, Sentence sentence) {
        for (int i = noun - 1; i >= Math.max(sentence.from(), noun - 4); i--) {
            if (FunctionWords.isDeterminer(prose.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static int significantWords(String words) {
        int capitals = 0;
        for (String word : words.split("[\\s\\p{Z}]+", -1)) {
            capitals += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return capitals;
    }

    /** Whether each word but the small ones begins with a capital letter or a digit. */
    private static boolean isInTitleCase(String words) {
        int significant = 0;
        String[] parts = words.split("[\\s\\p{Z}]+", -1);
        for (int i = 0; i < parts.length; i++) {
            String bare = parts[i].replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            if (bare.isEmpty()) {
                continue;
            }
            boolean capital = !Character.isLowerCase(bare.codePointAt(0));
            boolean small = FunctionWords.isPreposition(bare) || FunctionWords.isDeterminer(bare)
                    || FunctionWords.isConjunction(bare) || bare.equals("to");
            if (!capital && (!small || i == 0)) {
                return false;
            }
            significant += capital ? 1 : 0;
        }
        return significant > 0 && (significant > 1 || parts.length == 1);
    }

    private boolean isOnSign(int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        for (int i = quote - 1; i >= Math.max(sentence.from(), quote - 5); i--) {
            Token token = prose.token(i);
            if (token.isQuote()) {
                return false;
            }
            if (SIGNS.contains(token.lower()) && !token.is("reading") && !token.is("chanting")) {
                return true;
            }
        }
        return false;
    }

    /** A few words that the author sets off inside a sentence of his own, in which nobody says anything. */
    private boolean isTerm(String words, int quote) {
        Sentence sentence = prose.sentenceOf(quote);
        if (quote == sentence.from() || words.split("[\\s\\p{Z}]+", -1).length > LONGEST_TERM) {
            return false;
        }
        Token before = prose.token(quote - 1);
        if (isKnownAs(quote, sentence)) {
            return true;
        }
        boolean modifier = FunctionWords.isDeterminer(before.lower()) || (before.isLowerCase()
                && quote - 2 >= sentence.from() && ARTICLES.contains(prose.token(quote - 2).lower()))
                || FunctionWords.isPreposition(before.lower());
        boolean judged = before.is("as") || (quote - 2 >= sentence.from() && prose.token(quote - 2).is("as"));
        return modifier && !judged && !hasQuoteBefore(sentence, quote)
                && !hasSpeechVerb(sentence.from(), sentence.to());
    }

    private boolean hasQuoteBefore(Sentence sentence, int quote) {
        for (int i = sentence.from(); i < quote; i++) {
            if (prose.token(i).isQuote()) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownAs(int quote, Sentence sentence) {
        Token before = prose.token(quote - 1);
        if (before.is("so-called") || before.is("known")) {
            return true;
        }
        for (int i = quote - 2; i >= Math.max(sentence.from(), quote - 4); i--) {
            if (prose.token(i).is("known") && prose.token(i + 1).is("as")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSpeechVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (prose.token(i).is("according") || (verbs.verbAt(i) != null && !verbs.isPassive(i))) {
                return true;
            }
        }
        return false;
    }
}
