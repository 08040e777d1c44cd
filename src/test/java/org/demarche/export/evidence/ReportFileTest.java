package org.demarche.export.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.evidence.CheckWatch;
import org.demarche.evidence.EvidenceCheck;
import org.demarche.evidence.EvidenceReport;
import org.demarche.evidence.Originals;
import org.demarche.model.Dossier;
import org.demarche.testing.Dossiers;
import org.demarche.testing.EvidenceDispute;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    @TempDir
    Path folder;

    @Test
    void thePageHasTheSumsWithLinksToTheirRows() throws Exception {
        Document page = page(EvidenceDispute.dossier());
        assertEquals("Evidence: The harbour", page.title());
        assertEquals("8 quotes looked for in 1 text: 2 of 8 stand word for word where they are said to.",
                page.select("h1 + p").text());
        assertEquals(List.of("Word for word 2", "Moved 1", "Other print 1", "Changed 1", "Ambiguous 2", "Missing 1"),
                page.select("table.sums tr").eachText());
        for (Element link : page.select("table.sums a")) {
            assertFalse(page.select(link.attr("href") + " ~ table").isEmpty(), link::outerHtml);
        }
        assertEquals(8, page.select("tr[data-quote]").size());
    }

    @Test
    void thePageShowsWhatDiffers() throws Exception {
        Element words = page(EvidenceDispute.dossier()).expectFirst("tr[data-quote=changed] td.words");
        assertEquals("“We <del>cannot </del><ins>will not </ins>accept this draft resolution today.”", words.html());
    }

    @Test
    void thePageNeedsNoOtherFileAndFollowsTheLightOfTheRoom() throws Exception {
        Document page = page(EvidenceDispute.dossier());
        assertTrue(page.select("link, script, img").isEmpty());
        assertTrue(page.expectFirst("style").data().contains("prefers-color-scheme: dark"));
        assertTrue(page.outerHtml().startsWith("<!doctype html>"), page::outerHtml);
    }

    @Test
    void wordsThatLookLikeMarkupStayWords() throws Exception {
        Dossier dossier = Dossiers.titled("A <b> & c").speaker("anna", s -> s)
                .article("courier", a -> a.full().paragraph("She wrote: “<script>alert(1)</script>”"))
                .quote("q", "anna", "courier", "<script>alert(1)</script>", q -> q).build();
        Document page = page(dossier);
        assertTrue(page.select("script").isEmpty());
        assertEquals("“<script>alert(1)</script>”", page.select("td.words").text());
        assertEquals("Evidence: A <b> & c", page.title());
    }

    @Test
    void theTableHasARowForEachQuoteAndText() throws Exception {
        Dossier dossier = Dossiers.titled("T").speaker("anna", s -> s.named("Nord, Anna"))
                .article("courier", a -> a.publisher("The \"Courier\"").published("2011-10-05").full()
                        .paragraph("She said: “=1+1 is two.” He said: “-Yes,”"))
                .quote("sum", "anna", "courier", "=1+1 is two.", q -> q)
                .quote("yes", "anna", "courier", "-Yes,", q -> q)
                .build();
        Path file = folder.resolve("report.csv");
        ReportFile.writeCsv(check(dossier), file);
        assertEquals("quote,article,speaker,source,text,verdict,start,end,words,passage,finding\r\n"
                + "sum,courier,\"Nord, Anna\",\"The \"\"Courier\"\", 5 Oct 2011\",\"full text\",exact,11,23,"
                + "\"'=1+1 is two.\",\"'=1+1 is two.\",\"Stands word for word where it is said to.\"\r\n"
                + "yes,courier,\"Nord, Anna\",\"The \"\"Courier\"\", 5 Oct 2011\",\"full text\",exact,35,40,\"'-Yes,\","
                + "\"'-Yes,\",\"Stands word for word where it is said to.\"\r\n", Files.readString(file));
    }

    @Test
    void equalReportsGiveEqualBytes() throws Exception {
        EvidenceReport report = check(EvidenceDispute.dossier());
        ReportFile.writeHtml("T", report, folder.resolve("a.html"));
        ReportFile.writeHtml("T", report, folder.resolve("b.html"));
        assertEquals(-1, Files.mismatch(folder.resolve("a.html"), folder.resolve("b.html")));
    }

    @Test
    void whatCannotBeWrittenIsSaidInOneSentence() {
        EvidenceReport report = check(EvidenceDispute.dossier());
        assertEquals(folder + " is a folder; give the name of a file.",
                assertThrows(ReportException.class, () -> ReportFile.writeCsv(report, folder)).getMessage());
        Path nowhere = folder.resolve("no");
        assertEquals("The folder " + nowhere + " does not exist.", assertThrows(ReportException.class,
                () -> ReportFile.writeHtml("T", report, nowhere.resolve("r.html"))).getMessage());
    }

    private Document page(Dossier dossier) throws Exception {
        Path file = folder.resolve("report.html");
        ReportFile.writeHtml(dossier.title(), check(dossier), file);
        Document page = Jsoup.parse(Files.readString(file));
        page.outputSettings().prettyPrint(false);
        return page;
    }

    private static EvidenceReport check(Dossier dossier) {
        return EvidenceCheck.of(dossier, Originals.NONE, CheckWatch.NONE);
    }
}
