package org.demarche.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.demarche.model.Anchor;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.QuoteEdit;
import org.demarche.model.Relation;
import org.demarche.model.TextRange;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.testing.Dossiers;
import org.demarche.testing.EventSketch;
import org.demarche.testing.QuoteSketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each rule is silent on a sound dossier and finds the one fault that is put into it. */
class DossierValidatorTest {
    private static final String FULL = "She said: “We wait.” Then: “We [the town] wait… for you.”";

    @Test
    void aSoundDossierHasNoFindings() {
        assertEquals(List.of(), DossierValidator.validate(Dossiers.small().build()));
    }

    @Test
    void anEmptyDossierWithATitleHasNoFindings() {
        assertEquals(List.of(), DossierValidator.validate(Dossier.empty("T")));
    }

    @Nested
    class Ids {
        @Test
        void anIdThatIsThereTwice() {
            assertFinding(FindingCode.DUPLICATE_ID, "speakers[3] anna",
                    "the id is that of speakers[1] too; give one of them another",
                    Dossiers.small().speaker("anna", s -> s));
            assertFinding(FindingCode.DUPLICATE_ID, "sides[2] north",
                    "the id is that of sides[0] too; give one of them another", Dossiers.small().side("north", "N"));
        }

        @Test
        void oneIdForThingsOfDifferentKindsIsFine() {
            assertSound(Dossiers.small().side("anna", "Anna's side"));
        }

        @Test
        void anIdThatLeadsNowhere() {
            assertFinding(FindingCode.DANGLING_ID, "speakers[3] eve",
                    "side names 'east', but no side has that id",
                    Dossiers.small().speaker("eve", s -> s.side("east")));
            assertDangling("side names 'east', but no side has that id", e -> e.side("east"));
            assertDangling("kind names 'war', but no kind has that id", e -> e.kind("war"));
            assertDangling("participants names 'eve', but no speaker has that id", e -> e.participant("eve"));
            assertDangling("figures names 'eve', but no speaker has that id", e -> e.figure("5", "eve", "gazette"));
            assertDangling("figures names 'herald', but no article has that id", e -> e.figure("5", null, "herald"));
            assertDangling("mentions names 'herald', but no article has that id", e -> e.mentionedIn("herald"));
        }

        @Test
        void aQuoteWhoseIdsLeadNowhere() {
            assertFinding(FindingCode.DANGLING_ID, "quotes[4] q", "article names 'herald', but no article has that id",
                    Dossiers.small().quote("q", "anna", "herald", "Words.", q -> q));
            assertFinding(FindingCode.DANGLING_ID, "quotes[4] q", "speaker names 'eve', but no speaker has that id",
                    Dossiers.small().reported("q", "eve", "gazette", "A gist.", q -> q));
            assertFinding(FindingCode.DANGLING_ID, "quotes[4] q", "event names 'war', but no event has that id",
                    Dossiers.small().reported("q", "anna", "gazette", "A gist.", q -> q.event("war")));
            assertFinding(FindingCode.DANGLING_ID, "quotes[4] q", "about names 'war', but no event has that id",
                    Dossiers.small().reported("q", "anna", "gazette", "A gist.", q -> q.about("war")));
        }

        @Test
        void aRelationWhoseEndLeadsNowhere() {
            assertFinding(FindingCode.DANGLING_ID, "relations[1]", "to names 'war', but no event has that id",
                    Dossiers.small().relation("vote-2011", Relation.Kind.PRECEDES, "war"));
            assertFinding(FindingCode.DANGLING_ID, "relations[1]", "from names 'war', but no event has that id",
                    Dossiers.small().relation("war", Relation.Kind.PRECEDES, "vote-2011"));
        }

        private static void assertDangling(String message, UnaryOperator<EventSketch> details) {
            assertFinding(FindingCode.DANGLING_ID, "events[3] e", message,
                    Dossiers.small().event("e", "2011", details));
        }
    }

