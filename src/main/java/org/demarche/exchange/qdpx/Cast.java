package org.demarche.exchange.qdpx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.exchange.qdpx.QdeProject.ReadCase;
import org.demarche.exchange.qdpx.QdeProject.ReadCode;
import org.demarche.model.Speaker;
import org.demarche.model.id.SpeakerId;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a project. Every named case is a speaker. A code stands for a speaker when it is a case (NVivo gives
 * both one GUID), has a case's name, or lies below a code called "Speakers".
 */
final class Cast {
    private static final Set<String> HEADINGS = Set.of("speakers", "speaker");
    private static final String NOT_STATED = "Speaker not stated";

    private final Map<SpeakerId, Speaker> speakers = new LinkedHashMap<>();
    private final Map<String, SpeakerId> byName = new HashMap<>();
    private final Map<String, SpeakerId> byGuid = new HashMap<>();
    private final Map<String, List<SpeakerId>> bySource = new HashMap<>();
    private final Map<String, ReadCode> codes = new HashMap<>();
    private final NewIds<SpeakerId> ids = new NewIds<>(SpeakerId::new, "speaker");
    private @Nullable SpeakerId notStated;

    Cast(QdeProject project) {
        project.codes().forEach(code -> codes.put(code.guid(), code));
        List<ReadCase> others = new ArrayList<>();
        for (ReadCase one : project.cases()) {
            Speaker own = own(one);
            if (own == null) {
                others.add(one);
            } else {
                speakers.putIfAbsent(own.id(), own);
                ids.keep(own.id());
                tie(one, own.id());
            }
        }
        for (ReadCase one : others) {
            if (!one.name().isBlank()) {
                tie(one, made(one.name(), Speaker.Nature.PERSON));
            }
        }
    }

    /** The speaker that a case of this program's own describes; null for any other case. */
    private static @Nullable Speaker own(ReadCase one) {
        Details details = Details.parse(one.description());
        if (details.get(Label.ID) == null || details.get(Label.NATURE) == null) {
            return null;
        }
        try {
            return SpeakerDetails.read(details);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private void tie(ReadCase one, SpeakerId id) {
        byName.putIfAbsent(folded(one.name()), id);
        byGuid.put(one.guid(), id);
        one.selections().forEach(selection -> byGuid.put(selection, id));
        one.sources().forEach(source -> bySource.computeIfAbsent(source, _ -> new ArrayList<>()).add(id));
    }

    private SpeakerId made(String name, Speaker.Nature nature) {
        SpeakerId id = ids.from(name);
        speakers.put(id, new Speaker(id, name, nature, List.of(), null, List.of(), Map.of()));
        return id;
    }

    /** The speaker that a code stands for; null where it stands for something else. */
    @Nullable SpeakerId ofCode(String guid) {
        ReadCode code = codes.get(guid);
        if (code == null) {
            return null;
        }
        SpeakerId known = byGuid.get(guid);
        if (known == null) {
            known = byName.get(folded(code.name()));
        }
        if (known == null && belowSpeakers(code)) {
            known = made(code.name(), Speaker.Nature.PERSON);
            byName.put(folded(code.name()), known);
        }
        return known;
    }

    private boolean belowSpeakers(ReadCode code) {
        Set<String> seen = new HashSet<>();
        String above = code.above();
        while (above != null && seen.add(above)) {
            ReadCode next = codes.get(above);
            if (next == null) {
                return false;
            }
            if (HEADINGS.contains(folded(next.name()))) {
                return true;
            }
            above = next.above();
        }
        return false;
    }

    /** Who speaks in a selection that no code tells of: whose it is, whose source it is, or somebody not stated. */
    SpeakerId elsewise(String selection, String source) {
        SpeakerId known = byGuid.get(selection);
        if (known != null) {
            return known;
        }
        List<SpeakerId> ofSource = bySource.getOrDefault(source, List.of());
        if (ofSource.size() == 1) {
            return ofSource.getFirst();
        }
        if (notStated == null) {
            notStated = made(NOT_STATED, Speaker.Nature.PERSON);
        }
        return notStated;
    }

    /** Whether a speaker stands for those that nothing tells. */
    boolean isNotStated(SpeakerId id) {
        return id.equals(notStated);
    }

    /** The name of a code; empty where there is none. */
    String nameOfCode(String guid) {
        ReadCode code = codes.get(guid);
        return code == null ? "" : code.name();
    }

    /** All speakers, in the order of the cases. */
    List<Speaker> speakers() {
        return List.copyOf(speakers.values());
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
