package org.demarche.store.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.demarche.model.Dossier;
import org.demarche.model.Side;
import org.demarche.model.edit.Draft;
import org.demarche.model.edit.Edit;
import org.demarche.model.edit.Heading;
import org.demarche.model.edit.StepHistory;
import org.demarche.model.edit.Table;
import org.demarche.model.id.SideId;
import org.demarche.store.journal.JournalEntry.Kind;

/**
 * Work on a dossier in steps that look random: what step of which number does depends on the seed, the number and the
 * dossier only, so that two processes can do the same.
 */
final class RandomWork {
    private final long seed;
    private final int longest;
    private final StepHistory history = new StepHistory();
    private Dossier dossier;
    private int number;

    /**
     * @param longest name that is given to things, about
     * @param number of the last step that was made
     */
    RandomWork(long seed, int longest, Dossier dossier, int number) {
        this.seed = seed;
        this.longest = longest;
        this.dossier = dossier;
        this.number = number;
    }

    Dossier dossier() {
        return dossier;
    }

    int number() {
        return number;
    }

    /** Makes the next step. */
    JournalEntry next() {
        number++;
        SplittableRandom random = random();
        Edit undo = history.toUndo();
        Edit redo = history.toRedo();
        int chance = random.nextInt(10);
        if (chance < 2 && undo != null) {
            history.tookBack(undo);
            return made(Kind.UNDO, undo.inverse());
        }
        if (chance < 4 && redo != null) {
            history.madeAgain(redo);
            return made(Kind.REDO, redo);
        }
        Edit edit = edit(random);
        history.made(edit);
        return made(Kind.STEP, edit);
    }

    /** Whether the work is saved after the last step. */
    boolean saves() {
        return random().split().nextInt(3) == 0;
    }

    private SplittableRandom random() {
        return new SplittableRandom(seed * 31 + number);
    }

    private JournalEntry made(Kind kind, Edit edit) {
        dossier = edit.apply(dossier);
        return new JournalEntry(kind, Instant.ofEpochSecond(1_700_000_000L + number), edit);
    }

    @SuppressWarnings("NullAway") // a compiled record does not tell that its map may hold null
    private Edit edit(SplittableRandom random) {
        Draft draft = new Draft(dossier);
        List<Side> sides = dossier.sides();
        int choice = random.nextInt(4);
        if (choice == 0 && sides.size() > 3) {
            draft.remove(Table.SIDES, sides.get(random.nextInt(sides.size())).id());
        } else if (choice == 1 && !sides.isEmpty()) {
            Side side = sides.get(random.nextInt(sides.size()));
            draft.replace(new Side(side.id(), name(random), side.extras()));
        } else if (choice == 2) {
            draft.rename(new Heading("Step " + number, name(random)));
        } else {
            draft.add(new Side(new SideId("side-" + number), name(random), Map.of("number", number)));
        }
        return draft.edit("Step " + number);
    }

    private String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder("Ä “side”\n");
        for (int i = random.nextInt(longest); i >= 0; i--) {
            name.append((char) ('a' + i % 26));
        }
        return name.toString();
    }
}
