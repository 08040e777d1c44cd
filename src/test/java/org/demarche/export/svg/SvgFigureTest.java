package org.demarche.export.svg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.export.figure.Figure;
import org.demarche.export.figure.FigureException;
import org.demarche.export.figure.FigurePage;
import org.demarche.export.figure.FigureProgress;
import org.demarche.export.figure.FigureSpec;
import org.demarche.export.figure.FigureView;
import org.demarche.export.figure.Paper;
import org.demarche.export.type.AwtTextMeasure;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.EventId;
import org.demarche.paint.Color;
import org.demarche.paint.Painter;
import org.demarche.paint.Part;
import org.demarche.state.SmallDispute;
import org.demarche.store.DossierException;
import org.demarche.testing.Dossiers;
import org.demarche.testing.GeneratedDossier;
import org.demarche.timeline.Box;
import org.demarche.timeline.EventGroup;
import org.demarche.timeline.LaneKind;
import org.demarche.timeline.TextStyle;
import org.demarche.timeline.TextStyle.Weight;
import org.demarche.timeline.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/**
 * Small figures are written as recorded in the resources beside this class, byte for byte.
 *
 * <p>After a change that is meant, run with {@code -Ddemarche.record=src/test/resources/org/demarche/export/svg} to
 * record anew, and read the difference before committing it.
 */
class SvgFigureTest {
    private static final SvgFigure WRITER = new SvgFigure();
    private static final TextStyle PLAIN = new TextStyle(12, Weight.REGULAR);
    private static final TextStyle STRONG = new TextStyle(14.5, Weight.SEMI_BOLD);
    private static final Pattern FONT = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
    private static final Color INK = Color.rgb(0x14181f);

    @TempDir
    Path folder;

    /** A page on which everything is drawn once that can be drawn. */
    private record Sampler() implements FigurePage {
        @Override
        public double width() {
            return 320;
        }

        @Override
        public double height() {
            return 200;
        }

        @Override
        public void paint(Painter painter) {
            painter.fillRect(0, 0, 320, 200, Color.rgb(0xffffff));
            painter.fillRect(10, 10, 0, 5, INK);
            painter.begin(new Part.Region("timeline-2"));
            painter.pushClip(new Box(9.6, 10.2, 100, 50));
            painter.fillGradient(10, 10, 20, 5, INK, INK.withOpacity(0));
            painter.fillGradient(40, 10, 30, 5, INK, INK.withOpacity(0));
            painter.begin(new Part.OfEvent(SmallDispute.TALKS));
            painter.fillRoundRect(10.004, 20.005, 30, 10, 3, INK.withOpacity(0.5));
            painter.strokeRoundRect(10.5, 20.5, 29, 9, 3, 1, INK);
            painter.end();
            painter.fillCircle(60, 25, 4, INK);
            painter.strokeCircle(60, 25, 6, 1.25, INK);
            painter.begin(new Part.OfEvent(SmallDispute.TALKS));
            painter.fillPolygon(new double[] {70, 75, 70}, new double[] {20, 25, 30}, INK);
            painter.end();
            painter.strokePolyline(new double[] {80, 85, 80}, new double[] {20, 25, 30}, false, 1.4, INK);
            painter.strokePolyline(new double[] {90, 95, 90}, new double[] {20, 25, 30}, true, 1.4, INK);
            painter.begin(new Part.OfEvents(EventGroup.of(List.of(SmallDispute.TREATY, SmallDispute.TALKS),
                    new TimeWindow(0, 1))));
            painter.text(10, 50, "2", STRONG, INK);
            painter.end();
            painter.popClip();
            painter.end();
            painter.begin(new Part.Link("#source-1", "Source 1"));
            painter.text(10, 80, "[1]", PLAIN, INK);
            painter.end();
            painter.begin(new Part.Link("#source-2", "Source 2"));
            painter.text(10, 95, "Its source is on another page", PLAIN, INK);
            painter.end();
            painter.begin(new Part.Link("javascript:alert(1)", "No page"));
            painter.text(10, 110, "Leads nowhere", PLAIN, INK);
            painter.end();
            painter.begin(new Part.Target("source-1"));
            painter.begin(new Part.Link("https://example.org/a?b=c&d=\"e\"", "The Gazette"));
            painter.text(10, 125, "  Spaces  & <signs>  ", PLAIN, INK);
            painter.begin(new Part.Link("https://example.org/", "A link in a link"));
            painter.text(10, 140, "Москва, Ελλάδα", PLAIN, INK);
            painter.end();
            painter.end();
            painter.end();
            painter.text(10, 155, "دمشق 2011", STRONG, INK);
            painter.text(10, 170, "Talks in دمشق", PLAIN, INK);
            painter.text(10, 185, "Bell \u0007, half \ud83d, whole \ud83d\ude00, line\nend", PLAIN, INK);
        }
    }

