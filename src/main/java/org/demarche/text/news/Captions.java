package org.demarche.text.news;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the captions of pictures that are not there. */
final class Captions {
    private static final int LONGEST = 450;
    private static final int SHORT = 240;
    private static final Pattern CREDIT = Phrases.opening("""
            (?:photos?|images?|pictures?|photograph|photography|credits?)\\s*[:/].{0,120}
            (?:photos?|images?|pictures?|photograph|photography)\\s*(?:by|credit|courtesy)\\b.{0,120}
            (?:file photo|photo credit|image credit|picture credit|photo illustration|image source)\\s*[:/].{0,120}
            (?:.{0,40}[/|] ?)?(?:Getty Images|AP Photo|AFP Photo|EPA|EPA-EFE|Reuters Photo)(?:\\W.{0,60})?
            (?:.{0,40}[/|] ?)?(?:Shutterstock|iStock|Wikimedia Commons|Alamy|Flickr)(?:\\W.{0,60})?
            (?:REUTERS|AP|AFP|EPA)/\\p{Lu}[\\p{L} .-]{2,50}\\)?
            """);
    private static final Pattern CREDITED = Phrases.exact("""
            (?i:\\((?:photo|image|picture|file|credit|photo credit)\\b[^)]{0,100}\\))
            (?:/|\\bvia |\\()(?:Getty(?: Images)?|AP|AFP|Reuters|REUTERS|EPA|Shutterstock|AP Photo)\\)?\\.?$
            \\((?:AP|AFP|Reuters|REUTERS|EPA|Getty)(?: Photo)?(?:/| / |, )[^)]{2,60}\\)
            \\bAP Photo/
            \\bGetty Images\\b
            \\b(?:REUTERS|AFP|EPA|AP)/\\p{Lu}\\p{L}+
            \\b(?i:photo|photograph|picture) (?:by|courtesy of) \\p{Lu}
            \\b(?i:file (?:photo|picture|image))\\b
            \\bPhoto: \\p{Lu}
            \\bHandout (?:photo|via)
            ^FILE\\b ?[-\u2014\u2013:]
            """);
    private static final Pattern POINTED = Phrases.exact("""
            (?i:\\((?:[LRC]|left|right|cent(?:re|er)|second left|second right|front|top|bottom|pictured|above|below)\\))
            , (?:left|right|cent(?:re|er)|pictured|second from (?:left|right)),
            , (?:left|right|pictured)(?: here)?[.]
            ^(?:In this|This) .{0,60}\\b(?:photo|photograph|picture|image|frame grab|handout)\\b
            ^(?:Pictured|Seen here|Above|Left|Right)\\s*[,:]
            """);
    private static final Pattern SEEN = Pattern.compile("\\b(?:is|are) (?:seen|pictured|shown)\\b");
    private static final String ACTING = Phrases.alternatives("""
            (?:hold|stand|sit|speak|walk|attend|gesture|pose|wave|look|arrive|shake|listen|chant|react|smile|greet)s?
            (?:inspect|gather|talk|deliver|leave|board|salute|embrace|pray|guard|patrol|queue|burn|raise|display)s?
            (?:wear|shout|run|flee|lay|light|point|drive|ride|survey|protest|rise|hang|take part|takes part)s?
            (?:march|address|watch|pass|clash)(?:es)?
            carry|carries|rally|rallies|lies|fly|flies
            """);
    /** What is to be seen in a picture: someone doing something now. */
    private static final Pattern PICTURED = Pattern.compile("\\p{Lu}[^.!?]{2,70}?(?<!\\bto )\\b(?:" + ACTING
            + ") [^.!?]*\\b(?:at|in|on|during|outside|near|with|while|a|the|as|his|her|their)\\b[^.!?]*[.]?");
    private static final Pattern REPORT = Phrases.words("""
            said|says|told|according|announced|reported|urged|warned|accused|called|calls
            was|were|had|has|have|will|would
            (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
            \\p{Ll}{2,}ed (?:that|to)
            """);
    private static final Pattern VERB = Phrases.words("""
            is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did
            say|says|said|told|not
            \\p{L}{3,}ed|\\p{L}{3,}ing
            who|which|that|he|she|it|they|we|you|I
            """);
    private static final Pattern SAYING = Pattern.compile("\\b(?:said|told)\\b");
    private static final Pattern PLACED = Pattern.compile("\\b(?:at|in|on|near|outside|of|over)\\b");

    private Captions() {}

    /** Whether a line names only the maker of a picture. */
    static boolean isCredit(String line) {
        return line.length() <= SHORT && CREDIT.matcher(line).matches();
    }

    /** Whether a line describes a picture, by a credit or by pointing at who is to be seen. */
    static boolean isCaption(String line) {
        boolean credited = line.length() <= LONGEST && CREDITED.matcher(line).find();
        boolean pointed = line.length() <= SHORT && POINTED.matcher(line).find();
        return credited || (pointed && !hasQuoteMark(line) && !SAYING.matcher(line).find());
    }

    /** Whether a line before the first sentence of a report says what is to be seen at this moment. */
    static boolean isPictured(String line) {
        return line.length() <= SHORT && !REPORT.matcher(line).find()
                && (PICTURED.matcher(line).matches() || SEEN.matcher(line).find());
    }

    /** Whether a line between paragraphs is no sentence, but a name and a place. */
    static boolean isLabel(String line) {
        if (line.length() > SHORT / 2 + 20 || !line.endsWith(".") || hasQuoteMark(line)
                || VERB.matcher(line).find() || !PLACED.matcher(line).find()) {
            return false;
        }
        String[] words = line.split(" ", -1);
        int names = 0;
        for (String word : words) {
            if (!word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)))) {
                names++;
            }
        }
        return words.length >= 4 && 10 * names >= 6 * words.length;
    }

    /** Whether one line is part of another, letters and digits alone compared. */
    static boolean repeats(String line, String other) {
        String bare = bare(line);
        return bare.length() > 12 && bare(other).contains(bare);
    }

    private static boolean hasQuoteMark(String line) {
        return line.indexOf('"') >= 0 || line.indexOf('\u201C') >= 0;
    }

    /** The letters and digits of a line, in lower case. */
    static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        line.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
