package org.demarche.state.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.demarche.model.Dossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierWriter;
import org.demarche.store.journal.DossierFiles;
import org.demarche.store.journal.Journal;
import org.demarche.store.journal.JournalEntry;
import org.demarche.store.journal.JournalInUseException;
import org.demarche.store.journal.Journals;
import org.demarche.store.journal.Recovered;
import org.demarche.store.journal.StrangeJournalException;
import org.jspecify.annotations.Nullable;

/** The journal of the dossier that is open, and its file. For one thread, which may wait for the disk. */
final class JournalKeeper {
    private final Journals journals;
    private final DossierFiles files = new DossierFiles();
    private final DossierWriter writer = new DossierWriter();
    private final Deque<JournalEntry> unkept = new ArrayDeque<>();
    private @Nullable Journal journal;
    /** The file as this window knows it, or the dossier as it was opened. */
    private Dossier ground = Dossier.empty("");
    private @Nullable Path file;
    /** Why the file can only be read; null if it can be written. */
    private @Nullable String hindrance;
    /** What earlier sessions left on other dossiers. */
    private @Nullable Iterator<Journals.Left> left;
    /** The journal of what is offered; held, so that no other window offers the same. */
    private @Nullable Journal offered;
    private @Nullable Path offeredFile;

    JournalKeeper(Journals journals) {
        this.journals = journals;
    }

    /**
     * What was found when a dossier was opened.
     *
     * @param trouble why steps will not be kept as usual, null if they will
     * @param hindrance why no step can be made, null if it can
     * @param offer what an earlier session left, null for nothing
     */
    record Found(@Nullable String trouble, @Nullable String hindrance, @Nullable Recovered offer) {}

    /** How keeping a step went. */
    record Kept(int unkept, @Nullable String trouble) {}

    /** How saving went. */
    sealed interface Saved {
        /** The file holds the dossier now. */
        record Done(Kept kept, @Nullable String trouble) implements Saved {}

        /** Others have changed the file; it was left as it is. */
        record Changed() implements Saved {}

        /** It could not be saved. */
        record Failed(String sentence) implements Saved {}
    }

    /**
     * Turns to another dossier.
     *
     * @param forget whether the steps on the one before are not wanted
     */
    Found open(Dossier dossier, @Nullable Path from, boolean forget) {
        String trouble = leave(forget);
        hindrance = null;
        ground = dossier;
        file = from;
        unkept.clear();
        if (offered != null && offeredFile != null) {
            // It may be the very one that is opened now; if it is not, it is offered again at the next start.
            close(offered, false);
            offered = null;
        }
        if (from == null) {
            return new Found(trouble, null, nextLeft());
        }
        try {
            Journal opened = journals.open(from);
            journal = opened;
            Optional<Recovered> recovered = opened.recovered(dossier, files);
            if (recovered.isEmpty()) {
                opened.clear();
                return new Found(trouble == null ? beside(opened) : trouble, null, nextLeft());
            }
            hindrance = "First recover or discard the steps that were not saved last time.";
            return new Found(trouble, hindrance, recovered.get());
        } catch (JournalInUseException _) {
            hindrance = name(from) + " is being edited in another window. You can read it here; to work on it, close"
                    + " it there and open it here again.";
            return new Found(trouble, hindrance, null);
        } catch (StrangeJournalException e) {
            return new Found("Your steps are not kept until you save: " + e.getMessage()
                    + ". Move that file away, and open the dossier again.", null, null);
        } catch (IOException e) {
            return new Found("Your steps are not kept until you save: neither the folder of " + name(from)
                    + " nor the folder of your data can be written.", null, null);
        }
    }

    private @Nullable Recovered nextLeft() {
        if (offered != null) {
            return recovered(offered).orElse(null);
        }
        try {
            if (left == null) {
                left = journals.leftBehind().iterator();
            }
            while (left.hasNext()) {
                Journals.Left other = left.next();
                Journal next = journals.open(other);
                if (next == null) {
                    continue;
                }
                offeredFile = other.dossier();
                Optional<Recovered> recovered = recovered(next);
                if (recovered.isPresent()) {
                    offered = next;
                    return recovered.get();
                }
                next.clear();
                next.close();
            }
        } catch (IOException _) {
            // A data folder that cannot be read offers nothing; to start with a complaint would help nobody.
        }
        return null;
    }

    private Optional<Recovered> recovered(Journal other) {
        return other.recovered(offeredFile == null ? null : files.read(offeredFile), files);
    }

    /** Forgets what was offered, and says what is offered next. */
    @Nullable Recovered discardOffer() throws IOException {
        Journal discarded = offered;
        if (discarded == null) {
            if (journal != null) {
                journal.clear();
                hindrance = null;
            }
            return null;
        }
        offered = null;
        discarded.clear();
        discarded.close();
        return nextLeft();
    }

    /** Puts off what was offered until the next start. */
    void postponeOffer() throws IOException {
        Journal first = offered;
        offered = null;
        if (first != null) {
            first.close();
        }
        left = Collections.emptyIterator();
    }

