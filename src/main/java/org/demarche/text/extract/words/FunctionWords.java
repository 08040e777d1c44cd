package org.demarche.text.extract.words;

import java.util.Set;

/** The small words of English that hold sentences together, and the sets that cutting up a sentence asks for. */
public final class FunctionWords {
    private static final Set<String> PREPOSITIONS = Words.of("""
            about above across after against along amid amidst among amongst around as at before behind below beneath
            beside besides between beyond by concerning despite down during except following for from in inside into
            like near of off on onto out outside over past per regarding since through throughout to toward towards
            under underneath unlike until till up upon via with within without alongside aboard ahead amid because
            according""");
    private static final Set<String> SUBORDINATORS = Words.of("""
            after although as because before if once since though unless until when whenever where whereas while
            whether that which who whom whose how why what whatever""");
    private static final Set<String> DETERMINERS = Words.of("""
            a an the this that these those another each every either neither no some any both all several many most
            few such one two three four five six seven eight nine ten his her its their my our your""");
    private static final Set<String> PERSONAL_SUBJECTS = Words.of("i he she they we it you");
    private static final Set<String> AUXILIARIES = Words.of("""
            has have had having is are was were be been being will would could should may might must shall can do does
            did not n't hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't don't
            doesn't didn't cannot can't 'd 'll 've""");
    private static final Set<String> ADVERBS = Words.of("""
            also then later again still once twice already never always often sometimes even just simply further soon
            today yesterday tonight thus therefore meanwhile however instead earlier previously now there too first
            last only almost nearly rather quite long since ever yet monday tuesday wednesday thursday friday saturday
            sunday back famously reportedly likely""");
    private static final Set<String> CONJUNCTIONS = Words.of("and or but nor yet so then plus");
    /** Other words that, with a capital letter, begin a sentence and are no part of a name. */
    private static final Set<String> OPENERS = Words.of("""
            asked speaking writing noting citing quoting calling referring responding meanwhile however moreover
            furthermore nevertheless nonetheless additionally finally recently earlier later perhaps maybe indeed
            instead here there now today yesterday tomorrow tonight last next other others more most much many not
            never even still yes yeah well oh okay ok please thanks thank let get see read watch listen click follow
            photo image video caption update updated correction editor's copyright breaking exclusive opinion analysis
            related share sign subscribe advertisement continue given according including based among unlike despite
            during ultimately clearly obviously apparently basically actually certainly surely hopefully unfortunately
            sadly fortunately similarly likewise consequently accordingly hence thus otherwise elsewhere back only
            just also again once twice first second third fourth fifth nobody somebody everyone everybody someone
            anyone anybody nothing something everything anything people men women children critics supporters
            officials experts analysts researchers scientists police authorities sources witnesses residents voters
            republicans democrats conservatives liberals lawmakers reporters journalists activists can could would
            should will did does do is are was were has have had may might must shall told said says say added asked
            called known born raised founded made seen taken used good great big new old long high low early late same
            own such very too so poll polls report reports study statement question answer q a""");
    private static final Set<String> CALENDAR = Words.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas
            easter thanksgiving ramadan""");

    private FunctionWords() {}

    public static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    /** Whether the word can begin a clause that depends on another. */
    public static boolean isSubordinator(String lower) {
        return SUBORDINATORS.contains(lower);
    }

    /** Whether the word can begin a noun phrase; possessive pronouns and small numbers count. */
    public static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }

    /** Whether the word is a pronoun that is the subject of its clause. */
    public static boolean isSubjectPronoun(String lower) {
        return PERSONAL_SUBJECTS.contains(lower);
    }

    public static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    /** Whether the word can stand between a subject and its verb. */
    public static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || (lower.length() > 4 && lower.endsWith("ly") && !lower.equals("family")
                && !lower.equals("assembly") && !lower.equals("ally") && !lower.equals("italy")
                && !lower.equals("rally") && !lower.equals("supply") && !lower.equals("reply"));
    }

    public static boolean isConjunction(String lower) {
        return CONJUNCTIONS.contains(lower);
    }

    /** Whether the word is a day of the week, a month or a feast. */
    public static boolean isCalendarWord(String lower) {
        return CALENDAR.contains(lower);
    }

    /** Whether the word, with a capital letter, is most likely the beginning of a sentence and not of a name. */
    public static boolean startsSentences(String lower) {
        return PREPOSITIONS.contains(lower) || SUBORDINATORS.contains(lower) || DETERMINERS.contains(lower)
                || PERSONAL_SUBJECTS.contains(lower) || CONJUNCTIONS.contains(lower) || OPENERS.contains(lower)
                || AUXILIARIES.contains(lower) || ADVERBS.contains(lower);
    }
}
