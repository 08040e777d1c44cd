package org.demarche.text.extract.words;

import java.util.Set;

/** Common nouns that can be the subject of a speech verb, by what they name. */
public final class Nouns {
    private static final Set<String> PERSONS = Words.of("""
            man woman boy girl person official officials spokesman spokeswoman spokesperson spokesmen aide aides
            adviser advisor advisers lawyer lawyers attorney judge senator congressman congresswoman representative
            governor mayor president minister ministers secretary ambassador envoy diplomat diplomats leader leaders
            candidate nominee chairman chairwoman director chief executive officer officers source sources witness
            witnesses resident residents expert experts analyst analysts critic critics supporter supporters activist
            activists reporter reporters journalist author writer columnist editor host anchor moderator professor
            researcher researchers scientist scientists doctor doctors nurse teacher student students player coach
            manager actor actress singer director filmmaker producer businessman businesswoman billionaire mogul
            entrepreneur farmer driver soldier general colonel commander captain sergeant veteran veterans father
            mother son daughter brother sister wife husband widow uncle aunt cousin niece nephew friend neighbor
            neighbour colleague colleagues lawmaker lawmakers politician politicians democrat democrats republican
            republicans conservative incumbent rival opponent voter voters pollster strategist economist economists
            historian priest bishop pope cardinal king queen prince prosecutor prosecutors investigator investigators
            detective victim victims protester protesters demonstrator people crowd members member founder co-founder
            owner boss chancellor premier speaker delegate counsel negotiator commissioner treasurer operative
            consultant staffer insider veteran real-estate developer star celebrity mate running-mate lady nominee
            mother-of-two father-of-two refugee refugees immigrant migrant passenger passengers patient patients
            customer parent parents guest caller user users commentator pundit blogger deputy sheriff constable
            superintendent winner pilot engineer artist musician athlete champion trainer official captain skipper
            striker partner partners co-author surrogate surrogates questioner interviewer predecessor successor
            teammate spouse stepfather stepmother grandfather grandmother relative relatives mum mom dad baby child
            children physician surgeon nutritionist dentist therapist neighbor policeman policewoman firefighter
            shopper commuter pensioner campaigner organiser organizer demonstrators attendee participant vicar pastor
            rabbi imam survivor tourist worker workers employee secretary-general director-general attorney-general
            councillor inspector admiral major opener batsman batter bowler spinner seamer all-rounder wicketkeeper
            midfielder defender goalkeeper keeper forward winger full-back fly-half scrum-half hooker sprinter swimmer
            jockey rider golfer boxer cyclist referee umpire frontman guitarist drummer comedian playwright architect
            chef hairdresser builder trader banker baker neighbour landlord tenant headteacher head-teacher lecturer
            team-mate team-mates barrister solicitor magistrate coroner paramedic midwife carer""");
    private static final Set<String> FEMALE = Words.of("""
            woman girl spokeswoman congresswoman chairwoman businesswoman actress mother daughter sister wife widow
            aunt niece queen lady mother-of-two""");
    private static final Set<String> MALE = Words.of("""
            man boy spokesman congressman chairman businessman father son brother husband uncle nephew priest king
            prince pope father-of-two""");
    private static final Set<String> ORGANISATIONS = Words.of("""
            agency government ministry campaign company committee commission council court party union group
            organisation organization association police broadcaster tabloid army military navy administration
            department office bureau board bank embassy parliament senate house congress team club school university
            institute foundation newspaper paper magazine network station channel newswire publication website site
            outlet outlets press media corporation firm charity church authority authorities regime opposition
            coalition alliance federation league tribunal panel embassy consulate watchdog regulator kremlin pentagon
            hospital airline operator institution think-tank tank service centre center center's society conference
            delegation movement
            """);
    private static final Set<String> DOCUMENTS = Words.of("""
            statement report reports letter resolution draft text document memo memorandum article editorial bill law
            constitution treaty agreement accord communique communiqu\u00e9 declaration petition lawsuit complaint
            suit filing indictment affidavit ruling opinion order email emails e-mail e-mails message messages tweet
            tweets post note book chapter study survey poll paper release transcript headline header sign placard
            poster banner caption ad advertisement advert commercial website page script manifesto platform charter
            motion amendment proposal testimony brief list entry review story column blog dossier protocol plan""");

    private static final Set<String> PRESS = Words.of("""
            agency newspaper paper magazine network station channel newswire publication website site media press
            broadcaster tabloid daily weekly""");
    private static final Set<String> OFFICES = Words.of("""
            secretary minister president judge mayor king queen pope chancellor premier speaker prosecutor spokesman
            spokeswoman spokesperson lawyer attorney""");
    private static final Set<String> HIGH_OFFICES = Words.of("""
            secretary minister president chancellor premier ambassador governor commissioner spokesman spokeswoman
            spokesperson secretary-general director-general attorney-general commander-in-chief""");
    private static final Set<String> RELATIVES = Words.of("""
            wife husband mother father son daughter brother sister uncle aunt nephew niece cousin grandfather
            grandmother mum mom dad partner girlfriend boyfriend fiancee fianc\u00e9e fiance fianc\u00e9 widow twin
            stepfather stepmother stepson stepdaughter grandson granddaughter""");
    private static final Set<String> UTTERANCES = Words.of("""
            claim assertion statement comment comments remark remarks promise pledge vow argument call warning
            suggestion description characterization characterisation accusation allegation contention insistence
            admission declaration words response reply answer belief assessment prediction complaint tweet""");

    private Nouns() {}

    /** Whether the noun names an office that several persons of one article may hold, each in a field of its own. */
    public static boolean isOffice(String lower) {
        return OFFICES.contains(lower);
    }

    /** Whether the noun, written with a capital letter, stands for an office and is hardly a family name. */
    public static boolean isHighOffice(String lower) {
        return HIGH_OFFICES.contains(lower);
    }

    /** Whether the noun says how somebody is related to somebody else. */
    public static boolean isRelative(String lower) {
        return RELATIVES.contains(lower);
    }

    /** Whether the noun names a paper, a station or an agency. */
    public static boolean isPress(String lower) {
        return PRESS.contains(lower);
    }

    /** Whether the noun names an act of speech: "claim", "promise". */
    public static boolean isUtterance(String lower) {
        return UTTERANCES.contains(lower);
    }

    /** Whether the noun names a human being, or several. */
    public static boolean isPerson(String lower) {
        return PERSONS.contains(lower) || PERSONS.contains(singular(lower)) || RELATIVES.contains(lower)
                || lower.endsWith("-year-old");
    }

    private static String singular(String lower) {
        if (lower.endsWith("men") && lower.length() > 5) {
            return lower.substring(0, lower.length() - 2) + "an";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** Whether the noun names several. */
    public static boolean isPlural(String lower) {
        return (lower.endsWith("s") && !lower.endsWith("ss")) || lower.equals("men") || lower.equals("women")
                || lower.equals("people") || lower.equals("police");
    }

    /** Whether the noun names a woman. */
    public static boolean isFemale(String lower) {
        return FEMALE.contains(lower);
    }

    /** Whether the noun names a man. */
    public static boolean isMale(String lower) {
        return MALE.contains(lower);
    }

    public static boolean isOrganisation(String lower) {
        return ORGANISATIONS.contains(lower) || (lower.endsWith("s") && ORGANISATIONS.contains(singular(lower)));
    }

    /** Whether the noun names something written that can be quoted. */
    public static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower);
    }

    /** Whether the noun is of any of these kinds. */
    public static boolean isKnown(String lower) {
        return isPerson(lower) || isOrganisation(lower) || isDocument(lower);
    }
}
