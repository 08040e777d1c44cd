package org.demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.demarche.model.Anchor;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Quote;
import org.demarche.model.TextRange;
import org.demarche.store.BundledDossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierWriter;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format: the copyright of the sources, equal bytes, and that no loss is silent. */
class FormatsTest {
    private static final List<String> PRINTED = List.of(
            "Harbour talks ended in the small hours after nine weary rounds between both delegations.",
            "The mayor told reporters on the quay: “We shall not sign that paper.” She then walked off in the rain.",
            "Observers from neighbouring ports had expected nothing else from such a gathering of rivals.");
    private static final List<String> ATTACHED = List.of(
            "Fishermen blocked the northern pier yesterday and burned crates of rotten herring beside it.",
            "Their spokesman cried out: “Nobody has asked us anything.” Police looked on from three grey vans.",
            "Ministers in the capital declined every request for comment until late in the evening.");
    /** As many characters of a text without spaces tell it from any other. */
    private static final int TELLING = 16;

    @TempDir
    Path folder;

    static List<Format> all() {
        return Formats.all();
    }

    /** One article stands in the dossier as it was printed, the other is attached, and the dossier has a digest. */
    private static Dossier dossier() {
        return Dossiers.titled("The harbour")
                .side("north", "North")
                .kind("talks", "Talks")
                .speaker("anna", s -> s.named("Anna Nord").side("north"))
                .speaker("bilal", s -> s.named("Bilal Süd"))
                .article("courier", a -> a.headline("Talks fail").published("2011-10-05").full()
                        .paragraph(PRINTED.get(0)).paragraph(PRINTED.get(1)).paragraph(PRINTED.get(2)))
                .article("gazette", a -> a.headline("Pier blocked").published("2011-10-06").digest()
                        .original(String.join("\n", ATTACHED))
                        .paragraph("Men kept ships away; one said: “Nobody has asked us anything.”"))
                .event("talks", "2011-10-04", e -> e.titled("The talks").kind("talks").side("north")
                        .participant("anna").mentionedIn("courier"))
                .event("pier", "2011-10-05", e -> e.titled("The pier").kind("talks").mentionedIn("gazette"))
                .quote("anna-1", "anna", "courier", "We shall not sign that paper.", q -> q.event("talks")
                        .said("2011-10-04"))
                .quote("bilal-1", "bilal", "gazette", "Nobody has asked us anything.", q -> q.event("pier")
                        .said("2011-10-05"))
                .reported("anna-2", "anna", "courier", "Anna left early.", q -> q.event("talks"))
                .candidate("waits-1", "courier", "We shall not sign that paper.", c -> c)
                .build();
    }

