package org.demarche.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.demarche.export.figure.DrawnPage;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.model.DossierIndex;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.paint.RecordingPainter;
import org.demarche.store.BundledDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.junit.jupiter.api.Test;

class PdfFigureTest {
    private static final DossierIndex BUNDLED = new DossierIndex(BundledDossier.open());
    private static final TextStyle REGULAR = new TextStyle(12, Weight.REGULAR);
    private static final Color INK = Color.rgb(0x14181f);

    @Test
    void textOfEachScriptIsReadBackAsItWasWritten() throws IOException, FigureException {
        assertReadBack("Veto, “naïve” – €5, Davutoğlu", "Пекин и Москва: второе вето", "Θέση της Ελλάδας στον ΟΗΕ",
                "زيارة إلى دمشق (2012) والأمم المتحدة", "مُحَمَّد يتحدث Assad عن الإصلاح", "پێشنیاری چگونه ۱۲۳",
                "Lavrov in دمشق, again");
    }

    @Test
    void whatNoBundledFaceHasIsReadBackToo() throws IOException, FigureException {
        assertReadBack("大马士革 talks 联合国", "test 😀 done", "שיחות בדמשק");
    }

    @Test
    void whatCannotBeDrawnDoesNoHarm() throws IOException, FigureException {
        try (PDDocument document = read(written(lines("bell\u0007, half \uD83D, end")))) {
            assertEquals("bell , half \uFFFD, end", text(document, 1).strip());
        }
    }

