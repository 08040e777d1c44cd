package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.demarche.exchange.Guids;
import org.demarche.model.Attribution;
import org.demarche.model.Directness;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.Event;
import org.demarche.model.Quote;
import org.demarche.model.Speaker;
import org.demarche.model.id.ArticleId;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a dossier: speakers under their sides, events under their kinds, and what researchers ask of quotes:
 * how direct they are, when they were said and through what they came.
 */
final class Codebook {
    static final String SPEAKERS = "Speakers";
    static final String EVENTS = "Events";
    static final String DIRECTNESS = "Directness";
    static final String SAID = "Date said";
    static final String MEDIUM = "Through";

    /** Colours that people with colour-blindness tell apart (Okabe and Ito, 2008), one after the other for sides. */
    private static final List<String> COLOURS =
            List.of("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#F0E442");

    private final Guids guids;
    private final UniqueNames names = new UniqueNames();
    private final List<Code> roots = new ArrayList<>();
    private final Map<SpeakerId, Code> speakers = new LinkedHashMap<>();
    private final Map<EventId, Code> events = new LinkedHashMap<>();
    private final Map<Directness, Code> directness = new HashMap<>();
    private final Map<String, Code> said = new HashMap<>();
    private final Map<String, Code> media = new HashMap<>();

    /**
     * The codebook of a dossier.
     *
     * @param carried whether the dossier's text of an article goes along
     */
    Codebook(DossierIndex index, Guids guids, Predicate<ArticleId> carried) {
        this.guids = guids;
        Dossier dossier = index.dossier();
        // The headings come first, so that they keep their names.
        Code ofSpeakers = root(SPEAKERS);
        Code ofEvents = root(EVENTS);
        Code ofDirectness = root(DIRECTNESS);
        Code ofDates = root(SAID);
        Code ofMedia = root(MEDIUM);
        for (Directness value : Directness.values()) {
            directness.put(value, below(ofDirectness, "directness", DateDetails.word(value), "directness"));
        }
        addSpeakers(dossier, ofSpeakers);
        addEvents(dossier, ofEvents, carried);
        for (Map.Entry<String, Integer> date : dates(dossier).entrySet()) {
            said.put(date.getKey(), below(ofDates, "said", date.getKey(), "date said"));
        }
        for (Quote quote : dossier.quotes()) {
            String medium = quote.attribution().medium();
            if (medium != null) {
                media.computeIfAbsent(medium, name -> below(ofMedia, "medium", name, "medium"));
            }
        }
    }

    /** The dates of quotes that are known, in the order of their text; with how often they occur. */
    private static Map<String, Integer> dates(Dossier dossier) {
        Map<String, Integer> dates = new TreeMap<>();
        dossier.quotes().stream().map(Quote::attribution).map(Attribution::said).filter(dated -> dated.known())
                .forEach(dated -> dates.merge(dated.date().text(), 1, Integer::sum));
        return dates;
    }

    private void addSpeakers(Dossier dossier, Code root) {
        Map<SideId, Code> sides = new LinkedHashMap<>();
        Map<SideId, String> colours = new HashMap<>();
        dossier.sides().forEach(side -> {
            colours.putIfAbsent(side.id(), COLOURS.get(colours.size() % COLOURS.size()));
            sides.computeIfAbsent(side.id(), id -> heading(root, "side", id.value(), side.name()));
        });
        for (Speaker speaker : dossier.speakers()) {
            SideId side = speaker.side();
            Code above = side == null ? root : sides.getOrDefault(side, root);
            String colour = side == null ? null : colours.get(side);
            speakers.computeIfAbsent(speaker.id(), id -> add(above, Code.codable(guids.of("speaker code", id.value()),
                    names.take(speaker.name(), "speaker"), colour, "")));
        }
    }

    private void addEvents(Dossier dossier, Code root, Predicate<ArticleId> carried) {
        Map<KindId, Code> kinds = new LinkedHashMap<>();
        dossier.kinds().forEach(kind ->
                kinds.computeIfAbsent(kind.id(), id -> heading(root, "kind", id.value(), kind.name())));
        int number = 0;
        for (Event event : dossier.events()) {
            number++;
            String description = EventDetails.of(event, number, carried).text();
            Code above = kinds.getOrDefault(event.kind(), root);
            events.computeIfAbsent(event.id(), id -> add(above, Code.codable(guids.of("event code", id.value()),
                    names.take(event.title(), event.when().date().text()), null, description)));
        }
    }

    private Code root(String name) {
        Code root = Code.heading(guids.of("heading", name), names.take(name, "heading"), "");
        roots.add(root);
        return root;
    }

    private Code heading(Code above, String kind, String id, String name) {
        String description = new Details().with(Label.ID, id).with(Label.NAME, name).text();
        return add(above, Code.heading(guids.of(kind, id), names.take(name, kind), description));
    }

    private Code below(Code above, String kind, String name, String hint) {
        return add(above, Code.codable(guids.of(kind, name), names.take(name, hint), null, ""));
    }

    private static Code add(Code above, Code code) {
        above.below().add(code);
        return code;
    }

    /** The codes at the top. */
    List<Code> roots() {
        return roots;
    }

    /** The code of a speaker; null where the dossier has no such speaker. */
    @Nullable Code of(SpeakerId speaker) {
        return speakers.get(speaker);
    }

    /** The code of an event; null where the dossier has no such event. */
    @Nullable Code of(EventId event) {
        return events.get(event);
    }

    /** The codes of a quote, at least one and each once. */
    List<String> of(Quote quote) {
        List<@Nullable Code> codes = new ArrayList<>();
        codes.add(speakers.get(quote.speaker()));
        codes.add(directness.get(quote.directness()));
        codes.add(said.get(quote.attribution().said().date().text()));
        String medium = quote.attribution().medium();
        codes.add(medium == null ? null : media.get(medium));
        EventId occasion = quote.event();
        codes.add(occasion == null ? null : events.get(occasion));
        quote.about().forEach(event -> codes.add(events.get(event)));
        List<String> found = new ArrayList<>();
        for (Code code : codes) {
            if (code != null && !found.contains(code.guid())) {
                found.add(code.guid());
            }
        }
        return found;
    }
}
