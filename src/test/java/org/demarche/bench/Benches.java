package org.demarche.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.bench.anchor.AnchorRates;
import org.demarche.store.GeneratedFile;
import org.demarche.testing.GeneratedDossier;

/**
 * Measures and prints a table: of everything, or of what the arguments ask for.
 *
 * <p>An argument is a part of a benchmark's name; {@code scale} for generated dossiers of all sizes, {@code scale:1000}
 * for one of a thousand events; {@code points} for the geometry alone; {@code extract} for the extraction of quotes,
 * {@code extract:DIR} for that from the articles of a folder; {@code anchors} for how well quotes are found again after
 * edits; {@code exchange} for writing open formats; or {@code write:1000000:target/million.json}, which measures
 * nothing but writes such a dossier, to be opened in the window.
 */
public final class Benches {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000, 1_000_000);
    private static final int POINTS = 10_000_000;
    private static final int SEED = 1;

    private Benches() {}

    /** Prints to standard output. */
    public static void main(String[] args) throws Exception {
        int status = 1;
        try {
            run(args);
            status = 0;
        } finally {
            // The JavaFX thread would keep a failed process alive.
            System.exit(status);
        }
    }

    private static void run(String[] args) throws Exception {
        List<String> wishes = new ArrayList<>();
        for (String argument : args) {
            String[] parts = argument.split(":", 3);
            if (parts[0].equals("write") && parts.length == 3) {
                GeneratedFile.write(new GeneratedDossier(SEED, Integer.parseInt(parts[1])), Path.of(parts[2]));
                System.out.println("Wrote " + parts[2]);
            } else {
                wishes.add(argument);
            }
        }
        if (args.length == 0 || !wishes.isEmpty()) {
            System.out.println(Machine.describe());
            Table table = new Table(System.out);
            for (Report report : reports(wishes)) {
                report.print(table);
            }
        }
    }

    private static List<Report> reports(List<String> wishes) {
        if (wishes.isEmpty()) {
            return Stream.of(timed(""), scales(), points(), anchors(), exchange(), figures())
                    .flatMap(List::stream).toList();
        }
        return wishes.stream().flatMap(wish -> reports(wish).stream()).toList();
    }

    private static List<Report> reports(String wish) {
        if (wish.startsWith("extract:")) {
            return List.of(new ExtractReport(Path.of(wish.substring("extract:".length()))));
        }
        if (wish.startsWith("scale:")) {
            return List.of(new ScaleReport(Integer.parseInt(wish.substring("scale:".length()))));
        }
        return switch (wish) {
            case "scale" -> scales();
            case "points" -> points();
            case "anchors" -> anchors();
            case "exchange" -> exchange();
            case "figures" -> figures();
            case "extract" -> List.of(new ExtractReport(ExtractReport.OPEN_ARTICLES));
            default -> timed(wish);
        };
    }

    private static List<Report> timed(String partOfName) {
        List<Benchmark> benchmarks = new ArrayList<>();
        benchmarks.add(StartBenchmark.ofClasses());
        Path packaged = Path.of("target/dist/demarche/bin/demarche");
        if (Files.isExecutable(packaged)) {
            benchmarks.add(StartBenchmark.ofPackage(packaged));
        }
        benchmarks.add(new QuoteBenchmark());
        benchmarks.add(new EvidenceBenchmark());
        benchmarks.add(new ZoomLayoutBenchmark());
        benchmarks.add(new ZoomRepaintBenchmark());
        return benchmarks.stream().filter(benchmark -> benchmark.name().contains(partOfName))
                .<Report>map(benchmark -> table -> table.row(benchmark.name(), measure(benchmark))).toList();
    }

    private static List<Report> scales() {
        return SIZES.stream().<Report>map(ScaleReport::new).toList();
    }

    private static List<Report> anchors() {
        return List.of(table -> table.text("Quotes found again after edits", AnchorRates.measured().table()));
    }

    private static List<Report> figures() {
        return List.of(new FigureReport(10_000));
    }

    private static List<Report> exchange() {
        return List.of(new ExchangeReport(ExchangeReport.TEN_THOUSAND_QUOTES));
    }

    private static List<Report> points() {
        return List.of(new PointsReport(POINTS));
    }

    private static Sample measure(Benchmark benchmark) throws Exception {
        try (benchmark) {
            benchmark.prepare();
            for (int i = 0; i < benchmark.warmUps(); i++) {
                benchmark.once();
            }
            List<Nanos> rounds = new ArrayList<>();
            for (int i = 0; i < benchmark.rounds(); i++) {
                rounds.add(benchmark.once());
            }
            return new Sample(rounds);
        }
    }
}
