package org.demarche.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.model.Dossier;
import org.demarche.store.DossierException;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;

/**
 * A program that works on a dossier until it is killed: goes on where the last one was killed, keeps each step, saves
 * now and then, and prints the number of each step once it is confirmed.
 */
final class KilledWorker {
    static final int LONGEST_NAME = 2000;

    private KilledWorker() {}

    /**
     * Works until it is killed.
     *
     * @param args the dossier, the seed of the work, the number of the last step in it, and how many to make
     */
    public static void main(String[] args) throws IOException, DossierException {
        Path file = Path.of(args[0]);
        Dossier saved = new DossierReader().read(file, ReadProgress.NONE);
        try (Journal journal = Journal.open(journalOf(file))) {
            Recovered recovered = journal.recovered(saved, _ -> null).orElse(null);
            if (recovered == null) {
                journal.clear();
            }
            Dossier start = recovered == null ? saved : recovered.result();
            RandomWork work = new RandomWork(Long.parseLong(args[1]), LONGEST_NAME, start, Integer.parseInt(args[2]));
            Dossier ground = saved;
            System.out.println("ready");
            for (int left = Integer.parseInt(args[3]); left > 0; left--) {
                journal.append(work.next(), ground, file);
                System.out.println(work.number());
                if (work.saves()) {
                    new DossierWriter().write(work.dossier(), file, print -> journal.mark(print, file));
                    journal.clear();
                    ground = work.dossier();
                }
            }
        }
    }

    static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }
}
