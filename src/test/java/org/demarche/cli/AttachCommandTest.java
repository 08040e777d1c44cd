package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.Dossier;
import org.demarche.model.id.ArticleId;
import org.demarche.state.originals.TestOriginals;
import org.demarche.store.DossierWriter;
import org.demarche.store.originals.AttachedOriginal;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.testing.ArticleSketch;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachCommandTest {
    private static final Dossier DOSSIER = Dossiers.small().build();
    private static final String GAZETTE = ArticleSketch.textOf(
            Objects.requireNonNull(DOSSIER.articles().getFirst().original()));

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;
    private String dossier;

    @BeforeEach
    void writeADossier() throws Exception {
        Path file = folder.resolve("dossier.json");
        new DossierWriter().write(DOSSIER, file);
        dossier = file.toString();
    }

    @Test
    void anOriginalIsAttachedAndKept() throws Exception {
        Path text = Files.writeString(folder.resolve("a"), GAZETTE);

        assertEquals(0, run("attach", dossier, text.toString()));
        assertEquals(text + ": The Gazette, 5 Oct 2011: identical, 3 of 3 quotes word for word\n1 original attached.\n",
                lines(out));
        assertEquals(Map.of(new ArticleId("gazette"), GAZETTE), attached());
    }

    @Test
    void theDossierItselfStaysAsItIs() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(dossier));

        run("attach", dossier, Files.writeString(folder.resolve("a"), GAZETTE).toString());

        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(Path.of(dossier)));
    }

    @Test
    void aTextOfNoArticleIsSaidAndTellsTheStatus() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Path soup = Files.writeString(texts.resolve("1.txt"), "A recipe for soup.");
        Path copy = Files.writeString(texts.resolve("2.txt"), "Late edition. " + GAZETTE);

        assertEquals(1, run("attach", dossier, texts.toString()));
        assertEquals(soup + ": belongs to no article of this dossier\n"
                + copy + ": The Gazette, 5 Oct 2011: a changed copy, 3 of 3 quotes word for word\n"
                + "1 original attached, 1 text belongs to no article.\n", lines(out));
    }

    @Test
    void whatCannotBeReadIsSaidAndDoesNotStopTheOthers() throws Exception {
        Path text = Files.writeString(folder.resolve("a"), GAZETTE);
        Path missing = folder.resolve("missing");

        assertEquals(2, run("attach", dossier, missing.toString(), text.toString()));
        assertEquals("demarche: Cannot read " + missing + ": there is no such file; check its name and folder.\n",
                lines(err));
        assertTrue(lines(out).endsWith("1 original attached, 1 text cannot be read.\n"), lines(out));
    }

    @Test
    void theBundledDossierIsAskedForByAnOption() throws Exception {
        Path text = Files.writeString(folder.resolve("a"), GAZETTE);

        assertEquals(1, run("attach", "--bundled", text.toString()));
        assertEquals(text + ": belongs to no article of this dossier\n"
                + "No original found, 1 text belongs to no article.\n", lines(out));
    }

    @Test
    void aDossierAloneIsNotEnough() {
        assertEquals(2, run("attach", dossier));
        assertEquals("demarche: Name the texts to attach after the dossier " + dossier + ", or give --bundled to attach"
                + " it to the dossier that comes with the program\nSee: demarche attach --help\n", lines(err));
    }

    private int run(String... args) {
        return CommandLineFactory.create(_ -> {}, Optional::empty, ImageInstead.inUsualFolders(),
                TestOriginals.store(folder))
                .setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(args);
    }

    private Map<ArticleId, String> attached() {
        return AttachedOriginals.of(DOSSIER, TestOriginals.store(folder)).byArticle().values().stream()
                .collect(Collectors.toMap(AttachedOriginal::article, AttachedOriginal::text));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
