package org.demarche.bench;

import org.demarche.bench.anchor.CheckedDossier;
import org.demarche.evidence.CheckWatch;
import org.demarche.evidence.EvidenceCheck;
import org.demarche.evidence.Originals;
import org.demarche.model.Dossier;

/** The evidence check of 10,000 quotes in 1,000 articles, a third of which were changed. */
final class EvidenceBenchmark implements Benchmark {
    private static final int ARTICLES = 1_000;

    private Dossier dossier = Dossier.empty("");

    @Override
    public String name() {
        return "evidence check of 10,000 quotes";
    }

    @Override
    public int warmUps() {
        return 0;
    }

    @Override
    public int rounds() {
        return 10;
    }

    @Override
    public void prepare() {
        dossier = CheckedDossier.of(ARTICLES);
    }

    @Override
    public Nanos once() {
        long start = System.nanoTime();
        EvidenceCheck.of(dossier, Originals.NONE, CheckWatch.NONE);
        return new Nanos(System.nanoTime() - start);
    }

    @Override
    public void close() {}
}
