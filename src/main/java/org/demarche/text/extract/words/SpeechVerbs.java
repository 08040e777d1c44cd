package org.demarche.text.extract.words;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English verbs that introduce what somebody says or writes, in all their forms. */
public final class SpeechVerbs {
    /** Verbs that hardly ever do anything else. An asterisk doubles the last letter before -ed and -ing. */
    private static final String STRONG = """
            acknowledge add admonish advise affirm agree allege announce answer argue ask assert assure avow aver*
            beg* bemoan blog* boast caution chant chide claim clarify comment complain conclude concede confess
            confide confirm contend counter cry declare decry demand deny describe disclose dub elaborate emphasise
            emphasize exclaim explain exhort exult gripe grumble gush hint inform inquire insinuate insist instruct
            interject joke lament lecture maintain marvel mock moan mumble murmur muse mutter note notify object
            observe opine pledge plead post praise preach predict proclaim promise pronounce protest question quip*
            quote rant reaffirm reason reassure rebuke recall recite recollect recommend recount reiterate rejoin
            relate relay remark remind reply report reproach respond retort reveal roar scoff scold scream shout
            signal sneer snap* speculate state stress stipulate suggest summarise summarize surmise tease testify
            thank theorise theorize threaten thunder tout tweet underline underscore urge utter vent volunteer vow
            wail warn whisper wonder yell crow deadpan* elucidate enthuse estimate intone hedge characterise
            characterize label deride denounce criticise criticize lambast lambaste blast slam* rail bemoan accuse
            commend applaud hail condemn cite caption message reference text email e-mail phone conclude reflect
            venture
            """;
    /** Verbs of thought and deed that introduce words now and then. */
    private static final String WEAK = """
            believe consider expect fear figure hope learn notice realise realize regard regret guess
            suspect view welcome reject refer* invoke discuss call dismiss blame mention compare consider
            continue offer express voice ridicule attack pray liken portray present address advocate appeal
            lash nod* laugh smile sigh shrug* pause grin* chime echo paint decry brand
            """;
    /** Base, third person, past, participle in -ing; weak ones marked. */
    private static final String IRREGULAR = """
            say says said saying|tell tells told telling|write writes wrote writing|
            read reads read reading|speak speaks spoke speaking?|think thinks thought thinking?|
            feel feels felt feeling?|know knows knew knowing?|
            swear swears swore swearing|repeat repeats repeated repeating|sing sings sang singing?|
            put puts put putting?|
            understand understands understood understanding?|
            retweet retweets retweeted retweeting|point points pointed pointing?|
            forecast forecasts forecast forecasting|foretell foretells foretold foretelling|
            interrupt interrupts interrupted interrupting|admit admits admitted admitting|
            signal signals signalled signalling|label labels labelled labelling
            """;
    private static final Map<String, Verb> BY_FORM = table();

    /** What a form says of its sentence. */
    public enum Form { BASE, THIRD, PAST, PARTICIPLE }

    /**
     * A form of a speech verb.
     *
     * @param weak whether it introduces words only now and then
     */
    public record Verb(String lemma, Form form, boolean weak) {}

    private SpeechVerbs() {}

    /** The verb that a word, in lower case, is a form of; null for other words. */
    public static @Nullable Verb find(String lower) {
        return BY_FORM.get(lower);
    }

    /** Whether the word can be the verb of a sentence. */
    public static boolean isFinite(String lower) {
        Verb verb = BY_FORM.get(lower);
        return verb != null && verb.form() != Form.PARTICIPLE;
    }

    private static Map<String, Verb> table() {
        Map<String, Verb> table = new HashMap<>();
        for (String group : IRREGULAR.replace("\n", " ").strip().split("\\|", -1)) {
            String[] forms = group.strip().split("\\s+", -1);
            boolean weak = forms[3].endsWith("?");
            add(table, forms[0], forms[1], forms[2], forms[3].replace("?", ""), weak);
        }
        for (String lemma : STRONG.strip().split("\\s+", -1)) {
            addRegular(table, lemma, false);
        }
        for (String lemma : WEAK.strip().split("\\s+", -1)) {
            addRegular(table, lemma, true);
        }
        return Collections.unmodifiableMap(table);
    }

    private static void addRegular(Map<String, Verb> table, String entry, boolean weak) {
        boolean doubles = entry.endsWith("*");
        String base = doubles ? entry.substring(0, entry.length() - 1) : entry;
        char last = base.charAt(base.length() - 1);
        char before = base.charAt(base.length() - 2);
        String stem = doubles ? base + last : base;
        if (last == 'e') {
            String stub = base.substring(0, base.length() - 1);
            add(table, base, base + "s", base + "d", stub + "ing", weak);
        } else if (last == 'y' && "aeiou".indexOf(before) < 0) {
            String stub = base.substring(0, base.length() - 1);
            add(table, base, stub + "ies", stub + "ied", base + "ing", weak);
        } else {
            boolean hisses = "sxz".indexOf(last) >= 0 || base.endsWith("ch") || base.endsWith("sh");
            add(table, base, base + (hisses ? "es" : "s"), stem + "ed", stem + "ing", weak);
        }
    }

    private static void add(Map<String, Verb> table, String base, String third, String past, String participle,
            boolean weak) {
        table.putIfAbsent(past, new Verb(base, Form.PAST, weak));
        table.putIfAbsent(base, new Verb(base, Form.BASE, weak));
        table.putIfAbsent(third, new Verb(base, Form.THIRD, weak));
        table.putIfAbsent(participle, new Verb(base, Form.PARTICIPLE, weak));
    }
}