    @Nested
    class NamesAndTexts {
        @Test
        void aNameThatIsMissing() {
            assertFinding(FindingCode.EMPTY_NAME, "title", "the dossier has no title", Dossiers.titled(" "));
            assertFinding(FindingCode.EMPTY_NAME, "sides[2] east", "it has no name", Dossiers.small().side("east", ""));
            assertFinding(FindingCode.EMPTY_NAME, "kinds[2] war", "it has no name", Dossiers.small().kind("war", ""));
            assertFinding(FindingCode.EMPTY_NAME, "articles[2] a", "it has no headline",
                    Dossiers.small().article("a", a -> a.headline("")));
            assertFinding(FindingCode.PUBLISHER_UNKNOWN, "articles[2] a", "it has no publisher",
                    Dossiers.small().article("a", a -> a.publisher("")));
            assertFinding(FindingCode.EMPTY_NAME, "speakers[3] s", "it has no name",
                    Dossiers.small().speaker("s", s -> s.named("")));
            assertFinding(FindingCode.EMPTY_NAME, "speakers[3] s", "one of its roles has no title",
                    Dossiers.small().speaker("s", s -> s.role("", "2011")));
            assertFinding(FindingCode.EMPTY_NAME, "events[3] e", "it has no title",
                    Dossiers.small().event("e", "2011", e -> e.titled("")));
        }

        @Test
        void aTitleOfMoreThanSixtyCharacters() {
            assertSound(Dossiers.small().event("e", "2011", e -> e.titled("𝒜".repeat(60))));
            assertFinding(FindingCode.TITLE_TOO_LONG, "events[3] e", "the title has 61 characters; shorten it to 60",
                    Dossiers.small().event("e", "2011", e -> e.titled("𝒜".repeat(61))));
        }

        @Test
        void aParagraphWithALineFeed() {
            assertFinding(FindingCode.LINE_FEED_IN_PARAGRAPH, "articles[2] a",
                    "text.paragraphs[1] contains a line feed,"
                    + " which shifts all places after it; split the paragraph there",
                    Dossiers.small().article("a", a -> a.paragraph("One.").paragraph("Two.\nThree.")));
        }
    }

    @Nested
    class WordsOfQuotes {
        @Test
        void aQuoteNeedsWordsAndNoGist() {
            assertFinding(FindingCode.WORDS_MISSING, "quotes[0] q",
                    "a quote needs the words between its quotation marks",
                    quote(q -> q.text("")));
            assertFinding(FindingCode.WORDS_AND_GIST, "quotes[0] q",
                    "a quote has words, not a gist; remove the gist or change the directness",
                    quote(q -> q.gist("A gist.")));
        }

        @Test
        void aReportedStatementNeedsAGistAndNoWords() {
            assertSound(quote(q -> q.directness(Directness.REPORTED).text("").gist("A gist.")));
            assertFinding(FindingCode.GIST_MISSING, "quotes[0] q",
                    "a reported statement needs a gist in your own words",
                    quote(q -> q.directness(Directness.REPORTED).text("")));
            assertFinding(FindingCode.WORDS_AND_GIST, "quotes[0] q",
                    "a reported statement has a gist, not words; remove the text or change the directness",
                    quote(q -> q.directness(Directness.REPORTED).gist("A gist.")));
        }

        @Test
        void anEditStandsAtItsMark() {
            assertSound(edited(QuoteEdit.Kind.INSERTION, 3, 13));
            assertSound(edited(QuoteEdit.Kind.ELISION, 18, 19));
            assertFinding(FindingCode.EDIT_WITHOUT_MARK, "quotes[0] q",
                    "words are said to be put in at 'the town', but no brackets enclose them",
                    edited(QuoteEdit.Kind.INSERTION, 4, 12));
            assertFinding(FindingCode.EDIT_WITHOUT_MARK, "quotes[0] q",
                    "words are said to be left out at 'wait', but no dots stand there",
                    edited(QuoteEdit.Kind.ELISION, 14, 18));
            assertFinding(FindingCode.EDIT_OUTSIDE_WORDS, "quotes[0] q",
                    "an edit ends at character 99, but the quote has 28", edited(QuoteEdit.Kind.ELISION, 18, 99));
        }

