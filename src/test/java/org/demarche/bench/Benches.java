package org.demarche.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Runs all benchmarks, or those whose names contain one of the arguments, and prints a table. */
public final class Benches {

    private static final String ROW = "%-48s %12s %12s %12s %6s%n";

    private Benches() {}

    /** Prints to standard output. */
    public static void main(String[] args) throws Exception {
        System.out.println(Machine.describe());
        System.out.printf(Locale.ROOT, ROW, "", "median", "99 %", "best", "n");
        for (Benchmark benchmark : all()) {
            if (args.length == 0 || Arrays.stream(args).anyMatch(benchmark.name()::contains)) {
                Sample sample = measure(benchmark);
                System.out.printf(
                        Locale.ROOT,
                        ROW,
                        benchmark.name(),
                        sample.median(),
                        sample.percentile(99),
                        sample.best(),
                        sample.sorted().size());
            }
        }
        System.exit(0);
    }

    private static List<Benchmark> all() {
        var benchmarks = new ArrayList<Benchmark>();
        benchmarks.add(StartBenchmark.ofClasses());
        Path packaged = Path.of("target/dist/demarche/bin/demarche");
        if (Files.isExecutable(packaged)) {
            benchmarks.add(StartBenchmark.ofPackage(packaged));
        }
        benchmarks.add(new QuoteBenchmark());
        benchmarks.add(new ZoomLayoutBenchmark());
        benchmarks.add(new ZoomRepaintBenchmark());
        return benchmarks;
    }

    private static Sample measure(Benchmark benchmark) throws Exception {
        try (benchmark) {
            benchmark.prepare();
            for (int i = 0; i < benchmark.warmUps(); i++) {
                benchmark.once();
            }
            var rounds = new ArrayList<Nanos>();
            for (int i = 0; i < benchmark.rounds(); i++) {
                rounds.add(benchmark.once());
            }
            return new Sample(rounds);
        }
    }
}
