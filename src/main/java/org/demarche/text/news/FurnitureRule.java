package org.demarche.text.news;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What furniture says, phrase by phrase.
 *
 * @param reason which furniture it is
 * @param longest UTF-16 units of a line that it can be
 * @param patterns that such a line matches, all of them and from end to end
 */
record FurnitureRule(String reason, int longest, List<Pattern> patterns) {
    private static final int SHORT = 160;
    private static final int MIDDLE = 400;
    private static final int LONG = 700;

    /** All of them, the more telling first. */
    static final List<FurnitureRule> ALL = List.of(
            of(Furniture.ADVERTISEMENT, SHORT, """
                (?:advertisement|advertising|ad|promoted|paid (?:content|post))\\W*
                sponsored(?: content| by .*)?\\W*
                (?:story|article) continues below.*
                """),
            of(Furniture.LINK, SHORT, """
                click (?:here|for|to|on)\\b.*
                read (?:more|also|next|the full|full|the original|our)\\b.*
                read:.*
                also read\\b.*
                see also\\b.*
                see more\\b.*
                more (?:on|from|about) (?:this|the|our|us)\\b.{0,60}
                more (?:stories|news|articles|coverage)\\b.{0,60}
                related(?: (?:articles?|stor(?:y|ies)|topics?|content|news|coverage|links|posts|reading))?\\s*(?::.*)?
                you(?:'re| are) reading\\b.*
                you may also (?:like|be interested).*
                continue reading\\b.*
                watch(?: the (?:full )?video| live| now)?\\s*:.*
                watch (?:the video|live|now)\\b.*
                listen(?: to this (?:article|story)| now)?\\W*(?::.*)?
                (?:in pictures|(?:photo )?gallery)\\W*(?::.*)?
                don't miss\\b.*
                recommended(?: for you| stories| reading)?\\W*(?::.*)?
                most (?:read|popular|viewed|shared)\\b.{0,30}
                (?:top stories|latest (?:news|stories|headlines|updates))\\b.{0,30}
                editor'?s'? (?:picks?|choice)\\b.{0,30}
                (?:trending|popular)(?: now)?\\b.{0,30}
                (?:view|show|load|see) (?:all|more|full|gallery|comments)\\b.{0,40}
                (?:next|previous) (?:article|story|post|page)\\b.*
                back to (?:top|home)\\b.*
                skip to\\b.*
                jump to\\b.{0,40}
                home\\s*[>»/|].*
                (?:tags?|topics?|filed under|categor(?:y|ies)|keywords|posted in|sections?)\\s*:.*
                (?:find out|learn) more\\b.*
                for more (?:information|news|stories|on this)\\b.*
                remind me later\\W*
                not now\\W*
                maybe later\\W*
                no thanks\\W*
                (?:sign|log) (?:in|out)\\b.{0,40}
                register(?: (?:now|here|for)\\b.{0,30})?\\W*
                my account\\W*
                follow (?:us|our|me|@|.{1,60} on (?:twitter|facebook|instagram|youtube|telegram|x)\\b).*
                like us on\\b.*
                find us on\\b.*
                join us on\\b.*
                download (?:the|our)\\b.*
                (?:terms|conditions)(?: of (?:use|service)| and conditions)?(?:\\s*[|·•].*)?\\W*
                (?:privacy policy|privacy|contact us|contact|about us|about)(?:\\s*[|·•].*)?\\W*
                menu\\W*
                search\\W*
                close\\W*
                play(?: video)?\\W*
                pause\\W*
                mute\\W*
                (?:text size|font size|listen)\\W*
                \\d+ (?:min(?:ute)?s?) read\\W*
                (?:https?://|www\\.)\\S+
                (?:source|original|via|url|link)\\s*:\\s*(?:https?://|www\\.).*
                """),
            of(Furniture.COOKIES, LONG, """
                .*\\bcookies?\\b.*
                """, """
                .*\\b(?:we|our|site|website|consent|accept|policy|browser|preferences)\\b.*
                """, """
                .*\\b(?:use[sd]?|using|accept|agree|consent|manage|policy|enable)\\b.*
                """),
            of(Furniture.COPYRIGHT, LONG, """
                copyright\\s*(?:©|\\(c\\)|:|by\\b|notice\\b|(?:19|20)\\d\\d).*
                (?:©|\\(c\\)\\s*(?:19|20)\\d\\d).*
                all rights reserved.*
                .*\\ball rights reserved\\b.*
                .*©\\s*(?:copyright )?(?:19|20)\\d\\d\\b.*
                .*\\b(?:material|content|article|text)\\b.{0,40} m(?:ay|ust) not be (?:re)?(?:published|produced)\\b.*
                .*\\b(?:material|content|article|text)\\b.{0,40} m(?:ay|ust) not be (?:broadcast|copied)\\b.*
                """),
            of(Furniture.CLOSING, SHORT, """
                (?:with (?:reporting|inputs|files) (?:by|from) )?@AGENCY(?:(?:\\s*[,/;&]\\s*|,? and )@AGENCY)*\\W*
                with @AGENCY\\W*
                """),
            of(Furniture.CLOSING, MIDDLE, """
                (?:with )?(?:additional )?(?:reporting|writing|editing)(?: and \\w+)? by\\b.*
                (?:compiled|edited|translated|produced|fact-checked)(?: and \\w+)? by\\b.*
                with (?:reporting|inputs?|files|additional reporting) (?:by|from)\\b.{0,120}
                with agencies\\W*
                this (?:article|story|report|piece|post|version) (?:first|originally) (?:appeared|ran)\\b.*
                this (?:article|story|report|piece|post) (?:first|originally) (?:appeared|ran)\\b.*
                this (?:article|story|report|piece|post) (?:was|has been|is) (?:\\w+ )?(?:published|produced)\\b.*
                this (?:article|story|report|piece|post) (?:was|has been) (?:updated|corrected|edited|translated)\\b.*
                originally (?:published|appeared)\\b.*
                read the original article\\b.*
                .{3,200}\\bcontributed (?:to this (?:report|story|article)|reporting)\\b.{0,40}
                """),
            of(Furniture.NEWSLETTER, SHORT, """
                sign up\\b(?! to the|,).*
                subscribe\\b.*
                already a (?:subscriber|member)\\b.*
                get (?:the|our|all|more|breaking|daily|full)\\b.*(?:newsletter|inbox|app|email|news|delivered)\\b.*
                get (?:the|our|all|more|breaking|daily|full|unlimited)\\b.*(?:access|alerts?|digest|briefing)\\b.*
                join (?:our|us|the (?:conversation|discussion))\\b.*
                enter your e-?mail\\b.*
                your e-?mail(?: address)?\\W*
                stay (?:informed|up to date|tuned|connected|in the know)\\b.*
                """),
            of(Furniture.NEWSLETTER, MIDDLE, """
                .*\\b(?:newsletters?|inbox|push alerts?|email alerts?)\\b.*
                """, """
                .*\\b(?:your|our|sign up|subscribe|delivered)\\b.*
                """),
            of(Furniture.APPEAL, LONG, """
                donate\\b.*
                support (?:us|our|independent|quality|free|local|public|honest|real)\\b.{0,100}
                support (?:the )?[\\p{L} .'-]{2,40}!
                help (?:us|keep|support|fund|defend)\\b.{0,200}
                become an? (?:member|subscriber|supporter|patron|friend)\\b.*
                make an? (?:one-time |monthly )?(?:donation|contribution|gift)\\b.*
                a (?:message|note|letter|word) from (?:the |our |us)?.{0,60}:?
                dear readers?\\W*
                (?:please )?consider (?:supporting|donating|making|a (?:donation|gift))\\b.*
                please (?:support|donate|help us)\\b.*
                your (?:support|contribution|donation|gift)\\b.*
                we (?:need|rely on|depend on) (?:your|readers|people like you)\\b.*
                before you go\\b.*
                if you (?:value|enjoy|like|appreciate|can)\\b.*\\b(?:support|donat|contribut|subscri).*
                if you believe in\\b.*\\b(?:support|donat|contribut|subscri).*
                by supporting\\b.*
                keep (?:our|independent) (?:journalism|reporting|news)\\b.*
                (?:our|independent|quality) (?:journalism|reporting)\\b.*\\b(?:your|readers)\\b.*
                """),
            of(Furniture.COMMENTS, SHORT, """
                (?:\\d+ )?comments?(?: ?\\(\\d+\\))?\\W*
                (?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)\\b.*
                (?:be the first to|log in to) comment\\b.*
                comments (?:are|for this).*
                no comments(?: yet)?\\W*
                report abuse\\W*
                reply\\W*
                show comments.*
                view comments.*
                what do you think\\?.{0,60}
                """));

    private static FurnitureRule of(String reason, int longest, String... phrases) {
        return new FurnitureRule(reason, longest, Stream.of(phrases).map(Phrases::opening).toList());
    }

    boolean fits(String line) {
        return line.length() <= longest && patterns.stream().allMatch(pattern -> pattern.matcher(line).matches());
    }
}
