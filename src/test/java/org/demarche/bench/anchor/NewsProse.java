package org.demarche.bench.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.model.TextRange;

/**
 * Invented news of a dispute over a strait, the same for the same seed: few people and things that come up again and
 * again, quotes of two to fifty words, some said twice by different people, some in parts.
 */
final class NewsProse {
    private static final List<String> PEOPLE = List.of("Mira Holt", "Anton Berg", "Leila Sand", "Pavel Ruiz",
            "Ines Carr", "Omar Fell", "Ruth Vane", "Jonas Pike");
    private static final List<String> OFFICES = List.of("foreign minister", "prime minister", "spokesman", "envoy",
            "head of the harbour authority", "ambassador to the council", "deputy speaker");
    private static final List<String> LANDS = List.of("Ardal", "Bresk", "Corvia", "Dunmere", "Estrava");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> THINGS = List.of("the fishing fleet", "the strait", "the new treaty",
            "the customs union", "the grain convoy", "the border post", "the draft resolution", "the ceasefire",
            "the embargo on oil", "the council", "the joint patrol", "the mandate of the observers", "the ferry link",
            "the old charter", "the harbour fees", "the pipeline", "the release of the crew", "the inquiry");
    private static final List<String> SUBJECTS = List.of("we", "our partners", "the people of this island",
            "both governments", "nobody in this room", "the other side", "I", "everyone at the table", "they",
            "the fishermen");
    private static final List<String> VERBS = List.of("will defend", "cannot accept", "have always supported",
            "must talk about", "are not afraid of", "would rather lose", "should never forget", "want to rebuild",
            "have to live with", "are prepared to share", "did not ask for", "will be judged by", "will not sign",
            "can still save", "would welcome", "refuse to discuss");
    private static final List<String> ENDINGS = List.of("before the winter comes", "as long as it takes",
            "without any conditions", "in the spirit of the charter", "whatever the cost", "at this very late hour",
            "for the sake of our children", "under international law", "with open eyes", "step by step",
            "in good faith", "until the last ship is home", "even if others walk away", "for the first time in years");
    private static final List<String> JOINTS = List.of(", and ", ", but ", " because ", "; ", " — ", ", while ");
    private static final List<String> SHORT = List.of("strong support", "a grave mistake", "unacceptable and dangerous",
            "an act of piracy", "full and free access", "business as usual", "no way back", "a good day", "red lines",
            "constructive", "a matter of weeks", "not our war");
    private static final List<String> CUES = List.of("said", "told reporters", "added", "warned", "insisted",
            "told parliament", "wrote");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final List<TextRange> quotes = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    private NewsProse(long seed) {
        random = new SplittableRandom(seed);
    }

    /** One article. */
    static Source article(long seed) {
        NewsProse prose = new NewsProse(seed);
        int paragraphs = prose.random.nextInt(5, 16);
        prose.narrate();
        for (int i = 0; i < paragraphs; i++) {
            prose.text.append('\n');
            switch (prose.random.nextInt(5)) {
                case 0 -> prose.narrate();
                case 1 -> prose.inParts();
                case 2 -> prose.partial();
                default -> prose.quoteFirst();
            }
        }
        return new Source(prose.text.toString(), prose.quotes);
    }

    private void narrate() {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            text.append(capital(person())).append(", the ").append(pick(OFFICES)).append(" of ").append(pick(LANDS))
                    .append(", came back to ").append(pick(THINGS)).append(" on ").append(pick(DAYS)).append(' ')
                    .append(pick(ENDINGS)).append(i == 1 ? "." : ". ");
        }
    }

    private void quoteFirst() {
        open();
        quote(words() + ",");
        close().append(person()).append(' ').append(pick(CUES)).append(" on ").append(pick(DAYS)).append('.');
        if (random.nextInt(3) == 0) {
            text.append(' ');
            open();
            quote(words() + ".");
            text.append('”');
        }
    }

    private void inParts() {
        text.append("Of ").append(pick(THINGS)).append(", ").append(person()).append(' ').append(pick(CUES))
                .append(": ");
        open();
        quote(words() + ".");
        text.append("” ");
        narrate();
    }

    private void partial() {
        text.append(person()).append(" called ").append(pick(THINGS)).append(' ');
        open();
        quote(pick(SHORT));
        close().append("and spoke of ").append(pick(THINGS)).append(". ");
        narrate();
    }

    private StringBuilder open() {
        return text.append('“');
    }

    private StringBuilder close() {
        return text.append("” ");
    }

    private void quote(String words) {
        int start = text.codePointCount(0, text.length());
        text.append(words);
        quotes.add(new TextRange(start, text.codePointCount(0, text.length())));
    }

    /** Now and then what was said before in the article is said again. */
    private String words() {
        if (!said.isEmpty() && random.nextInt(12) == 0) {
            return pick(said);
        }
        StringBuilder words = new StringBuilder(capital(clause()));
        for (int more = random.nextInt(4); more > 0; more--) {
            words.append(random.nextInt(5) == 0 ? ". " + capital(clause()) : pick(JOINTS) + clause());
        }
        said.add(words.toString());
        return words.toString();
    }

    private String clause() {
        String clause = pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(THINGS);
        return random.nextInt(3) == 0 ? clause : clause + " " + pick(ENDINGS);
    }

    private String person() {
        return pick(PEOPLE);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
