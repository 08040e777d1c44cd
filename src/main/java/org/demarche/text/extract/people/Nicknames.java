package org.demarche.text.extract.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Short forms of English given names. */
final class Nicknames {
    /** Each line: forms of one name. */
    private static final String FORMS = """
            robert rob bob bobby robbie bert
            william will bill billy willie liam
            richard rick rich dick ricky richie
            james jim jimmy jamie
            john johnny jack jon
            joseph joe joey
            joshua josh
            michael mike mickey mick
            thomas tom tommy
            timothy tim timmy
            charles charlie chuck chas
            edward ed eddie ted teddy ned
            edmund ed
            theodore ted teddy theo
            anthony tony
            andrew andy drew
            daniel dan danny
            david dave davy
            donald don donnie
            douglas doug
            benjamin ben benny
            bernard bernie
            alexander alex sandy alec
            albert al bert
            alan al
            samuel sam sammy
            stephen steve
            steven steve
            matthew matt
            christopher chris kit
            nicholas nick nicky
            patrick pat paddy
            peter pete
            philip phil
            phillip phil
            raymond ray
            ronald ron ronnie
            kenneth ken kenny
            lawrence larry
            laurence larry
            leonard len lenny leo
            gregory greg
            jeffrey jeff
            geoffrey geoff
            gerald gerry jerry
            francis frank frankie
            franklin frank
            frederick fred freddie
            harold harry hal
            henry harry hank
            arthur art
            walter walt
            eugene gene
            martin marty
            mitchell mitch
            nathan nate
            nathaniel nate nat
            randall randy
            russell russ
            terrence terry
            terence terry
            vincent vince
            zachary zach zack
            abraham abe
            clifford cliff
            dennis denny
            elizabeth liz beth betty eliza lizzie betsy libby
            margaret maggie meg peggy marge
            katherine kate kathy katie kay
            catherine cathy kate cate
            kathleen kathy
            patricia pat patty trish tricia patti
            barbara barb
            deborah deb debbie
            jennifer jen jenny
            jessica jess jessie
            susan sue susie
            suzanne sue suzy
            rebecca becky
            victoria vicky tori
            alexandra alex sandra
            christine chris tina
            christina chris tina
            dorothy dot dottie
            judith judy
            pamela pam
            samantha sam
            theresa terry tess
            cynthia cindy
            sandra sandy
            jacqueline jackie
            madeleine maddie
            nancy nan
            virginia ginny
            abigail abby
            amanda mandy
            valerie val
            """;
    private static final Map<String, Set<String>> BY_FORM = table();

    private Nicknames() {}

    /** Whether two given names, in lower case, can be one person's: equal, an initial, the beginning, a short form. */
    static boolean agree(String one, String other) {
        String a = one.replace(".", "");
        String b = other.replace(".", "");
        return a.startsWith(b) || b.startsWith(a) || BY_FORM.getOrDefault(a, Set.of()).contains(b);
    }

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new HashMap<>();
        FORMS.lines().map(line -> Set.of(line.strip().split(" "))).forEach(forms ->
                forms.forEach(form -> table.computeIfAbsent(form, _ -> new HashSet<>()).addAll(forms)));
        return table;
    }
}
