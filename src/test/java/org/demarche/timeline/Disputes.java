package org.demarche.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.demarche.model.Anchors;
import org.demarche.model.Article;
import org.demarche.model.ArticleText;
import org.demarche.model.Attribution;
import org.demarche.model.DateBasis;
import org.demarche.model.Dated;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edtf.Edtf;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.QuoteId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/** Dossiers to lay out: written by hand, or generated in bursts with every form of date. */
public final class Disputes {
    private static final String[] WORDS = {"Talks", "in", "Geneva", "Veto", "Draft", "resolution", "on", "sanctions",
        "Envoy", "Shelling", "of", "Homs", "Ambassador", "recalled", "Embassy", "closed", "Ceasefire"};

    private Disputes() {}

    /** A dossier of five sides with events of these dates, in turn of each side, named by their number and date. */
    public static DossierIndex of(String... dates) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            events.add(event("e" + i, "Event " + i, dates[i], i % 5));
        }
        return index(events);
    }

    /** A dossier with random events around 2011, some of them decades earlier; equal seeds give equal dossiers. */
    public static DossierIndex random(long seed, int size) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        int burst = 0;
        for (int i = 0; i < size; i++) {
            burst = random.nextInt(4) == 0 ? random.nextInt(400) : burst;
            LocalDate day = LocalDate.of(2011, 3, 1).plusDays(burst + random.nextInt(6));
            if (random.nextInt(20) == 0) {
                day = day.minusYears(1L + random.nextInt(40));
            }
            int words = 1 + random.nextInt(5);
            StringBuilder title = new StringBuilder();
            for (int w = 0; w < words; w++) {
                title.append(w == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
            }
            int side = random.nextInt(6);
            events.add(event("e" + i, title.toString(), date(day, random), side));
        }
        return index(events);
    }

    private static String date(LocalDate day, Random random) {
        String month = day.toString().substring(0, 7);
        String later = day.plusDays(1L + random.nextInt(90)).toString();
        return switch (random.nextInt(14)) {
            case 0 -> month;
            case 1 -> day + "~";
            case 2 -> day + "?";
            case 3 -> day + "/" + later;
            case 4 -> day + "~/" + later + "~";
            case 5 -> random.nextInt(3) == 0 ? day + "/.." : day + "/";
            case 6 -> "[" + day + "," + later + "]";
            case 7 -> "{" + day + "," + later + "}";
            case 8 -> month + "/" + later;
            default -> day.toString();
        };
    }

    private static Event event(String id, String title, String date, int side) {
        return new Event(new EventId(id), title, dated(date), "Moscow", side == 5 ? null : sideId(side),
                new KindId("talks"), List.of(new SpeakerId("speaker" + side % 5)), "What happened then.", List.of(),
                List.of(), Map.of());
    }

    private static SideId sideId(int side) {
        return new SideId("side" + side);
    }

    private static Dated dated(String date) {
        return new Dated(Edtf.parse(date), DateBasis.PRINTED, "");
    }

    private static DossierIndex index(List<Event> events) {
        ArticleId paper = new ArticleId("paper");
        List<Quote> quotes = IntStream.range(0, events.size()).filter(i -> i % 3 == 0)
                .mapToObj(i -> new Quote(new QuoteId("q" + i), paper, Directness.DIRECT,
                        "We cannot agree to that, and we have said so before.", null, Anchors.NONE,
                        new Attribution(new SpeakerId("speaker" + i % 5), null, null, null, events.get(i).when(), null,
                                null, null, null),
                        events.get(i).id(), List.of(), null, List.of(), Map.of()))
                .toList();
        return new DossierIndex(new Dossier(Dossier.FORMAT, "A dispute", "",
                IntStream.range(0, 5).mapToObj(i -> new Side(sideId(i), "Side " + i, Map.of())).toList(),
                List.of(new EventKind(new KindId("talks"), "Talks", Map.of())),
                List.of(new Article(paper, "News", "The Paper", null, null, null, dated("2011-09-07"), null, null, null,
                        "en", new ArticleText(ArticleText.Kind.FULL, List.of("News.")), null, Map.of())),
                IntStream.range(0, 5).mapToObj(i -> new Speaker(new SpeakerId("speaker" + i), "Ana Speaker" + i,
                        Speaker.Nature.PERSON, List.of(), side(i), List.of(), Map.of())).toList(),
                events, quotes, List.of(), List.of(), Map.of()));
    }

    private static @Nullable SideId side(int number) {
        return number == 4 ? null : sideId(number);
    }
}