    @Test
    void whateverCanBeDrawnIsWrittenAsRecorded() throws Exception {
        byte[] file = written(figure(SmallDispute.dossier(), FigureSpec.STANDARD), new Sampler());
        ParsedSvg.of(file).check();
        assertRecorded("sampler.svg", file);
    }

    @Test
    void aSmallFigureIsWrittenAsRecorded() throws Exception {
        Figure figure = figure(SmallDispute.dossier(), FigureSpec.STANDARD.withSheet(Paper.A4.sheet().turned())
                .withDefinition("{\"version\":1,\"dossier\":{\"title\":\"<\ud83d>\"}}"));
        byte[] file = written(figure, figure.pages().getFirst());
        ParsedSvg.of(file).check();
        assertRecorded("small.svg", file);
    }

    @Test
    void sheetsInMillimetresAreWrittenInMillimetres() throws Exception {
        Element root = parsed(SmallDispute.dossier(), FigureSpec.STANDARD.withSheet(Paper.A4.sheet().turned())).root();
        assertEquals(List.of("297mm", "210mm", "0 0 1122.52 793.7"), List.of(root.getAttribute("width"),
                root.getAttribute("height"), root.getAttribute("viewBox")));
    }

    @Test
    void tenThousandEventsHaveTenThousandIds() throws Exception {
        Dossier dossier = new GeneratedDossier(1, 10_000).dossier();
        ParsedSvg svg = parsed(dossier, FigureSpec.STANDARD.withSheet(Paper.A3.sheet().turned()));
        svg.check();
        assertEquals(ids(dossier), svg.events());
        assertEquals(10_000, svg.events().size());
    }

    @Test
    void anEventInManyLanesAndClustersHasOneId() throws Exception {
        Dossier dossier = new GeneratedDossier(2, 500).dossier();
        ParsedSvg svg = parsed(dossier, FigureSpec.STANDARD.withView(FigureView.WHOLE.withLanes(LaneKind.SPEAKER)));
        svg.check();
        assertEquals(ids(dossier), svg.events());
    }

