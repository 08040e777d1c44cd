package org.demarche.text.news;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises furniture by its own words alone. */
final class FurnitureLine {
    /** Lines with buttons are no longer, in UTF-16 units. */
    private static final int LONGEST = 160;
    private static final Pattern MARK = Pattern.compile("[\"\u201C\u201D]");
    private static final Pattern SAYING = Phrases.words("""
            said|says|told|tells|added|adds|asked|wrote|according to|warned|insisted
            """);
    private static final Set<String> SHARING = Set.of("share", "tweet", "facebook", "twitter", "x", "whatsapp",
            "linkedin", "email", "e-mail", "print", "reddit", "pinterest", "telegram", "copy", "link", "pin", "google",
            "messenger", "save", "bookmark", "like", "likes", "shares", "flipboard", "tumblr", "vk", "viber", "bluesky",
            "threads", "mail", "sms", "weibo", "wechat", "stumbleupon", "digg", "delicious", "instapaper", "pocket");
    private static final Set<String> BETWEEN = Set.of("this", "on", "via", "to", "with", "it", "article", "story",
            "page", "friends", "your", "a", "by", "and", "or", "in", "new", "window", "opens", "click", "post", "send",
            "plus", "more", "options", "us", "comment", "comments", "follow");

    private FurnitureLine() {}

    /** What kind of furniture a line is by its words; null for none. */
    static @Nullable String of(String line) {
        if (isSpeech(line)) {
            return null;
        }
        if (isSharing(line)) {
            return Furniture.SHARE;
        }
        for (FurnitureRule rule : FurnitureRule.ALL) {
            if (rule.fits(line)) {
                return rule.reason();
            }
        }
        return null;
    }

    /** Words that a person speaks, with a verb of saying: never furniture, whatever else a line looks like. */
    private static boolean isSpeech(String line) {
        return MARK.matcher(line).find() && SAYING.matcher(line).find();
    }

    private static boolean isSharing(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int sharing = 0;
        for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d-]+", -1)) {
            if (SHARING.contains(word)) {
                sharing++;
            } else if (!word.isEmpty() && !BETWEEN.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return sharing > 0;
    }
}
