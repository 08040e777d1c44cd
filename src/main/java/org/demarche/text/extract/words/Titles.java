package org.demarche.text.extract.words;

import java.util.Set;

/** Words that stand before a person's name and say what the person is. */
public final class Titles {
    private static final Set<String> FORMS_OF_ADDRESS = Words.of("""
            mr mr. mrs mrs. ms ms. miss mx. sir dame lord lady madam""");
    private static final Set<String> ABBREVIATED = Words.of("""
            mr. mrs. ms. mx. dr. prof. sen. sens. rep. reps. gov. govs. lt. gen. col. cmdr. cdr. capt. maj. sgt. cpl.
            pvt. adm. brig. rev. fr. hon. pres. supt. det. insp. atty. messrs. st. del. cllr. coun.
            rt.""");
    private static final Set<String> TITLES = Words.of("""
            dr professor prof senator representative rep sen congressman congresswoman governor gov president vice
            vice-president prime minister chancellor premier secretary general gen lieutenant lt colonel col sergeant
            captain capt major maj commander admiral brigadier marshal chief justice judge attorney solicitor mayor
            king queen prince princess emperor sultan emir sheikh sheik pope cardinal archbishop bishop rabbi imam
            ayatollah mufti mullah reverend rev pastor father sister brother mother saint former ex ex-president
            ex-minister then-president deputy assistant foreign defence defense finance interior justice health
            education energy trade ambassador envoy consul commissioner director chairman chairwoman chair chairperson
            leader speaker spokesman spokeswoman spokesperson candidate nominee detective inspector superintendent
            constable officer sheriff deputy councillor councilman councilwoman alderman delegate senior junior acting
            undersecretary under-secretary counselor counsellor coach manager coordinator strategist pollster
            economist analyst author actor actress singer comedian host anchor moderator correspondent reporter editor
            columnist journalist lawyer activist businessman businesswoman billionaire mogul tycoon ceo cfo coo cto
            founder co-founder co-chair executive aide adviser advisor negotiator surrogate running mate incumbent
            rival opponent lawmaker legislator majority minority whip national security campaign press state house
            first lady mp mep msp comrade field lance corporal private warden principal dean provost rector
            psychologist historian scientist researcher physicist biologist climatologist epidemiologist sociologist
            prosecutor treasurer auditor comptroller fm pm hrh cllr coun cllrs baroness baron viscount earl duke duchess
            count countess insp supt det di ds dci dcs dc pc wpc ch station divisional watch group wing squadron
            flight rear brig adm cpl cdr cmdr wo hon amb fr sr ald friar canon rabbi sheikh hajj hajji haji begum
            shri smt datuk tun tan dato secretary-general director-general attorney-general solicitor-general
            vice-chancellor major-general lieutenant-general brigadier-general vice-admiral rear-admiral
            commander-in-chief editor-in-chief
            """);
    private static final Set<String> FEMALE = Words.of("""
            mrs mrs. ms ms. miss dame lady madam congresswoman queen princess sister mother chairwoman spokeswoman
            councilwoman businesswoman actress""");
    private static final Set<String> MALE = Words.of("""
            mr mr. sir lord congressman king prince pope father brother chairman spokesman councilman businessman
            actor""");

    private Titles() {}

    /** Whether the word, in lower case, can stand before a name as a title or a trade. */
    public static boolean isTitle(String lower) {
        return TITLES.contains(lower) || ABBREVIATED.contains(lower) || FORMS_OF_ADDRESS.contains(lower);
    }

    /** Whether a single name after the word is a family name: "Mr. Brown". */
    public static boolean isFormOfAddress(String lower) {
        return FORMS_OF_ADDRESS.contains(lower) || ABBREVIATED.contains(lower);
    }

    static boolean isAbbreviatedTitle(String lower) {
        return ABBREVIATED.contains(lower);
    }

    /** Whether only women bear the title. */
    public static boolean isFemale(String lower) {
        return FEMALE.contains(lower);
    }

    /** Whether only men bear the title; "chairman" and the like are taken as such. */
    public static boolean isMale(String lower) {
        return MALE.contains(lower);
    }
}