        @Test
        void dotsComeInSeveralForms() {
            for (String dots : List.of("…", "...", "....", ". . .", "[...]", "(…)", "[ … ]")) {
                assertSound(article("“We " + dots + " wait.”").quote("q", "anna", "herald", "We " + dots + " wait.",
                        q -> q.edit(QuoteEdit.Kind.ELISION, 3, 3 + dots.length())));
            }
        }

        private static Dossiers edited(QuoteEdit.Kind kind, int start, int end) {
            return article(FULL).quote("q", "anna", "herald", "We [the town] wait… for you.",
                    q -> q.edit(kind, start, end));
        }
    }

    @Nested
    class PlacesOfQuotes {
        @Test
        void aQuoteNeedsAPlace() {
            assertFinding(FindingCode.NOT_ANCHORED, "quotes[0] q",
                    "the quote has no place in the text of herald; give it one under anchors.text",
                    quote(q -> q.anchor(null)));
        }

        @Test
        void aPlaceBehindTheEndOfTheText() {
            assertFinding(FindingCode.OUTSIDE_TEXT, "quotes[0] q",
                    "anchors.text ends at 908, but the text of herald has 57 characters",
                    quote(q -> q.anchor(new Anchor(900, 908, "", ""))));
        }

        @Test
        void otherWordsAtThePlace() {
            assertFinding(FindingCode.WORDS_DIFFER, "quotes[0] q",
                    "at its place the text of herald has '“We wait.', not 'We wait.'",
                    quote(q -> q.anchor(new Anchor(10, 19, "", ""))));
        }

        @Test
        void ofLongWordsThoseAroundTheFirstDifferenceAreShown() {
            String text = "In the morning of that day I pointed out that there was no reason for anyone to leave the"
                    + " harbour.";
            assertFinding(FindingCode.WORDS_DIFFER, "quotes[0] q",
                    "at its place the text of herald has '…out that there was no reason for anyone to leave the…',"
                    + " not '…out that there was never a reason for anyone to leave…'",
                    misquoted(text, text.replace("no reason", "never a reason")));
            assertFinding(FindingCode.WORDS_DIFFER, "quotes[0] q",
                    "at its place the text of herald has 'In the morning of that day I…',"
                    + " not 'At the morning of that day I…'",
                    misquoted(text, text.replace("In the", "At the")));
            assertFinding(FindingCode.WORDS_DIFFER, "quotes[0] q",
                    "at its place the text of herald has '…to leave the harbour.',"
                    + " not '…to leave the harbour'",
                    misquoted(text, text.substring(0, text.length() - 1)));
        }

        @Test
        void wordsThatDifferAreOneFindingWhateverElseFollowsFromThem() {
            assertFinding(FindingCode.WORDS_DIFFER, "quotes[0] q",
                    "at its place the text of herald has 'We [all] wait.', not 'We shall [all] wait.'",
                    Dossiers.titled("T").speaker("anna", s -> s)
                            .article("herald", a -> a.full().original("We [all] wait.").paragraph("We [all] wait."))
                            .quote("q", "anna", "herald", "We shall [all] wait.", q -> q
                                    .anchor(new Anchor(0, 14, "", "")).originalAnchor(new Anchor(0, 14, "", ""))
                                    .edit(QuoteEdit.Kind.INSERTION, 3, 8).edit(QuoteEdit.Kind.ELISION, 90, 99)));
        }

        private static Dossiers misquoted(String text, String words) {
            int end = text.codePointCount(0, text.length());
            return article(text).quote("q", "anna", "herald", words, q -> q.anchor(new Anchor(0, end, "", "")));
        }

        @Test
        void placesAreCountedInCodePoints() {
            assertSound(article("🕊🕊🕊 " + FULL).quote("q", "anna", "herald", "We wait.", q -> q));
        }

        @Test
        void aContextThatIsNotThere() {
            assertFinding(FindingCode.CONTEXT_DIFFERS, "quotes[0] q",
                    "before its place the text has 'd: “', not 'e: “'",
                    quote(q -> q.anchor(new Anchor(11, 19, "e: “", ""))));
            assertFinding(FindingCode.CONTEXT_DIFFERS, "quotes[0] q", "after its place the text has '” T', not '” S'",
                    quote(q -> q.anchor(new Anchor(11, 19, "", "” S"))));
        }

