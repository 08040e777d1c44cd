package org.demarche.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.model.Article;
import org.demarche.model.Candidate;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.TextRange;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.QuoteId;
import org.demarche.model.validation.DossierValidator;
import org.demarche.model.validation.Severity;
import org.demarche.testing.Dossiers;

/** What holds whatever is reviewed in whatever order. */
class ReviewLawsTest {
    private static final List<String> NAMES =
            List.of("Anna Nord", "Nord", "Otto Falk", "Ida Falk", "Falk", "the mayor", "Ünal Öz", "🐟");
    private static final List<String> DATES =
            List.of("2011-10-04", "2011-10-03", "2011-10", "2011-10-05~", "2011-10-09");

    /** A step that was tried, with the dossier before and after it. */
    private record Trial(Dossier before, Step step, Dossier after) {}

    @Property(tries = 60)
    void everyStepCanBeTakenBack(@ForAll long seed) {
        for (Trial trial : trials(seed)) {
            if (trial.step() instanceof Step.Possible(var edit)) {
                assertEquals(trial.before(), edit.inverse().apply(trial.after()), edit.title());
            }
        }
    }

    @Property(tries = 60)
    void noStepMakesAnError(@ForAll long seed) {
        for (Trial trial : trials(seed)) {
            assertEquals(List.of(), DossierValidator.validate(trial.after()).stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList());
        }
    }

    @Property(tries = 60)
    void noWordsAreLostAndNoneAreMade(@ForAll long seed) {
        for (Trial trial : trials(seed)) {
            Set<QuoteId> before = ids(trial.before());
            Set<QuoteId> after = ids(trial.after());
            assertTrue(after.containsAll(before) || title(trial).equals("Remove a quote"), title(trial));
            assertTrue(before.containsAll(after) || title(trial).startsWith("Quote "), title(trial));
            assertEquals(after.size(), trial.after().quotes().size() + trial.after().candidates().size());
        }
    }

    @Property(tries = 60)
    void everyEventOfAQuoteIsItsSpeakers(@ForAll long seed) {
        Dossier last = trials(seed).getLast().after();
        for (Quote quote : last.quotes()) {
            last.events().stream().filter(event -> event.id().equals(quote.event())).map(Event::participants)
                    .forEach(participants -> assertTrue(participants.contains(quote.speaker())));
        }
    }

    private static String title(Trial trial) {
        return switch (trial.step()) {
            case Step.Possible(var edit) -> edit.title();
            case Step.Refused _ -> "";
        };
    }

    private static Set<QuoteId> ids(Dossier dossier) {
        return Stream.concat(dossier.quotes().stream().map(Quote::id), dossier.candidates().stream().map(Candidate::id))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Forty steps, each on what the one before has left. */
    private static List<Trial> trials(long seed) {
        Random random = new Random(seed);
        List<Trial> trials = new ArrayList<>();
        Dossier dossier = dossier(random);
        for (int i = 0; i < 40; i++) {
            Step step = step(dossier, random);
            Dossier after = step instanceof Step.Possible(var edit) ? edit.apply(dossier) : dossier;
            trials.add(new Trial(dossier, step, after));
            dossier = after;
        }
        return trials;
    }

    private static Step step(Dossier dossier, Random random) {
        List<Utterance> utterances = Utterance.all(dossier);
        List<Quote> quotes = dossier.quotes();
        Utterance utterance = utterances.isEmpty() ? null : one(utterances, random);
        QuoteId quote = quotes.isEmpty() ? null : one(quotes, random).id();
        Edtf date = random.nextInt(4) == 0 ? null : Edtf.parse(one(DATES, random));
        int kind = random.nextInt(16);
        Step step = null;
        if (utterance != null) {
            step = switch (kind) {
                case 0, 1, 2 -> Accepting.one(dossier, utterance);
                case 3 -> Correcting.speaker(dossier, utterance, one(NAMES, random), Speaker.Nature.PERSON);
                case 4 -> Correcting.said(dossier, utterance, date);
                case 5 -> Correcting.extent(dossier, utterance, one(List.of(ExtentMove.values()), random));
                case 6 -> Correcting.reject(dossier, utterance);
                case 7 -> Correcting.takeBack(dossier, utterance);
                case 8 -> Correcting.apart(dossier, utterance);
                default -> null;
            };
        }
        if (step == null && quote != null) {
            step = switch (kind) {
                case 9 -> Amending.speaker(dossier, quote, one(NAMES, random), Speaker.Nature.PERSON);
                case 10 -> Amending.said(dossier, quote, date);
                case 11 -> Amending.event(dossier, quote, dossier.events().isEmpty() || random.nextInt(4) == 0
                        ? null : one(dossier.events(), random).id());
                case 12 -> random.nextBoolean() ? Amending.remove(dossier, quote)
                        : Amending.directness(dossier, quote, Directness.PARTIAL);
                default -> null;
            };
        }
        if (step != null) {
            return step;
        }
        return switch (kind) {
            case 13 -> Merging.merge(dossier, one(NAMES, random), one(NAMES, random), Speaker.Nature.PERSON);
            case 14 -> Accepting.all(dossier, one -> one.surest().confidence() > 80);
            default -> quoting(dossier, random);
        };
    }

    private static Step quoting(Dossier dossier, Random random) {
        Article article = one(dossier.articles(), random);
        int length = article.text().joined().codePointCount(0, article.text().joined().length());
        int start = random.nextInt(length);
        TextRange range = new TextRange(start, start + random.nextInt(length - start) + 1);
        return SelectionProposal.of(dossier, article, range)
                .map(proposal -> Quoting.quote(dossier, proposal.by(one(NAMES, random), Speaker.Nature.PERSON)))
                .orElseGet(() -> new Step.Refused("nothing is selected"));
    }

    private static <T> T one(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static Dossier dossier(Random random) {
        Dossiers sketch = Dossiers.titled("A dispute")
                .kind("talks", "Talks")
                .speaker("anna-nord", s -> s.named("Anna Nord").alias("the mayor"))
                .article("one", a -> a.published("2011-10-05").paragraph(text(0)).paragraph(text(1)))
                .article("two", a -> a.published("2011-10-06").paragraph(text(2)).paragraph(text(3)))
                .event("meeting", "2011-10-04", e -> e.participant("anna-nord").mentionedIn("one"));
        for (int i = 0; i < 16; i++) {
            String words = "Words " + i + " 🐟 … [they] said,";
            sketch.candidate("q" + i, i < 8 ? "one" : "two", words, c -> {
                if (random.nextInt(6) > 0) {
                    c.by(one(NAMES, random));
                }
                if (random.nextInt(3) > 0) {
                    c.said(one(DATES, random), "stated");
                }
                if (random.nextInt(2) == 0) {
                    c.group("g" + random.nextInt(4));
                }
                return c.confidence(random.nextInt(101));
            });
        }
        return sketch.build();
    }

    private static String text(int paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = paragraph * 4; i < paragraph * 4 + 4; i++) {
            text.append("“Words ").append(i).append(" 🐟 … [they] said,” one said. ");
        }
        return text.toString();
    }
}
