package org.demarche.bench.anchor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Sets texts anew, as other programs, papers and websites do. */
final class Typesetter {
    private static final Pattern DASH = Pattern.compile("\\s?(—|–|--)\\s?");
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\.\\.|\\. \\. \\.");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

    private final SplittableRandom random;

    Typesetter(SplittableRandom random) {
        this.random = random;
    }

    /** A house style: one to four changes that it makes everywhere. */
    UnaryOperator<String> style() {
        List<UnaryOperator<String>> changes = new ArrayList<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            changes.add(change());
        }
        return text -> {
            String set = text;
            for (UnaryOperator<String> change : changes) {
                set = change.apply(set);
            }
            return set;
        };
    }

    /** A space somewhere in a text that is another one; the text itself if it has none. */
    String otherSpace(String words) {
        List<Integer> spaces = new ArrayList<>();
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            spaces.add(at);
        }
        if (spaces.isEmpty()) {
            return capitals(words);
        }
        int at = spaces.get(random.nextInt(spaces.size()));
        return words.substring(0, at) + pick("\u00a0", "  ", "\n", "\u2009", " \u200b") + words.substring(at + 1);
    }

    private UnaryOperator<String> change() {
        return switch (random.nextInt(10)) {
            case 0 -> text -> text.replaceAll("[“”„]", "\"").replaceAll("[‘’]", "'");
            case 1 -> text -> text.replace('“', '«').replace('”', '»');
            case 2 -> text -> text.replace('“', '„').replace('”', '“');
            case 3 -> text -> text.replaceAll("[“”\"]", "'");
            case 4 -> dashes(pick("—", " – ", " - ", "--", " -- ", "\u2009—\u2009"));
            case 5 -> spaces(pick("\u00a0", "  ", "\u2009"));
            case 6 -> this::wrapped;
            case 7 -> text -> ELLIPSIS.matcher(text).replaceAll(pick("…", "...", ". . .", " …"));
            case 8 -> text -> Normalizer.normalize(
                    APOSTROPHE.matcher(text).replaceAll(pick("’", "'", "ʼ", "´")), Normalizer.Form.NFD);
            default -> random.nextBoolean() ? Typesetter::capitals : text -> text.toLowerCase(Locale.ROOT);
        };
    }

    private static UnaryOperator<String> dashes(String dash) {
        return text -> DASH.matcher(text).replaceAll(dash);
    }

    private UnaryOperator<String> spaces(String space) {
        int every = random.nextInt(1, 6);
        return text -> {
            StringBuilder set = new StringBuilder();
            int spaces = 0;
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                set.append(sign == ' ' && spaces++ % every == 0 ? space : String.valueOf(sign));
            }
            return set.toString();
        };
    }

    /** Broken into short lines, long words too. */
    private String wrapped(String text) {
        StringBuilder set = new StringBuilder();
        int line = 0;
        for (String word : text.split(" ", -1)) {
            if (!set.isEmpty()) {
                set.append(line > 30 ? '\n' : ' ');
                line = line > 30 ? 0 : line + 1;
            }
            boolean broken = line > 24 && word.length() > 8 && word.chars().allMatch(Character::isLetter);
            set.append(broken ? word.substring(0, 4) + "-\n" + word.substring(4) : word);
            line += word.length();
        }
        return set.toString();
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