    @Test
    void eachEventIsTitledWithItsWords() throws Exception {
        Figure figure = figure(SmallDispute.dossier(), FigureSpec.STANDARD);
        ParsedSvg svg = ParsedSvg.of(written(figure, figure.pages().getFirst()));
        for (EventId event : List.of(SmallDispute.TALKS, SmallDispute.TREATY)) {
            Element title = (Element) svg.byId("event-" + event).getElementsByTagNameNS(ParsedSvg.SVG, "title").item(0);
            assertEquals(figure.words(event), title.getTextContent());
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplacedBySigns() throws Exception {
        Dossier dossier = Dossiers.titled("Bell \u0007 and half \ud83d").kind("talks", "Talks")
                .event("one", "2011-07-05", e -> e.titled("\u0000\ufffe\udc00")).build();
        ParsedSvg svg = parsed(dossier, FigureSpec.STANDARD);
        svg.check();
        assertEquals("Bell ␇ and half \ufffd", svg.byId("figure-title").getTextContent());
        assertTrue(svg.byId("event-one").getTextContent().contains("␀\ufffd\ufffd"));
    }

    @Test
    void theDefinitionIsReadBackAsItWasGiven() throws Exception {
        String definition = "{\"version\":1,\"text\":\"<&>\\u0000 \ud83d\ude00 دمشق ]]>\"}";
        Figure figure = figure(SmallDispute.dossier(), FigureSpec.STANDARD.withDefinition(definition));
        Path file = Files.write(folder.resolve("figure.svg"), written(figure, figure.pages().getFirst()));
        assertEquals(definition, EmbeddedView.read(file));
    }

    @Test
    void aFigureWithoutADefinitionHasNoView() throws Exception {
        Figure figure = figure(SmallDispute.dossier(), FigureSpec.STANDARD);
        Path file = Files.write(folder.resolve("figure.svg"), written(figure, figure.pages().getFirst()));
        assertThrows(DossierException.class, () -> EmbeddedView.read(file));
    }

    @Test
    void progressGrowsToTheEndAndCanStop() throws Exception {
        Figure figure = figure(new GeneratedDossier(1, 2_000).dossier(), FigureSpec.STANDARD);
        List<Double> shares = new ArrayList<>();
        WRITER.write(figure, figure.pages(), 1, OutputStream.nullOutputStream(), shares::add);
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.size() > 3, shares::toString);
        assertEquals(1, shares.getLast());
        assertThrows(CancellationException.class,
                () -> WRITER.write(figure, figure.pages(), 1, OutputStream.nullOutputStream(), new FigureProgress() {
                    private int calls;

                    @Override
                    public void reached(double share) {
                        calls++;
                    }

                    @Override
                    public boolean cancelled() {
                        return calls > 2;
                    }
                }));
    }

    @Test
    void oneFileHoldsOnePage() throws Exception {
        Figure figure = figure(SmallDispute.dossier(), FigureSpec.STANDARD);
        FigurePage page = figure.pages().getFirst();
        assertThrows(IllegalArgumentException.class, () -> WRITER.write(figure, List.of(page, page), 1,
                OutputStream.nullOutputStream(), FigureProgress.NONE));
    }

    @Property(tries = 60)
    void anyDossierGivesAWellFormedFileWithAllEventsThatAreDrawn(@ForAll("dossiers") Dossier dossier,
            @ForAll LaneKind lanes) throws IOException {
        Figure figure;
        try {
            figure = figure(dossier, FigureSpec.STANDARD.withView(FigureView.WHOLE.withLanes(lanes)));
        } catch (FigureException _) {
            Assume.that(!dossier.events().isEmpty());
            return;
        }
        byte[] file = written(figure, figure.pages().getFirst());
        ParsedSvg svg = ParsedSvg.of(file);
        svg.check();
        assertEquals(drawn(figure.pages().getFirst()), svg.events());
        assertArrayEquals(file, written(figure, figure.pages().getFirst()));
    }

    @Provide
    static Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    /** The events that a painter of the page is told of. */
    private static Set<String> drawn(FigurePage page) {
        Set<String> drawn = new TreeSet<>();
        page.paint((Painter) Proxy.newProxyInstance(SvgFigureTest.class.getClassLoader(),
                new Class<?>[] {Painter.class}, (_, method, arguments) -> {
                    if (method.getName().equals("begin")) {
                        if (arguments[0] instanceof Part.OfEvent(EventId event)) {
                            drawn.add(event.value());
                        } else if (arguments[0] instanceof Part.OfEvents crowd) {
                            crowd.events().forEach(event -> drawn.add(event.value()));
                        }
                    }
                    return null;
                }));
        return drawn;
    }

    private static Set<String> ids(Dossier dossier) {
        Set<String> ids = new TreeSet<>();
        dossier.events().forEach(event -> ids.add(event.id().value()));
        return ids;
    }

    private static ParsedSvg parsed(Dossier dossier, FigureSpec spec) throws IOException, FigureException {
        Figure figure = figure(dossier, spec);
        return ParsedSvg.of(written(figure, figure.pages().getFirst()));
    }

    private static Figure figure(Dossier dossier, FigureSpec spec) throws FigureException {
        return Figure.of(new DossierIndex(dossier), spec, new AwtTextMeasure());
    }

    private static byte[] written(Figure figure, FigurePage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(figure, List.of(page), 1, out, FigureProgress.NONE);
        return out.toByteArray();
    }

    /** Compares byte for byte, but of the faces inside the file only their SHA-256. */
    private static void assertRecorded(String name, byte[] file) throws IOException {
        String written = FONT.matcher(new String(file, StandardCharsets.UTF_8))
                .replaceAll(font -> "sha256," + sha256(font.group(1)));
        String target = System.getProperty("demarche.record");
        if (target != null) {
            Files.createDirectories(Path.of(target));
            Files.writeString(Path.of(target, name), written);
        }
        try (InputStream in = SvgFigureTest.class.getResourceAsStream(name)) {
            assertEquals(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), written);
        }
    }

    private static String sha256(String base64) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(
                    Base64.getDecoder().decode(base64)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
