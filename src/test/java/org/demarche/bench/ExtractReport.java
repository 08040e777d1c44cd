package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.testing.ExtractionScore;
import org.demarche.testing.LabelledQuote;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.QuoteExtractor;

/**
 * The extraction of quotes from the articles of a folder: the time for each once warm, the memory beyond the texts,
 * and, where the folder or the one above it has labels in {@code gold.jsonl}, how many are right.
 */
final class ExtractReport implements Report {
    /** Articles that are carried with the tests, under an open licence. */
    static final Path OPEN_ARTICLES = Path.of("src/test/resources/org/demarche/wikinews");
    private static final int WARM_UPS = 2_000;
    private static final int ROUNDS = 2_000;

    private final Path folder;

    ExtractReport(Path folder) {
        this.folder = folder;
    }

    /** An article that was read. */
    private record Text(String name, String words) {}

    @Override
    public void print(Table table) throws IOException {
        List<Text> texts = texts();
        if (texts.isEmpty()) {
            throw new IOException(folder + " holds no articles (*.txt)");
        }
        table.title("Quotes extracted from " + texts.size() + " articles in " + folder);
        long before = Heap.used();
        List<List<ExtractedQuote>> all = texts.stream().map(ExtractReport::extract).toList();
        long held = Heap.used() - before;
        table.row("one article", sample(texts));
        int quotes = all.stream().mapToInt(List::size).sum();
        table.figure("memory beyond the texts, word lists included",
                String.format(Locale.ROOT, "%.2f MB for %d quotes", held / 1e6, quotes));
        Path gold = gold();
        if (Files.isRegularFile(gold)) {
            score(table, texts, all, LabelledQuote.read(gold));
        }
    }

    private List<Text> texts() throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new Text(String.valueOf(file.getFileName()), Files.readString(file)));
            }
        }
        return texts;
    }

    private Path gold() {
        Path inside = folder.resolve("gold.jsonl");
        return Files.exists(inside) ? inside : folder.resolveSibling("gold.jsonl");
    }

    private static List<ExtractedQuote> extract(Text text) {
        return new QuoteExtractor().extract(text.words(), null);
    }

    private static Sample sample(List<Text> texts) {
        for (int i = 0; i < WARM_UPS; i++) {
            extract(texts.get(i % texts.size()));
        }
        List<Nanos> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            extract(texts.get(i % texts.size()));
            rounds.add(Nanos.since(start));
        }
        return new Sample(rounds);
    }

    private static void score(Table table, List<Text> texts, List<List<ExtractedQuote>> all,
            List<LabelledQuote> labels) {
        ExtractionScore score = new ExtractionScore();
        for (int i = 0; i < texts.size(); i++) {
            String name = texts.get(i).name();
            List<LabelledQuote> own = labels.stream().filter(label -> label.article().equals(name)).toList();
            if (!own.isEmpty()) {
                score.add(own, all.get(i));
            }
        }
        table.figure("quotes found (F1)", String.format(Locale.ROOT, "%.1f %%", score.spans()));
        table.figure("persons right, with the full name", String.format(Locale.ROOT, "%.1f %%", score.speakers()));
        table.figure("no speech, but given a speaker", String.format(Locale.ROOT, "%.1f %%", score.falseSpeakers()));
        table.figure("counts", score.toString());
    }
}