        @Test
        void aContextThatIsTooLong() {
            String before = "x".repeat(40);
            assertSound(article(before + "We wait.")
                    .quote("q", "anna", "herald", "We wait.", q -> q.anchor(new Anchor(40, 48, "x".repeat(32), ""))));
            assertFinding(FindingCode.CONTEXT_TOO_LONG, "quotes[0] q",
                    "anchors.text has more than 32 characters of context on a side", article(before + "We wait.")
                    .quote("q", "anna", "herald", "We wait.", q -> q.anchor(new Anchor(40, 48, "x".repeat(33), ""))));
        }

        @Test
        void aReportedStatementMayHaveNoPlace() {
            assertSound(article(FULL).reported("q", "anna", "herald", "A gist.", q -> q));
        }

        @Test
        void twoQuotesAtOnePlace() {
            assertFinding(FindingCode.DUPLICATE_QUOTE, "quotes[1] q2", "it stands at the same place as q",
                    quote(q -> q).quote("q2", "anna", "herald", "We wait.", q -> q));
        }
    }

    @Nested
    class PlacesInTheOriginal {
        @Test
        void aDigestNeedsAFingerprint() {
            assertFinding(FindingCode.ORIGINAL_UNKNOWN, "articles[2] a",
                    "a digest needs the fingerprint of its original, so that quotes can be checked",
                    Dossiers.small().article("a", a -> a.digest().paragraph("Retold.")));
        }

        @Test
        void aQuoteNeedsAPlaceInAnOriginalThatIsKnown() {
            assertFinding(FindingCode.NOT_ANCHORED_IN_ORIGINAL, "quotes[0] q",
                    "the quote has no place in the original of digest; give it one under anchors.original",
                    digest(q -> q.originalAnchor(null)));
        }

        @Test
        void aQuoteOfAFullTextNeedsNone() {
            assertSound(Dossiers.titled("T").speaker("anna", s -> s)
                    .article("full", a -> a.original("She said: “We wait.”").paragraph("She: “We wait.”"))
                    .quote("q", "anna", "full", "We wait.", q -> q.originalAnchor(null)));
        }

        @Test
        void aPlaceInAnOriginalNeedsItsFingerprint() {
            assertFinding(FindingCode.ORIGINAL_UNKNOWN, "quotes[0] q",
                    "it has a place in the original of herald, whose fingerprint the dossier does not have",
                    quote(q -> q.originalAnchor(new Anchor(0, 8, "", ""))));
        }

        @Test
        void aPlaceBehindTheEndOfTheOriginal() {
            assertFinding(FindingCode.OUTSIDE_TEXT, "quotes[0] q",
                    "anchors.original ends at 98, but the original of digest has 19 characters",
                    digest(q -> q.originalAnchor(new Anchor(90, 98, "", ""))));
        }

        @Test
        void aPlaceOfAnotherLengthThanTheQuote() {
            assertFinding(FindingCode.LENGTH_DIFFERS, "quotes[0] q",
                    "anchors.original is 7 characters long, but the quote has 8",
                    digest(q -> q.originalAnchor(new Anchor(10, 17, "", ""))));
        }

        private static Dossiers digest(UnaryOperator<QuoteSketch> details) {
            return Dossiers.titled("T").speaker("anna", s -> s)
                    .article("digest", a -> a.digest().original("He said: “We wait.”")
                            .paragraph("He: “We wait.”"))
                    .quote("q", "anna", "digest", "We wait.", details);
        }
    }

    @Nested
    class Passages {
        @Test
        void aMentionLiesInItsArticle() {
            assertSound(mention(new TextRange(0, 57), null));
            assertFinding(FindingCode.OUTSIDE_TEXT, "events[0] e",
                    "a mention ends at 58, but the text of herald has 57 characters",
                    mention(new TextRange(0, 58), null));
            assertFinding(FindingCode.ORIGINAL_UNKNOWN, "events[0] e",
                    "a mention has a place in the original of herald,"
                    + " whose fingerprint the dossier does not have", mention(null, new TextRange(0, 3)));
            assertFinding(FindingCode.OUTSIDE_TEXT, "events[3] e", "a mention ends at 999, but the original of gazette"
                    + " has 109 characters", Dossiers.small()
                    .event("e", "2011", e -> e.mentionedIn("gazette", null, new TextRange(0, 999))));
        }

