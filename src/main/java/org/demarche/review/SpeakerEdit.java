package org.demarche.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.demarche.model.Dossier;
import org.demarche.model.Event;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.Table;
import org.demarche.model.id.SideId;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a dossier says of a speaker. With the speaker, the events in which nobody else took part go to another
 * side.
 */
public final class SpeakerEdit {
    private SpeakerEdit() {}

    /**
     * Puts a speaker in the place of the one with the same id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Edit of(Dossier dossier, Speaker speaker) {
        Draft draft = new Draft(dossier);
        change(draft, speaker);
        return draft.edit(title(speaker));
    }

    /**
     * The same, with the speaker on a side that the dossier gets with this step.
     *
     * @param sideName of the side
     */
    public static Edit onNewSide(Dossier dossier, Speaker speaker, String sideName) {
        Draft draft = new Draft(dossier);
        SideId id = new SideId(
                Slugs.free(Slugs.of(sideName, "side"), taken -> draft.has(Table.SIDES, new SideId(taken))));
        draft.add(new Side(id, sideName, Map.of()));
        change(draft, new Speaker(speaker.id(), speaker.name(), speaker.nature(), speaker.aliases(), id,
                speaker.roles(), speaker.extras()));
        return draft.edit(title(speaker));
    }

    private static void change(Draft draft, Speaker speaker) {
        SideId before = draft.find(Speaker.class, speaker.id())
                .orElseThrow(() -> new IllegalArgumentException("there is no speaker " + speaker.id()))
                .side();
        draft.replace(speaker);
        if (!Objects.equals(before, speaker.side())) {
            draft.dossier().events().stream()
                    .filter(event -> event.participants().equals(List.of(speaker.id())))
                    .filter(event -> Objects.equals(event.side(), before))
                    .forEach(event -> draft.replace(onSide(event, speaker.side())));
        }
    }

    private static Event onSide(Event event, @Nullable SideId side) {
        return new Event(event.id(), event.title(), event.when(), event.place(), side, event.kind(),
                event.participants(), event.summary(), event.figures(), event.mentions(), event.extras());
    }

    private static String title(Speaker speaker) {
        return "Edit speaker " + speaker.name();
    }
}
