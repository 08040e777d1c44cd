package org.demarche.text.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.testing.ExtractionScore;
import org.demarche.testing.LabelledQuote;
import org.junit.jupiter.api.Test;

/** Four news articles under an open licence, with labels; their README says whose they are. */
class WikinewsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/demarche/wikinews");

    @Test
    void everyQuoteOfOpenArticlesIsFoundWithItsSpeaker() throws Exception {
        List<LabelledQuote> labels = LabelledQuote.read(FOLDER.resolve("gold.jsonl"));
        ExtractionScore score = new ExtractionScore();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                score.add(labels.stream().filter(label -> label.article().equals(name)).toList(),
                        new QuoteExtractor().extract(Files.readString(file), null));
            }
        }
        assertEquals("14 of 14 quotes found, 15 extracted; 8 of 8 persons and 6 of 6 others right; 1 of 3 with a"
                + " speaker that are no speech", score.toString());
    }
}
