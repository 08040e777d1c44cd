package org.demarche.exchange.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.demarche.exchange.ConsistentDossiers;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Promise;
import org.demarche.exchange.ReadDossier;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.store.DossierException;
import org.demarche.testing.Dossiers;
import org.junit.jupiter.api.Test;

class TimelineJsFormatTest {
    private static final TimelineJsFormat FORMAT = new TimelineJsFormat();

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void whatTheTablePromisesComesBackInTheOrderOfIds(@ForAll("dossiers") Dossier dossier) throws Exception {
        ReadDossier read = read(written(dossier));
        assertEquals(ordered(Promise.kept(FORMAT.fields(), dossier)),
                ordered(Promise.kept(FORMAT.fields(), read.dossier())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenFitsTheSchema(@ForAll("dossiers") Dossier dossier) throws Exception {
        assertEquals(List.of(), schema().validate(written(dossier), InputFormat.JSON));
    }

    @Test
    void aSlideShowsTheQuotesWithTheirSources() throws Exception {
        assertEquals("""
                {
                  "title" : {
                    "text" : {
                      "headline" : "A &lt;small&gt; dispute",
                      "text" : ""
                    }
                  },
                  "scale" : "human",
                  "events" : [
                    {
                      "unique_id" : "talks",
                      "start_date" : {
                        "year" : 2011,
                        "month" : 10,
                        "day" : 4
                      },
                      "display_date" : "4 October 2011",
                      "text" : {
                        "headline" : "The talks",
                        "text" : "<blockquote>“We talk &amp; talk.”</blockquote><p>— Ana; \
                Talks fail, <i>The Gazette</i></p>"
                      },
                      "group" : "East",
                      "autolink" : false,
                      "demarche" : {
                        "title" : "The talks",
                        "date" : "2011-10-04",
                        "basis" : "printed",
                        "kind" : "Statement",
                        "summary" : ""
                      }
                    }
                  ],
                  "demarche" : {
                    "title" : "A <small> dispute"
                  }
                }
                """, written(Dossiers.titled("A <small> dispute").side("east", "East").kind("statement", "Statement")
                .speaker("ana", s -> s.named("Ana"))
                .article("a", a -> a.headline("Talks fail").paragraph("“We talk & talk.”"))
                .event("talks", "2011-10-04", e -> e.titled("The talks").side("east").kind("statement"))
                .quote("q", "ana", "a", "We talk & talk.", q -> q.event("talks"))
                .build()));
    }

    @Test
    void timelinesOfOtherPeopleAreRead() throws Exception {
        ReadDossier read = read("""
                {"title": {"text": {"headline": "A <b>war</b>", "text": "<p>One.</p><p>Two &amp; three<br>four</p>"}},
                 "events": [
                  {"start_date": {"year": "1914", "month": "7", "day": "28"}, "text": {"headline": "It begins"},
                   "group": "Powers", "background": {"color": "#fff"}},
                  {"start_date": {"year": "-44", "month": "", "day": ""}, "end_date": {"year": -43},
                   "media": {"url": "https://pictures.example/1.jpg", "caption": "The <i>Ides</i>"}},
                  {"start_date": {"year": "soon"}, "display_date": "soon", "text":
                   {"headline": "Peace", "text": "See <a href=\\"https://a.example/\\">this</a>."}},
                  7],
                 "eras": [{"start_date": {"year": 1914}, "end_date": {"year": 1918}, "text": {"headline": "War"}}]}
                """);
        Dossier dossier = read.dossier();
        assertEquals("A war", dossier.title());
        assertEquals("One.\nTwo & three\nfour", dossier.description());
        assertEquals(List.of("It begins 1914-07-28 powers event", "The Ides -0043/-0042 null event",
                "Peace XXXX null event", "War 1914/1918 null era"), dossier.events().stream()
                .map(event -> event.title() + " " + event.when().date() + " " + event.side() + " " + event.kind())
                .toList());
        assertEquals("See this (https://a.example/).", dossier.events().get(2).summary());
        assertEquals(Map.of("x-media", Map.of("url", "https://pictures.example/1.jpg", "caption", "The <i>Ides</i>")),
                dossier.events().get(1).extras());
        assertEquals(List.of("The date of slide 3 cannot be read; the event is kept without one.",
                "The slide 4 is left out: it is no object.",
                "Backgrounds of slides (1) are left out: a dossier has no pictures."), read.remarks());
    }

    @Test
    void whatIsNoTimelineIsRefusedInOneSentence() {
        assertTrue(assertThrows(DossierException.class, () -> read("[]")).getMessage()
                .endsWith(" is no timeline of TimelineJS: it has no list of \"events\". Export it as JSON of TimelineJS"
                        + " 3."));
        assertTrue(assertThrows(DossierException.class, () -> read("{\n  \"events\": [}")).getMessage()
                .contains("line 2, column 14"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return ConsistentDossiers.all();
    }

    private static Dossier ordered(Dossier d) {
        List<Event> events = d.events().stream().sorted(Comparator.comparing(event -> event.id().value())).toList();
        return new Dossier(d.format(), d.title(), d.description(), d.sides(), d.kinds(), d.articles(), d.speakers(),
                events, d.quotes(), d.relations(), d.candidates(), Map.of());
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                TimelineJsFormatTest.class.getResourceAsStream("timelinejs.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static String written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FORMAT.write(new DossierIndex(dossier), ExchangeOptions.STANDARD, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadDossier read(String json) throws IOException, DossierException {
        Path file = Files.createTempFile("timeline-", ".timeline.json");
        try {
            Files.writeString(file, json);
            return FORMAT.read(file);
        } finally {
            Files.delete(file);
        }
    }
}
