package org.demarche.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.demarche.model.Dossier;
import org.demarche.model.Quote;
import org.demarche.model.Side;
import org.demarche.model.Speaker;
import org.demarche.model.id.SideId;
import org.demarche.model.id.SpeakerId;
import org.demarche.state.HarbourDispute;
import org.junit.jupiter.api.Test;

class EditTest {
    private static final Side NEUTRALS = new Side(new SideId("neutrals"), "The neutrals", Map.of());

    private final Dossier harbour = HarbourDispute.dossier();

    @Property(tries = 300)
    void whateverAStepDoesItsInverseUndoesAndTheStepRedoes(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier now = harbour;
        List<Edit> steps = new ArrayList<>();
        List<Dossier> states = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Draft draft = new Draft(now);
            for (int j = random.nextInt(4); j >= 0; j--) {
                changeSomething(draft, random);
            }
            Edit step = draft.edit("A step");
            assertEquals(draft.dossier(), step.apply(now));
            states.add(now);
            steps.add(step);
            now = step.apply(now);
        }
        Dossier last = now;
        for (int i = steps.size() - 1; i >= 0; i--) {
            now = steps.get(i).inverse().apply(now);
            assertEquals(states.get(i), now);
        }
        for (Edit step : steps) {
            now = step.apply(now);
        }
        assertEquals(last, now);
    }

    @SuppressWarnings("NullAway") // a compiled record does not tell that its map may hold null
    private static void changeSomething(Draft draft, Random random) {
        Dossier now = draft.dossier();
        switch (random.nextInt(5)) {
            case 0 -> draft.add(new Side(new SideId("side-" + random.nextInt(1000)), "A side", Map.of()));
            case 1 -> draft.rename(new Heading("Title " + random.nextInt(3), "About it"));
            case 2 -> {
                if (!now.quotes().isEmpty()) {
                    draft.remove(now.quotes().get(random.nextInt(now.quotes().size())));
                }
            }
            case 3 -> {
                Speaker one = now.speakers().get(random.nextInt(now.speakers().size()));
                draft.replace(new Speaker(one.id(), "Name " + random.nextInt(5), one.nature(), one.aliases(),
                        one.side(), one.roles(), one.extras()));
            }
            default -> {
                if (!now.relations().isEmpty()) {
                    draft.remove(now.relations().getFirst());
                }
            }
        }
    }

    @Test
    void unknownFieldsOfTheDossierSurviveAStep() {
        Dossier known = harbour;
        Dossier before = new Dossier(known.format(), known.title(), known.description(), known.sides(), known.kinds(),
                known.articles(), known.speakers(), known.events(), known.quotes(), known.relations(),
                known.candidates(), Map.of("x-note", "kept"));
        Draft draft = new Draft(before);
        draft.add(NEUTRALS);
        assertEquals(Map.of("x-note", "kept"), draft.edit("Add a side").apply(before).extras());
    }

    @Test
    void aStepMadeForAnotherDossierIsRefused() {
        Draft draft = new Draft(harbour);
        draft.remove(harbour.quotes().getFirst());
        Edit step = draft.edit("Remove a quote");
        Dossier other = step.apply(harbour);
        assertThrows(IllegalStateException.class, () -> step.apply(other));
    }

    @Test
    void whatIsReplacedByItselfIsNoChange() {
        Draft draft = new Draft(harbour);
        draft.replace(harbour.quotes().getFirst());
        assertTrue(draft.edit("Nothing").isEmpty());
    }

    @Test
    void aThingIsFoundAsTheChangesSoFarHaveMadeIt() {
        Draft draft = new Draft(harbour);
        Quote first = harbour.quotes().getFirst();
        Quote second = harbour.quotes().get(1);
        draft.remove(first);
        draft.add(NEUTRALS);
        assertTrue(draft.find(Quote.class, first.id()).isEmpty());
        assertEquals(second, draft.find(Quote.class, second.id()).orElseThrow());
        assertEquals(NEUTRALS, draft.find(Side.class, NEUTRALS.id()).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> draft.remove(Table.SPEAKERS, new SpeakerId("nobody")));
    }
}
