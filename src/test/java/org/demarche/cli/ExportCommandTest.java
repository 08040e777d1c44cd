package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.DossierException;
import org.demarche.store.DossierWriter;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(args));
        return CommandLineFactory.create(_ -> { }, Optional::empty, new ImageInstead(List.of(folder)),
                TestOriginals.store(folder))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    @Test
    void theBundledDossierIsWrittenAndItsPlaceIsTold() throws IOException {
        Path file = folder.resolve("timeline.png");
        assertEquals(0, run("--to", file.toString(), "--width", "800"));
        assertEquals("Wrote " + file + System.lineSeparator(), out.toString());
        assertEquals("", err.toString());
        assertEquals(800, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void theImageIsAsLargeAsAskedFor() throws IOException {
        Path file = folder.resolve("timeline.png");
        assertEquals(0, run("--to", file.toString(), "--width", "1600", "--height", "900"), err::toString);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(1600, 900), List.of(image.getWidth(), image.getHeight()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --page a4 --landscape --dpi 96        | 1123 | 794
            --page a4 --dpi 48                    | 397  | 562
            --page slide                          | 1920 | 1080
            --page slide --landscape --scale 0.5  | 640  | 360
            --size 254x254mm --dpi 100            | 1000 | 1000
            --size 900x700px                      | 900  | 700
            --size 203.2x203.2mm                  | 2400 | 2400
            """)
    void aPageHasItsPixels(String options, int width, int height) throws IOException {
        Path file = folder.resolve("page.png");
        List<String> args = new ArrayList<>(List.of("--to", file.toString(), "--no-legend", "--no-title",
                "--endnotes", "none", "--from", "2012"));
        args.addAll(List.of(options.split(" +", -1)));
        assertEquals(0, run(args.toArray(String[]::new)), err::toString);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void aWidthAloneIsAsHighAsNeeded() throws IOException {
        Path file = folder.resolve("page.png");
        assertEquals(0, run("--to", file.toString(), "--size", "254mm", "--dpi", "96", "--title", "Mine",
                "--note", "A note", "--endnotes", "quotes", "--no-folds", "--rows", "2"), err::toString);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(960, image.getWidth());
        assertTrue(image.getHeight() > 400, "high as needed: " + image.getHeight());
    }

    @Test
    void pagesBecomeNumberedFilesThatReplaceOthersOnlyWhenAsked() {
        String[] pages = {"--to", folder.resolve("p.png").toString(), "--page", "slide", "--dpi", "48", "--pages", "2",
            "--endnotes", "none"};
        assertEquals(0, run(pages), err::toString);
        assertEquals("Wrote %s%nWrote %s%n".formatted(folder.resolve("p-1.png"), folder.resolve("p-2.png")),
                out.toString());
        assertEquals(2, run(pages));
        assertTrue(err.toString().contains("p-1.png is there already"), err::toString);
        List<String> again = new ArrayList<>(List.of(pages));
        again.add("--replace");
        assertEquals(0, run(again.toArray(String[]::new)));
    }

    @Test
    void anImageNamesTheAddressesOfItsSources() throws IOException {
        Path file = folder.resolve("timeline.png");
        assertEquals(0, run("--to", file.toString()), err::toString);
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1)
                .contains("https://naharnet.com/stories/en/13887"));
    }

    @Test
    void aPageThatIsHigherThanAskedForIsSaid() {
        assertEquals(0, run("--to", folder.resolve("low.svg").toString(), "--size", "600x330px", "--lanes", "speaker",
                "--endnotes", "none", "--no-legend"), err::toString);
        assertEquals("demarche: a page is higher than asked for, to hold every lane; take a larger page, fewer lanes or"
                + " more --pages." + System.lineSeparator(), err.toString());
    }

    @Test
    void theFigureOfAnSvgFileIsMadeAgainByteForByte() throws IOException {
        Path first = folder.resolve("first.svg");
        assertEquals(0, run("--to", first.toString(), "--size", "400x420mm", "--theme", "print", "--lanes", "kind",
                "--from", "2011-06", "--note", "A note", "--rows", "2", "--endnotes", "none"), err::toString);
        Path again = folder.resolve("again.svg");
        assertEquals(0, run("--from-svg", first.toString(), "--to", again.toString()), err::toString);
        assertEquals(Files.readString(first), Files.readString(again));
        assertEquals("", err.toString());
    }

    @Test
    void aFigureOfAnotherDossierIsNotMadeAgain() throws DossierException {
        Path first = folder.resolve("first.svg");
        assertEquals(0, run("--to", first.toString(), "--endnotes", "none"), err::toString);
        Path other = folder.resolve("other.json");
        new DossierWriter().write(Dossiers.small().build(), other);
        assertEquals(2, run(other.toString(), "--from-svg", first.toString(), "--to",
                folder.resolve("again.svg").toString()));
        assertEquals("demarche: %s shows the dossier “Syria sanctions at the UN, 2011–2012”, not “The harbour dispute”;"
                .formatted(first) + " name the file of that dossier." + System.lineSeparator(), err.toString());
    }

    @Test
    void aFigureThatIsMadeAgainTakesNoOtherOptions() {
        assertEquals(2, run("--from-svg", "a.svg", "--to", "b.svg", "--theme", "dark"));
        assertTrue(err.toString().startsWith("demarche: --from-svg makes a figure as it was; leave out --theme"),
                err::toString);
    }

    @Test
    void anyDateLanesAndThemeMayBeChosen() {
        Path file = folder.resolve("part.png");
        assertEquals(0, run("--to", file.toString(), "--from", "2011-08~", "--until", "2011-22", "--lanes", "speaker",
                "--theme", "Dark", "--width", "700", "--scale", "0.5"), err::toString);
        assertTrue(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from soon                   | Invalid value for option '--from': 'soon' is not an EDTF date.*
            --from 2012 --until 2011      | The date of --until \\(2011\\) lies before that of --from \\(2012\\)
            --page a5                     | Invalid value for option '--page': 'a5' is none of a4, a3, letter, slide
            --size big                    | Invalid value for option '--size': 'big' is not a size such as 180x120mm, .*
            --size 180x120                | Invalid value for option '--size': '180x120' is not a size such as .*
            --page a4 --size 10x10mm      | --page and --size contradict each other; leave out one of them
            --size 500px --width 400      | --size and --width contradict each other; leave out one of them
            --landscape                   | --landscape turns a --page; name one
            --dpi 96 --scale 1            | --scale and --dpi contradict each other; leave out one of them
            --rows 2 --pages 2            | --rows and --pages contradict each other; leave out one of them
            --rows 0                      | --rows takes a number from 1 to 100, not 0
            --pages 101                   | --pages takes a number from 1 to 100, not 101
            --title A --no-title          | --title and --no-title contradict each other; leave out one of them
            --endnotes all                | Invalid value for option '--endnotes': 'all' is none of none, sources .*
            --sources --endnotes none     | --endnotes and --sources contradict each other; leave out one of them
            --dpi fine                    | Invalid value for option '--dpi': 'fine' is not a number
            --lanes country               | Invalid value for option '--lanes': 'country' is none of side, speaker, .*
            --theme sepia                 | Invalid value for option '--theme': 'sepia' is none of light, dark and print
            --width wide                  | Invalid value for option '--width': 'wide' is not a whole number
            --height 7.5                  | Invalid value for option '--height': '7.5' is not a whole number
            --width 99999999999           | Invalid value for option '--width': '99999999999' is out of range
            --scale big                   | Invalid value for option '--scale': 'big' is not a number
            --width 3                     | A figure is 320 to 200,000 px wide, not 3\\.
            --scale 99                    | A figure is scaled by 0\\.25 to 8, not by 99\\.0\\.
            --from 2050                   | No event of the dossier lies in the time that the figure would show\\.
            """)
    void whatCannotBeDoneIsSaidInOneSentence(String options, String sentence) {
        Path file = folder.resolve("never.png");
        List<String> args = new ArrayList<>(List.of("--to", file.toString()));
        args.addAll(List.of(options.split(" ", -1)));
        assertEquals(2, run(args.toArray(String[]::new)));
        String first = err.toString().lines().findFirst().orElseThrow();
        assertTrue(first.matches("demarche: " + sentence), first);
        assertFalse(Files.exists(file));
        assertEquals("", out.toString());
    }

    @Test
    void aFileToWriteMustBeNamed() {
        assertEquals(2, run());
        assertTrue(err.toString().startsWith("demarche: Missing required option: '--to=FILE'"), err::toString);
    }

    @Test
    void aDossierThatIsNotThereIsSaidToBeMissing() {
        assertEquals(2, run(folder.resolve("gone.json").toString(), "--to", folder.resolve("a.png").toString()));
        assertTrue(err.toString().contains("gone.json"), err::toString);
        assertEquals(1, err.toString().lines().count());
    }
}
