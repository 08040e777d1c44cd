package org.demarche.text.extract;

import java.util.Locale;
import org.demarche.model.Directness;
import org.demarche.model.Speaker.Nature;
import org.demarche.text.extract.speech.Attribution;
import org.demarche.text.extract.words.FunctionWords;
import org.demarche.text.extract.words.Nouns;
import org.demarche.text.extract.words.Prose;
import org.demarche.text.extract.words.Sentence;
import org.demarche.text.extract.words.SpeechVerbs;
import org.demarche.text.extract.words.Token;

/** Tells whole clauses from a few words inside the author's sentence, and spoken words from those of a document. */
final class Directnesses {
    /** The fewest words of a clause in the middle of a sentence. */
    private static final int SHORTEST_CLAUSE = 4;

    private final Prose prose;

    Directnesses(Prose prose) {
        this.prose = prose;
    }

    Directness of(int quote, Attribution found) {
        if (found.speaker() != null && isWritten(found.speaker())) {
            return Directness.DOCUMENT;
        }
        return isClause(quote) ? Directness.DIRECT : Directness.PARTIAL;
    }

    /** Whether a text speaks, or a paper in its own name. */
    private static boolean isWritten(Attribution.Speaking speaker) {
        String mention = speaker.mention().toLowerCase(Locale.ROOT);
        return speaker.nature() == Nature.DOCUMENT
                || (speaker.nature() == Nature.INSTITUTION && Nouns.isPress(mention.substring(
                        mention.lastIndexOf(' ') + 1)));
    }

    private boolean isClause(int quote) {
        int at = prose.tokenOfQuote(quote);
        Sentence sentence = prose.sentenceOf(at);
        String words = prose.words(prose.quotes().get(quote)).strip();
        int count = words.split("[\\s\\p{Z}]+", -1).length;
        boolean capital = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        if (goesOnBehind(at, sentence, words)) {
            return false;
        }
        if (at == sentence.from()) {
            return capital || count >= SHORTEST_CLAUSE;
        }
        if (!introduced(prose.token(at - 1))) {
            return false;
        }
        return capital || (count >= SHORTEST_CLAUSE && startsClause(words));
    }

    /** Whether the author's sentence goes on behind the quote as if there were no mark. */
    private boolean goesOnBehind(int at, Sentence sentence, String words) {
        if (at + 1 >= sentence.to() || ".,!?\u2026\u2014-".indexOf(words.charAt(words.length() - 1)) >= 0) {
            return false;
        }
        Token next = prose.token(at + 1);
        return next.isLowerCase() && SpeechVerbs.find(next.lower()) == null;
    }

    /** Whether the word before a quote lets a clause of its own follow. */
    private static boolean introduced(Token before) {
        return before.isSign() || before.is("that") || before.isQuote()
                || SpeechVerbs.find(before.lower()) != null;
    }

    /** Whether the first words are a subject and a verb, as far as small words tell. */
    private static boolean startsClause(String words) {
        String[] parts = words.toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[\\s\\p{Z}]+", 7);
        String first = parts[0].replaceAll("'.*", "");
        if (FunctionWords.isSubjectPronoun(first) || first.equals("there")) {
            return true;
        }
        for (int i = 1; i < Math.min(parts.length, 6); i++) {
            if (FunctionWords.isAuxiliary(parts[i])) {
                return true;
            }
        }
        return false;
    }
}
