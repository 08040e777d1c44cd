package org.demarche.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of a fresh process to its first frame with the bundled dossier's events. */
final class StartBenchmark implements Benchmark {

    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Headless", "-Dprism.order=sw", "-Ddemarche.announce=first-frame-and-exit");

    private static final String ANNOUNCEMENT = "first-frame ";

    private final String name;
    private final ProcessBuilder program;

    private StartBenchmark(String name, ProcessBuilder program) {
        this.name = name;
        this.program = program;
    }

    /** The compiled classes on the module path, as Maven starts them. */
    static StartBenchmark ofClasses() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(HEADLESS);
        command.addAll(List.of(System.getProperty("bench.jvm.args", "").split(" ")));
        command.addAll(List.of(
                "--module-path", ModulePath.ofClassPath(), "--module", "org.demarche/org.demarche.cli.Main"));
        return new StartBenchmark("start to first frame, from classes", new ProcessBuilder(command));
    }

    /** The packaged program, with its own runtime and start cache. */
    static StartBenchmark ofPackage(Path launcher) {
        var program = new ProcessBuilder(launcher.toString());
        program.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", HEADLESS));
        return new StartBenchmark("start to first frame, packaged", program);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int warmUps() {
        return 2;
    }

    @Override
    public int rounds() {
        return 15;
    }

    @Override
    public void prepare() {
        program.redirectErrorStream(true);
    }

    @Override
    public Nanos once() throws IOException, InterruptedException {
        long started = System.currentTimeMillis();
        Process process = program.start();
        try (BufferedReader lines = process.inputReader()) {
            List<String> output = lines.readAllLines();
            long firstFrame = output.stream()
                    .filter(line -> line.startsWith(ANNOUNCEMENT))
                    .mapToLong(line -> Long.parseLong(line.substring(ANNOUNCEMENT.length())))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No first frame, but: " + String.join("\n", output)));
            return Nanos.ofMillis(firstFrame - started);
        } finally {
            process.waitFor();
        }
    }

    @Override
    public void close() {}
}