    private static ExchangeOptions options(boolean fullTexts) {
        return new ExchangeOptions(fullTexts, article -> article.id().value().equals("gazette")
                ? Optional.of(String.join("\n", ATTACHED)) : Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutFullTextsNothingPublishedLeavesButQuotesWithALittleContext(Format format) throws IOException {
        String written = readable(write(format, dossier(), options(false)));
        List<String> found = Stream.concat(unquoted(PRINTED, "anna-1"),
                        unquoted(ATTACHED, "bilal-1"))
                .filter(written::contains).toList();
        assertEquals(List.of(), found);
    }

    @ParameterizedTest
    @MethodSource("all")
    void withFullTextsTheyLeaveWhereTheTableSaysSo(Format format) throws IOException {
        String written = readable(write(format, dossier(), options(true)));
        List<String> sentences = Stream.of(PRINTED, ATTACHED).flatMap(List::stream)
                .filter(line -> !line.contains("“"))
                .map(FormatsTest::bare).toList();
        assertEquals(format.fields().keeps(Field.ARTICLE_FULL_TEXT) ? sentences : List.of(),
                sentences.stream().filter(written::contains).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void equalDossiersGiveEqualBytesWhateverTheLocaleAndTheTimeZone(Format format) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = write(format, BundledDossier.open(), ExchangeOptions.STANDARD);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, write(format, BundledDossier.open(), ExchangeOptions.STANDARD));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFieldIsToldAndOneThatIsNotCarriedWholeSaysWhy(Format format) {
        for (Field field : Field.values()) {
            Carriage carriage = format.fields().of(field);
            assertEquals(carriage.way() == Carriage.Way.NOT, carriage.where().isEmpty(),
                    () -> "where " + format.slug() + " has " + field);
            assertTrue(carriage.way() == Carriage.Way.WHOLE || !carriage.note().isBlank(),
                    () -> format.slug() + " does not say what is lost of " + field);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLossIsASentence(Format format) {
        List<String> sentences = Losses.of(format, dossier(), false);
        assertTrue(sentences.stream().allMatch(sentence -> sentence.matches("(Left out|In part): [^\n]+\\.")
                && !sentence.contains("..")), sentences::toString);
        long fields = Stream.of(Field.values())
                .filter(field -> field.count(dossier()) > 0 && !format.fields().keeps(field)).count();
        boolean textsStay = format.fields().keeps(Field.ARTICLE_FULL_TEXT);
        assertEquals(fields + (textsStay ? 1 : 0), sentences.size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void anEmptyDossierCanBeWritten(Format format) throws IOException {
        assertTrue(write(format, Dossier.empty("Nothing yet"), ExchangeOptions.STANDARD).length > 0);
    }

    @ParameterizedTest
    @MethodSource("all")
    void charactersThatAFormatCannotHoldAreToldOrCarried(Format format) throws IOException {
        Dossier awkward = Dossiers.titled("Half \uD83D of it")
                .article("a", a -> a.headline("Nul \u0000 here \uDC00").paragraph("Words \uDC00 stand."))
                .speaker("ana", s -> s.named("A \uD83D na"))
                .event("talks", "2011-10-04", e -> e.titled("Talks \uDC00"))
                .quote("q", "ana", "a", "Words \uDC00 stand.", q -> q.event("talks"))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> remarks = format.write(new DossierIndex(awkward), ExchangeOptions.STANDARD, out);
        boolean escaped = Stream.of("_xDC00_", "\\udc00", "\\uDC00", "\\UDC00")
                .anyMatch(form -> packed(out.toByteArray()).contains(form));
        assertTrue(escaped || !remarks.isEmpty(), () -> format.slug() + " is silent");
    }

    /** The bytes as text; those of an archive unpacked. */
    private static String packed(byte[] bytes) {
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return text.toString();
    }

    @Test
    void commandsCanTellTheFormatsApart() {
        List<String> slugs = all().stream().map(Format::slug).toList();
        assertEquals(slugs.stream().distinct().toList(), slugs);
        assertTrue(slugs.stream().allMatch(slug -> slug.matches("[a-z0-9-]+")), slugs::toString);
        assertFalse(slugs.contains("dossier"));
        assertTrue(all().stream().allMatch(format -> format.ending().matches("(\\.[a-z0-9]+)+")));
        assertTrue(all().stream().allMatch(format -> format.purpose().matches("\\p{Lu}[^\n]*\\.")));
    }

    @Test
    void aDossierIsNoForeignFile() throws DossierException {
        Path file = folder.resolve("dossier.json");
        new DossierWriter().write(BundledDossier.open(), file);
        assertEquals(Optional.empty(), ForeignFiles.formatOf(file));
        assertEquals(Optional.empty(), ForeignFiles.formatOf(folder.resolve("gone.json")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsWrittenIsRecognisedByItsOwnFormatAloneAndOneTableByThatOfAll(Format format) throws IOException {
        Path file = folder.resolve("dossier" + format.ending());
        Files.write(file, write(format, dossier(), ExchangeOptions.STANDARD));
        Optional<String> reader = format.slug().startsWith("csv-") ? Optional.of("csv")
                : format instanceof ReadableFormat ? Optional.of(format.slug()) : Optional.empty();
        assertEquals(reader,
                ForeignFiles.formatOf(file).map(Format::slug));
    }

    private static byte[] write(Format format, Dossier dossier, ExchangeOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        format.write(new DossierIndex(dossier), options, out);
        return out.toByteArray();
    }

    /** All stretches of a text of some length that lie farther from the quote than context may reach. */
    private static Stream<String> unquoted(List<String> paragraphs, String quoteId) {
        String text = String.join("\n", paragraphs);
        Quote quote = dossier().quotes().stream().filter(one -> one.id().value().equals(quoteId)).findFirst()
                .orElseThrow();
        Anchor original = quote.anchors().original();
        TextRange quoted = Objects.requireNonNull(original == null ? quote.anchors().text() : original).range();
        String before = bare(text.substring(0, Math.max(0, quoted.start() - Anchor.CONTEXT)));
        String after = bare(text.substring(quoted.end() + Anchor.CONTEXT));
        List<String> stretches = new ArrayList<>();
        for (String part : List.of(before, after)) {
            for (int i = 0; i + TELLING <= part.length(); i++) {
                stretches.add(part.substring(i, i + TELLING));
            }
        }
        return stretches.stream();
    }

    /** Without spaces and line ends, which formats fold as they like. */
    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The text of a file and of all files in it, without spaces. */
    private static String readable(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    all.append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return bare(all.toString());
    }
}