    /**
     * Makes the journal of what was offered that of the open dossier, so that the next steps follow there.
     *
     * @param forget whether the steps on the dossier that is open are not wanted
     * @return where that dossier stands, null for one without a file
     */
    @Nullable Path takeUp(Recovered recovered, boolean forget) throws IOException {
        Journal taken = offered;
        offered = null;
        if (taken != null) {
            leave(forget);
            journal = taken;
            ground = recovered.start();
            file = offeredFile;
        }
        if (recovered.astray() && journal != null) {
            Journal copy = journals.begin();
            for (JournalEntry entry : recovered.entries()) {
                copy.append(entry, recovered.start(), null);
            }
            journal.clear();
            leave(false);
            journal = copy;
            ground = recovered.start();
            file = null;
        }
        hindrance = null;
        return file;
    }

    /**
     * Keeps a step, or says why it is not kept yet. One that was made before it was found that none can be made is not
     * kept, since it would stand among others' steps in the journal; {@link Saving} takes it back.
     */
    Kept keep(JournalEntry entry) {
        if (hindrance != null) {
            return new Kept(0, null);
        }
        unkept.add(entry);
        return keepAll();
    }

    private Kept keepAll() {
        try {
            while (!unkept.isEmpty()) {
                Journal open = journal;
                if (open == null) {
                    if (file != null) {
                        // There is no journal for it; what was wrong was told when the dossier was opened.
                        return new Kept(unkept.size(), null);
                    }
                    open = journals.begin();
                    journal = open;
                }
                open.append(unkept.getFirst(), ground, file);
                unkept.removeFirst();
            }
            return new Kept(0, journal == null ? null : beside(journal));
        } catch (IOException e) {
            return new Kept(unkept.size(), "The last steps are not kept on the disk yet: it is full or failed ("
                    + e.getMessage() + "). Free some space, or save the dossier elsewhere.");
        }
    }

    /**
     * Saves the dossier as all steps so far have made it.
     *
     * @param overChanges whether to save even over what others have written meanwhile
     */
    Saved save(Dossier dossier, Path to, boolean overChanges) {
        if (!to.equals(file)) {
            return saveAs(dossier, to);
        }
        if (hindrance != null) {
            return new Saved.Failed("Cannot save " + to + ": it can only be read here. " + hindrance);
        }
        if (!overChanges && Files.exists(to) && !ground.equals(files.read(to))) {
            return new Saved.Changed();
        }
        try {
            Journal open = journal;
            writer.write(dossier, to, print -> {
                if (open != null) {
                    open.mark(print, to);
                }
            });
            return saved(dossier, open);
        } catch (DossierException e) {
            return new Saved.Failed(String.valueOf(e.getMessage()));
        }
    }

    private Saved saveAs(Dossier dossier, Path to) {
        Journal next = null;
        try {
            next = journals.open(to);
            if (next.recovered(files.read(to), files).isPresent()) {
                next.close();
                return new Saved.Failed("Cannot save " + to + ": work on it was not saved last time; open it and"
                        + " recover or discard that first, or choose another name.");
            }
            next.clear();
        } catch (JournalInUseException _) {
            return new Saved.Failed("Cannot save " + to + ": it is being edited in another window; choose another"
                    + " name.");
        } catch (IOException _) {
            // Without a journal it can still be saved; that steps are not kept is told with the next one.
            next = null;
        }
        try {
            Journal before = journal;
            writer.write(dossier, to, print -> {
                if (before != null && hindrance == null) {
                    before.mark(print, to);
                }
            });
            String trouble = leave(true);
            hindrance = null;
            file = to;
            journal = next;
            Saved saved = saved(dossier, next);
            return saved instanceof Saved.Done done && trouble != null ? new Saved.Done(done.kept(), trouble) : saved;
        } catch (DossierException e) {
            String alsoFailed = next == null ? null : close(next, false);
            return new Saved.Failed(e.getMessage() + (alsoFailed == null ? "" : " " + alsoFailed));
        }
    }

    private Saved saved(Dossier dossier, @Nullable Journal open) {
        ground = dossier;
        unkept.clear();
        try {
            if (open != null) {
                open.clear();
            }
            return new Saved.Done(new Kept(0, open == null ? null : beside(open)), null);
        } catch (IOException e) {
            return new Saved.Done(new Kept(0, null), "The dossier is saved, but its journal cannot be emptied ("
                    + e.getMessage() + ").");
        }
    }

    /** Closes the journal; says what went wrong, null for nothing. What nobody has decided on is never forgotten. */
    @Nullable String leave(boolean forget) {
        Journal open = journal;
        journal = null;
        return open == null ? null : close(open, forget && hindrance == null);
    }

    private static @Nullable String close(Journal open, boolean forget) {
        try {
            if (forget) {
                open.clear();
            }
            open.close();
            return null;
        } catch (IOException e) {
            return "The journal " + open.path() + " could not be closed (" + e.getMessage() + ").";
        }
    }

    private @Nullable String beside(Journal open) {
        return file == null || journals.isBeside(open) ? null
                : "The folder of " + name(file) + " cannot be written, so your steps are kept in "
                        + open.path().getParent() + " until you save.";
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return (name == null ? path : name).toString();
    }
}
