package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.qdpx.QdeProject.ReadCode;
import org.demarche.exchange.qdpx.QdeProject.ReadLink;
import org.demarche.exchange.qdpx.QdeProject.ReadSource;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.EventKind;
import org.demarche.model.Relation;
import org.demarche.model.Side;
import org.demarche.model.id.EventId;
import org.demarche.model.id.KindId;
import org.demarche.model.id.SideId;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dossier of a project. What this program wrote is known by the details in descriptions, which survive other
 * programs; all else is read by the rules of {@link Cast} and {@link SourceReading}.
 */
final class ProjectDossier {
    private final QdeProject project;
    private final Map<SideId, Side> sides = new LinkedHashMap<>();
    private final Map<KindId, EventKind> kinds = new LinkedHashMap<>();
    private final Map<EventId, Numbered<Event>> events = new LinkedHashMap<>();
    private final Map<String, EventId> eventsByCode = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ProjectDossier(QdeProject project) {
        this.project = project;
        project.codes().forEach(code -> names.put(code.guid(), code.name()));
    }

    /** Something with its place in the list of the dossier that was written. */
    record Numbered<T>(int number, T thing) {
        /** The number that details tell; the last place where they tell none. */
        static int of(Details details) {
            String number = details.text(Label.NUMBER);
            return number.matches("\\d{1,9}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
        }

        static <T> List<T> inOrder(Iterable<Numbered<T>> things) {
            List<Numbered<T>> ordered = new ArrayList<>();
            things.forEach(ordered::add);
            ordered.sort(Comparator.comparingInt(Numbered::number));
            return ordered.stream().map(Numbered::thing).toList();
        }
    }

    /** Reads a project whose texts are in an archive. */
    static ReadDossier read(QdeProject project, Archive archive, ReadFailure failure) throws DossierException {
        return new ProjectDossier(project).read(archive, failure);
    }

    private ReadDossier read(Archive archive, ReadFailure failure) throws DossierException {
        project.codes().forEach(this::readCode);
        Cast cast = new Cast(project);
        SourceReading reading = new SourceReading(project, cast, eventsByCode);
        for (ReadSource source : project.sources()) {
            try {
                reading.read(source, archive);
            } catch (IllegalArgumentException e) {
                throw failure.because("its source '" + source.name() + "' has details that were changed by hand ("
                        + e.getMessage() + "); correct them there, or export the project again");
            }
        }
        Details details = Details.parse(project.description());
        boolean own = details.get(Label.TITLE) != null;
        Dossier dossier = new Dossier(Dossier.FORMAT, own ? details.text(Label.TITLE) : title(),
                own ? details.text(Label.DESCRIPTION) : project.description(), List.copyOf(sides.values()),
                List.copyOf(kinds.values()), reading.articles(), cast.speakers(), Numbered.inOrder(events.values()),
                reading.quotes(), relations(), List.of(), Map.of());
        return new ReadDossier(dossier, remarks(reading));
    }

    private String title() {
        return project.name().isBlank() ? "A project" : project.name();
    }

    /** Takes what this program wrote; a code of any other description is a code. */
    private void readCode(ReadCode code) {
        Details details = Details.parse(code.description());
        String id = details.get(Label.ID);
        if (id == null) {
            return;
        }
        String above = top(code);
        try {
            if (details.get(Label.WHEN) != null) {
                Event event = EventDetails.read(details);
                events.putIfAbsent(event.id(), new Numbered<>(Numbered.of(details), event));
                eventsByCode.put(code.guid(), event.id());
            } else if (above.equals(Codebook.SPEAKERS)) {
                sides.putIfAbsent(new SideId(id), new Side(new SideId(id), details.text(Label.NAME), Map.of()));
            } else if (above.equals(Codebook.EVENTS)) {
                kinds.putIfAbsent(new KindId(id), new EventKind(new KindId(id), details.text(Label.NAME), Map.of()));
            }
        } catch (IllegalArgumentException _) {
            // The details are those of another program, or were changed by hand: it stays a code.
            eventsByCode.remove(code.guid());
        }
    }

    /** The name of the code right above; empty at the top. */
    private String top(ReadCode code) {
        String above = code.above();
        return above == null ? "" : names.getOrDefault(above, "");
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        for (ReadLink link : project.links()) {
            EventId from = eventsByCode.get(link.origin());
            EventId to = eventsByCode.get(link.target());
            LinkName name = from == null || to == null ? null : name(link);
            if (from != null && to != null && name != null) {
                relations.add(new Relation(from, name.kind(), to, name.basis(), null, "", Map.of()));
            }
        }
        return relations;
    }

    private static @Nullable LinkName name(ReadLink link) {
        try {
            return LinkName.parse(link.name());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private List<String> remarks(SourceReading reading) {
        List<String> remarks = new ArrayList<>(reading.remarks());
        int links = project.links().size() - relations().size();
        if (links > 0) {
            remarks.add("%,d links are not between events and were left out.".formatted(links));
        }
        project.skipped().forEach((what, count) -> remarks.add(sentence(what).formatted(count)));
        return remarks;
    }

    /** What becomes of things that a dossier cannot hold, with a place for their number. */
    private static String sentence(String what) {
        return switch (what) {
            case "PDFSource" -> "Of %,d PDF sources the text was read, where there is one, and not the pages.";
            case "PictureSource" -> "%,d pictures were left out, since a dossier is of texts.";
            case "AudioSource" -> "%,d sound recordings were left out, with their transcripts.";
            case "VideoSource" -> "%,d films were left out, with their transcripts.";
            case "PDFSelection" -> "%,d selections on pages of PDFs were left out.";
            case "Note" -> "%,d notes were left out, since a dossier has no place for them.";
            case "Set" -> "%,d sets were left out, since a dossier has no place for them.";
            case "Graph" -> "%,d graphs were left out, since a dossier has no place for them.";
            default -> "%,d codings of whole sources were left out, since a quote is a passage.";
        };
    }
}
