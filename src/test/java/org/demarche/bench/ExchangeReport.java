package org.demarche.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.Format;
import org.demarche.exchange.Formats;
import org.demarche.model.DossierIndex;
import org.demarche.store.originals.AttachedOriginals;
import org.demarche.testing.GeneratedDossier;

/** How long a generated dossier takes to be written in each open format, and how large it becomes. */
record ExchangeReport(int events) implements Report {
    /** A dossier with ten thousand quotes; a generated one has a quote for five events. */
    static final int TEN_THOUSAND_QUOTES = 50_000;

    private static final long SEED = 1;
    private static final int ROUNDS = 3;
    private static final double MEGABYTE = 1e6;

    @Override
    public void print(Table table) throws IOException {
        DossierIndex index = new DossierIndex(new GeneratedDossier(SEED, events).dossier());
        table.title(String.format(Locale.ROOT, "%,d quotes and %,d events, with full texts, to each format",
                index.dossier().quotes().size(), events));
        ExchangeOptions options = ExchangeOptions.withFullTexts(AttachedOriginals.NONE);
        for (Format format : Formats.all()) {
            long bytes = 0;
            List<Nanos> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                Counting out = new Counting();
                long start = System.nanoTime();
                format.write(index, options, out);
                rounds.add(new Nanos(System.nanoTime() - start));
                bytes = out.bytes;
            }
            table.row(String.format(Locale.ROOT, "%s (%.1f MB)", format.slug(), bytes / MEGABYTE),
                    new Sample(rounds));
        }
    }

    /** Takes bytes as fast as no disk does. */
    private static final class Counting extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }
}
