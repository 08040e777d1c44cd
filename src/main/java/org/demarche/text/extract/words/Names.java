package org.demarche.text.extract.words;

import java.util.Set;

/** What the words of names tell: nations, places, organisations, and the small words inside names of persons. */
public final class Names {
    private static final Set<String> PARTICLES = Words.of("""
            de da do dos das del della di du des la le van von der den ter ten bin ibn bint al el abu abd ben y e st.
            af av zu zur""");
    private static final Set<String> SUFFIXES = Words.of("jr jr. sr sr. ii iii iv esq. md phd");
    private static final Set<String> NATIONALITIES = Words.of("""
            afghan african african-american albanian algerian american angolan arab arabian argentine argentinian
            armenian asian australian austrian azerbaijani bahraini bangladeshi belarusian belgian bolivian bosnian
            brazilian british bulgarian burmese cambodian cameroonian canadian caribbean catholic chilean chinese
            christian colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati
            english estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan
            haitian hindu hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish islamic islamist
            israeli italian ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti
            kyrgyz latin latino latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican
            moldovan mongolian montenegrin moroccan muslim nepalese nicaraguan nigerian norwegian orthodox omani
            pakistani palestinian panamanian paraguayan peruvian polish portuguese protestant qatari romanian russian
            rwandan saudi scottish senegalese serbian shiite sikh singaporean slovak slovenian somali soviet spanish
            sri sudanese sunni swedish swiss syrian taiwanese tajik tanzanian texan thai tibetan tunisian turkish
            turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
            republican democratic democrat conservative liberal labour green libertarian independent socialist
            communist nationalist tory gop u.s. us uk u.k. un u.n. eu""");
    private static final Set<String> PLACES = Words.of("""
            afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain
            bangladesh belarus belgium bolivia bosnia brazil britain bulgaria burma myanmar cambodia cameroon canada
            chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england estonia ethiopia
            europe finland france germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran
            iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kosovo kuwait kyrgyzstan latvia
            lebanon liberia libya lithuania macedonia malaysia mali malta mexico moldova mongolia montenegro morocco
            mozambique nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
            philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia
            slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tunisia turkey
            turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe alabama
            alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
            iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
            montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
            moscow washington london paris berlin brussels beijing tokyo ankara damascus tehran baghdad cairo kiev
            kyiv warsaw rome madrid vienna geneva strasbourg athens jerusalem riyadh doha dubai kabul islamabad delhi
            mumbai seoul pyongyang hanoi bangkok jakarta manila canberra sydney melbourne ottawa toronto havana
            caracas brasilia nairobi johannesburg pretoria lagos tripoli tunis algiers beirut amman istanbul chicago
            boston manhattan brooklyn philadelphia atlanta miami detroit seattle denver dallas houston baltimore
            cleveland pittsburgh milwaukee phoenix hollywood edinburgh glasgow manchester birmingham liverpool belfast
            dublin cardiff hong kong kremlin pentagon whitehall downing""");
    private static final Set<String> ORGANISATION_WORDS = Words.of("""
            academy administration affairs agency airlines airways alliance army assembly associated association
            associates authority bank board bbc broadcasting brothers bureau cabinet caucus center centre chamber
            charity church city clinic club coalition college commission committee commons community company
            confederation conference congress corp corp. corporation council county court daily department district
            embassy enterprise enterprises exchange federation fed force forces forum foundation front fund gazette
            general's government group guardian guards herald hospital house inc inc. initiative institute institution
            international investigators journal league limited ltd ltd. magazine media ministry monitor museum nations
            network networks news newspaper observatory office official officials organisation organization parliament
            partners party pentagon police post press project province radio reserve reuters review school senate
            service services society states street studios supreme system systems team telegraph television territory
            times tribune trust tv union united university watch weekly white www zeitung fox msnbc cnn nbc abc cbs
            bloomberg politico buzzfeed twitter facebook instagram youtube google apple amazon microsoft act bill law
            war treaty agreement amendment constitution plan program programme award prize cup games olympics river
            lake mountain sea ocean island islands bay beach park hotel airport station square avenue boulevard road
            bridge hall tower building stadium committee super pac pacs politics central north south east west
            northern southern eastern western northeast northwest southeast southwest republic kingdom state democrats
            republicans day night week morning today show tonight report speech visit rally campaign era presidency
            interview remarks""");

    private Names() {}

    /** Whether the small word can stand inside a person's name, as "van" or "al". */
    public static boolean isParticle(String lower) {
        return PARTICLES.contains(lower);
    }

    /** Whether the word can follow a family name, as "Jr.". */
    public static boolean isSuffix(String lower) {
        return SUFFIXES.contains(lower);
    }

    /** Whether the word is an adjective of a nation, a faith or a party. */
    public static boolean isNationality(String lower) {
        return NATIONALITIES.contains(lower);
    }

    /** Whether the word is the name of a country, a state or a large city. */
    public static boolean isPlace(String lower) {
        return PLACES.contains(lower);
    }

    /** Whether a name with the word in it is most likely one of an organisation, a law, a place or a programme. */
    public static boolean isOrganisationWord(String lower) {
        return ORGANISATION_WORDS.contains(lower);
    }
}