        private static Dossiers mention(@Nullable TextRange text, @Nullable TextRange original) {
            return article(FULL).event("e", "2011", e -> e.mentionedIn("herald", text, original));
        }
    }

    @Nested
    class DatesInOrder {
        @Test
        void rolesStandInOrderOfTime() {
            assertSound(Dossiers.titled("T")
                    .speaker("s", s -> s.role("Deputy", "2004/2008").role("Minister", "2008/..").role("MP", "2009")));
            assertFinding(FindingCode.ROLES_OUT_OF_ORDER, "speakers[0] s",
                    "the role 'Deputy' (2004/2008) began before 'Minister' (2008/..), which stands first",
                    Dossiers.titled("T")
                            .speaker("s", s -> s.role("Minister", "2008/..").role("Deputy", "2004/2008")));
        }

        @Test
        void nothingIsPrintedBeforeItIsSaid() {
            assertSound(quote(q -> q.said("2012-02-08")));
            assertSound(quote(q -> q.said("2012")));
            assertFinding(FindingCode.SAID_AFTER_PUBLISHED, "quotes[0] q",
                    "said 2012-02-09, but herald was published 2012-02-08", quote(q -> q.said("2012-02-09")));
            assertFinding(FindingCode.SAID_AFTER_PUBLISHED, "quotes[0] q",
                    "said 2012-03, but herald was published 2012-02-08", quote(q -> q.said("2012-03")));
        }

        @Test
        void aStatementIsMadeAtTheTimeOfItsEvent() {
            assertSound(quote(q -> q.said("2011-10").event("e")).event("e", "2011-10-04", e -> e));
            assertFinding(FindingCode.SAID_OFF_EVENT, "quotes[0] q",
                    "said 2011-10-05, but its event e is dated 2011-10-04",
                    quote(q -> q.said("2011-10-05").event("e")).event("e", "2011-10-04", e -> e));
        }
    }

    @Nested
    class GroupsOfParts {
        private static final String TEXT = "“One,” she said, “two,” and “three,” and “four.”";

        @Test
        void partsThatFollowEachOtherAreOneUtterance() {
            assertSound(part("q1", "One,", "g").quote("q2", "anna", "herald", "two,", q -> q.group("g")));
        }

        @Test
        void aReportedStatementMayStandBetweenThem() {
            assertSound(part("q1", "One,", "g")
                    .reported("r", "anna", "herald", "A gist.", q -> q.anchor(new Anchor(7, 15, "", "")))
                    .quote("q2", "anna", "herald", "two,", q -> q.group("g")));
        }

        @Test
        void anotherQuoteBetweenThem() {
            assertFinding(FindingCode.GROUP_SCATTERED, "quotes[0] q1",
                    "another quote stands between the parts of the group 'g'",
                    part("q1", "One,", "g").quote("q2", "anna", "herald", "two,", q -> q)
                            .quote("q3", "anna", "herald", "three,", q -> q.group("g")));
        }

        @Test
        void partsByDifferentSpeakers() {
            assertFinding(FindingCode.GROUP_MIXED, "quotes[0] q1",
                    "the parts of the group 'g' are by different speakers or in different articles",
                    part("q1", "One,", "g").quote("q2", "bilal", "herald", "two,", q -> q.group("g")));
        }

        @Test
        void aPartThatIsAlone() {
            assertFinding(FindingCode.GROUP_OF_ONE, "quotes[0] q1", "the group 'g' has no other part",
                    part("q1", "One,", "g"));
        }

        private static Dossiers part(String id, String words, String group) {
            return article(TEXT).quote(id, "anna", "herald", words, q -> q.group(group));
        }
    }