    @Test
    void allWordsOfAFigureAreInTheFile() throws IOException, FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        RecordingPainter painter = new RecordingPainter();
        figure.pages().getFirst().paint(painter);
        List<String> drawn = painter.lines().stream().filter(line -> line.startsWith("text "))
                .map(line -> line.replaceFirst("^text .*? (REGULAR|MEDIUM|SEMI_BOLD|BOLD) ", "")).toList();
        try (PDDocument document = read(written(figure, figure.pages()))) {
            String all = text(document, 1).replaceAll("\\s", "");
            assertEquals(List.of(), drawn.stream().filter(line -> !all.contains(line.replaceAll("\\s", ""))).toList());
        }
        assertTrue(drawn.size() > 56, drawn::toString);
    }

    @Test
    void eachFontIsEmbeddedAndSaysWhatItsGlyphsMean() throws IOException, FigureException {
        try (PDDocument document = read(written(lines("Latin", "دمشق", "大马士革")))) {
            List<String> names = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font instanceof PDType0Font && font.isEmbedded(), font::toString);
                assertNotNull(font.getCOSObject().getCOSStream(COSName.TO_UNICODE), font::toString);
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
            }
            assertEquals(List.of("Inter-Regular", "NotoSansArabic-Regular"), names.stream().sorted().toList());
        }
    }

    @Test
    void linksLeadToTheWebAndToOtherPages() throws IOException, FigureException {
        FigurePage first = page(painter -> {
            painter.begin(new Part.Link("https://example.org/a?b=c", "An article"));
            painter.text(40, 100, "article", REGULAR, INK);
            painter.end();
            painter.begin(new Part.Link("#source-1", "Source 1"));
            painter.fillRect(40, 200, 20, 10, INK);
            painter.end();
        });
        FigurePage second = page(painter -> {
            painter.begin(new Part.Target("source-1"));
            painter.fillRect(40, 100, 200, 12, INK);
            painter.end();
        });
        try (PDDocument document = read(written(figure(FigureSpec.STANDARD), List.of(first, second)))) {
            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast).toList();
            assertEquals("https://example.org/a?b=c", ((PDActionURI) links.getFirst().getAction()).getURI());
            assertEquals("An article", links.getFirst().getContents());
            PDPageXYZDestination place =
                    (PDPageXYZDestination) ((PDActionGoTo) links.get(1).getAction()).getDestination();
            assertEquals(1, place.retrievePageNumber());
            assertEquals(Math.round((600 - 100) * 0.75), place.getTop());
            PDRectangle area = links.get(1).getRectangle();
            assertEquals(List.of(30f, (600 - 210) * 0.75f, 15f, 7.5f), List.of(area.getLowerLeftX(),
                    area.getLowerLeftY(), area.getWidth(), area.getHeight()));
        }
    }

    @Test
    void whatAClipHidesIsNoPartOfALink() throws IOException, FigureException {
        FigurePage page = page(painter -> {
            painter.begin(new Part.Link("https://example.org", "A page"));
            painter.pushClip(new Box(0, 0, 100, 100));
            painter.fillRect(80, 80, 400, 400, INK);
            painter.popClip();
            painter.end();
        });
        try (PDDocument document = read(written(figure(FigureSpec.STANDARD), List.of(page)))) {
            PDRectangle area = document.getPage(0).getAnnotations().getFirst().getRectangle();
            assertEquals(List.of(15f, 15f), List.of(area.getWidth(), area.getHeight()));
        }
    }

    @Test
    void aPageHasNoMoreLinksThanReadersTake() throws IOException, FigureException {
        FigurePage page = page(painter -> {
            for (int i = 0; i < 10_001; i++) {
                painter.begin(new Part.Link("https://example.org/" + i, "Page " + i));
                painter.fillRect(i % 100 * 8, i / 100 * 5, 4, 4, INK);
                painter.end();
            }
        });
        try (PDDocument document = read(written(figure(FigureSpec.STANDARD), List.of(page)))) {
            assertEquals(10_000, document.getPage(0).getAnnotations().size());
        }
    }

    @Test
    void eachEventIsReadOutAndLeadsToItsSource() throws IOException, FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        try (PDDocument document = read(written(figure, figure.pages()))) {
            Set<String> spoken = new TreeSet<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), spoken);
            assertEquals(List.of(), figure.events().stream().map(figure::words)
                    .filter(words -> spoken.stream().noneMatch(said -> said.contains(words))).toList());
            assertTrue(spoken.contains(figure.description()), spoken::toString);
            assertTrue(document.getPage(0).getAnnotations().size() >= figure.events().size());
        }
    }

    private static void collect(PDStructureNode node, Set<String> spoken) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    spoken.add(element.getAlternateDescription());
                }
                collect(element, spoken);
            }
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException, FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        try (PDDocument document = read(written(figure, figure.pages()))) {
            assertEquals(List.of(figure.title(), figure.description(), "Demarche"),
                    List.of(document.getDocumentInformation().getTitle(),
                            document.getDocumentInformation().getSubject(),
                            document.getDocumentInformation().getProducer()));
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(document.getDocumentCatalog().getLanguage());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(),
                    StandardCharsets.UTF_8);
            assertTrue(xmp.contains(figure.title()), xmp);
            assertTrue(Stream.of("CreateDate", "ModifyDate").noneMatch(xmp::contains), xmp);
        }
    }

    @Test
    void pagesHaveTheSizeOfTheFigure() throws IOException, FigureException {
        try (PDDocument document = read(written(figure(FigureSpec.STANDARD),
                List.of(page(_ -> { }), new DrawnPage(200_000, 960, _ -> { }))))) {
            assertEquals(List.of(600f, 450f, 1f), size(document.getPage(0)));
            // 150,000 points in units of 11.
            assertEquals(List.of(200_000 * 0.75f / 11, 960 * 0.75f / 11, 11f), size(document.getPage(1)));
        }
    }

    private static List<Float> size(PDPage page) {
        return List.of(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), page.getUserUnit());
    }

    @Test
    void equalFiguresAreEqualToTheByte() throws IOException, FigureException {
        Figure one = figure(FigureSpec.STANDARD);
        Figure two = figure(FigureSpec.STANDARD);
        assertArrayEquals(written(one, one.pages()), written(two, two.pages()));
    }

    @Test
    void whoStopsTheWritingIsObeyed() throws FigureException {
        Figure figure = figure(FigureSpec.STANDARD);
        FigureProgress stopped = new FigureProgress() {
            @Override
            public void reached(double share) {
                assertTrue(share < 1, "not the end");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> new PdfFigure().write(figure, figure.pages(), 1,
                OutputStream.nullOutputStream(), stopped));
    }

    private static void assertReadBack(String... lines) throws IOException, FigureException {
        try (PDDocument document = read(written(lines(lines)))) {
            assertEquals(List.of(lines), text(document, 1).lines().map(String::strip).toList());
        }
    }

    private static FigurePage lines(String... lines) {
        return page(painter -> IntStream.range(0, lines.length)
                .forEach(i -> painter.text(40, 40 + 40 * i, lines[i], REGULAR, INK)));
    }

    private static FigurePage page(Consumer<Painter> drawing) {
        return new DrawnPage(800, 600, drawing);
    }

    private static Figure figure(FigureSpec spec) throws FigureException {
        return Figure.of(BUNDLED, spec, new AwtTextMeasure());
    }

    private static byte[] written(FigurePage page) throws IOException, FigureException {
        return written(figure(FigureSpec.STANDARD), List.of(page));
    }

    private static byte[] written(Figure figure, List<FigurePage> pages) throws IOException, FigureException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfFigure().write(figure, pages, 1, out, FigureProgress.NONE);
        return out.toByteArray();
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }
}