    @Nested
    class RelationsAndRepetitions {
        @Test
        void anEventRelatedToItself() {
            assertFinding(FindingCode.RELATION_TO_ITSELF, "relations[1] vote-2011 to vote-2011",
                    "the event is related to itself",
                    Dossiers.small().relation("vote-2011", Relation.Kind.PART_OF, "vote-2011"));
        }

        @Test
        void aRelationThatIsThereTwice() {
            assertSound(Dossiers.small().relation("draft-2011", Relation.Kind.PART_OF, "vote-2011"));
            assertFinding(FindingCode.DUPLICATE_RELATION, "relations[1] draft-2011 to vote-2011",
                    "relations[0] says the same",
                    Dossiers.small().relation("draft-2011", Relation.Kind.PRECEDES, "vote-2011"));
        }

        @Test
        void aStatedRelationNamesItsSource() {
            assertSound(Dossiers.small().relation(stated(new ArticleId("courier"))));
            assertFinding(FindingCode.RELATION_UNSOURCED, "relations[1] vote-2011 to draft-2011",
                    "it is said to be stated by a source; name the article, or say that it is inferred",
                    Dossiers.small().relation(stated(null)));
        }

        @Test
        void anEntryThatIsThereTwice() {
            assertFinding(FindingCode.DUPLICATE_ENTRY, "events[3] e", "participants has the same entry twice",
                    Dossiers.small().event("e", "2011", e -> e.participant("anna").participant("anna")));
            assertFinding(FindingCode.DUPLICATE_ENTRY, "speakers[3] s", "aliases has the same entry twice",
                    Dossiers.small().speaker("s", s -> s.alias("A").alias("A")));
            assertFinding(FindingCode.DUPLICATE_ENTRY, "quotes[4] r",
                    "about has the same entry twice", Dossiers.small()
                    .reported("r", "anna", "courier", "A gist.", q -> q.about("vote-2011").about("vote-2011")));
        }

        private static Relation stated(@Nullable ArticleId article) {
            return new Relation(new EventId("vote-2011"), Relation.Kind.RESPONDS_TO, new EventId("draft-2011"),
                    Relation.Basis.STATED, article, "", Map.of());
        }
    }

    @Nested
    class Waiting {
        @Test
        void whatWaitsForReviewStandsInItsArticleUnderAnIdOfItsOwn() {
            assertSound(article(FULL).candidate("c", "herald", "We wait.", c -> c));
            assertFinding(FindingCode.DUPLICATE_ID, "candidates[0] q",
                    "the id is that of a quote or another candidate too; give it another",
                    quote(q -> q).candidate("q", "herald", "She said", c -> c));
            assertFinding(FindingCode.DUPLICATE_ID, "candidates[1] c",
                    "the id is that of a quote or another candidate too; give it another",
                    article(FULL).candidate("c", "herald", "We wait.", c -> c)
                            .candidate("c", "herald", "She said", c -> c));
        }

        @Test
        void whatWaitsElsewhere() {
            assertFinding(FindingCode.WORDS_DIFFER, "candidates[0] c",
                    "at its place the text of herald has 'e said: “', not 'We wait.'",
                    article(FULL).candidate("c", "herald", "We wait.", c -> c.at(2, 11)));
            assertFinding(FindingCode.OUTSIDE_TEXT, "candidates[0] c",
                    "place ends at 999, but the text of herald has 57 characters",
                    article(FULL).candidate("c", "herald", "We wait.", c -> c.at(990, 999)));
        }
    }

    private static Dossiers article(String text) {
        return Dossiers.titled("T").speaker("anna", s -> s).speaker("bilal", s -> s)
                .article("herald", a -> a.full().paragraph(text));
    }

    /** A dossier with one quote, which stands at 11 to 19 of its article. */
    private static Dossiers quote(UnaryOperator<QuoteSketch> details) {
        return article(FULL).quote("q", "anna", "herald", "We wait.", details);
    }

    private static void assertSound(Dossiers dossier) {
        assertEquals(List.of(), DossierValidator.validate(dossier.build()));
    }

    private static void assertFinding(FindingCode code, String path, String message, Dossiers dossier) {
        assertEquals(List.of(new Finding(code, path, message)), DossierValidator.validate(dossier.build()));
    }
}
