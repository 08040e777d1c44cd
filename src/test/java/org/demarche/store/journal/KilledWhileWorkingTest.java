package org.demarche.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSetter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Dossier;
import org.demarche.store.DossierReader;
import org.demarche.store.DossierWriter;
import org.demarche.store.ReadProgress;
import org.demarche.testing.Dossiers;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/**
 * Kills a program that works on a dossier, with the signal that no program can refuse, at random moments: while it
 * starts and recovers, keeps steps, or saves. The next one goes on from what it left.
 */
class KilledWhileWorkingTest {
    private static final int DOSSIERS = 2;
    private static final int KILLS_EACH = 105;
    private static final int ONE_IN = 8;
    private static final long LONGEST_START_NANOS = TimeUnit.MILLISECONDS.toNanos(600);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final String READY = "ready";
    private static final int MOST_STEPS_AWAITED = 12;
    private static final int STEPS_OF_A_WHOLE_LIFE = 30;

    @TempDir
    Path folder;

    /**
     * What the kills met.
     *
     * @param oneMore how often a step was kept whose confirmation was not heard
     * @param saving how often the program died between writing the dossier and emptying the journal
     */
    private record Tally(int kills, int confirmed, int oneMore, int saving) {
        Tally plus(Tally other) {
            return new Tally(kills + other.kills, confirmed + other.confirmed, oneMore + other.oneMore,
                    saving + other.saving);
        }
    }

    @Test
    void noConfirmedStepIsLostWhenTheProgramIsKilledAtAnyMoment() throws Exception {
        packClasses();
        // The first leaves its classes in the form in which the others load them quickly.
        assertEquals(STEPS_OF_A_WHOLE_LIFE, new Lives(0).wholeLife());
        Tally sum = new Tally(0, 0, 0, 0);
        try (ExecutorService threads = Executors.newFixedThreadPool(DOSSIERS)) {
            List<Future<Tally>> all = new ArrayList<>();
            for (int seed = 1; seed <= DOSSIERS; seed++) {
                Lives lives = new Lives(seed);
                all.add(threads.submit(lives::endOneByOne));
            }
            for (Future<Tally> each : all) {
                sum = sum.plus(each.get());
            }
        }
        assertEquals(DOSSIERS * KILLS_EACH, sum.kills());
        assertTrue(sum.confirmed() > sum.kills() && sum.saving() > 0, sum.toString());
    }

    /** The programs that work on one dossier one after the other, and what the dossier has to be after each. */
    private final class Lives {
        private final long seed;
        private final Path file;
        private final SplittableRandom random;
        private Dossier dossier = Dossiers.small().build();
        private int number;

        Lives(long seed) throws Exception {
            this.seed = seed;
            random = new SplittableRandom(seed);
            file = Files.createDirectory(folder.resolve("lives-" + seed)).resolve("dossier.json");
            new DossierWriter().write(dossier, file);
        }

        /** Lets one live to its end, which shows that the others die of the kill alone. */
        int wholeLife() throws Exception {
            Process program = start(STEPS_OF_A_WHOLE_LIFE);
            int last = lastNumber(program);
            assertEquals(0, program.waitFor());
            check(last);
            return number;
        }

        Tally endOneByOne() throws Exception {
            Tally tally = new Tally(0, 0, 0, 0);
            for (int kill = 0; kill < KILLS_EACH; kill++) {
                Process program = start(Integer.MAX_VALUE);
                int last;
                String heard = READY;
                try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                    if (random.nextInt(ONE_IN) == 0) {
                        LockSupport.parkNanos(random.nextLong(LONGEST_START_NANOS));
                    } else {
                        for (int lines = random.nextInt(MOST_STEPS_AWAITED); lines >= 0; lines--) {
                            heard = out.readLine();
                        }
                        LockSupport.parkNanos(random.nextLong(LONGEST_WAIT_NANOS));
                    }
                    // Not through the process itself, which would close the stream that is still to be read.
                    program.toHandle().destroyForcibly();
                    last = lastNumber(out, heard);
                }
                program.waitFor();
                int before = number;
                boolean saving = check(last);
                tally = tally.plus(new Tally(1, last - before, number - last, saving ? 1 : 0));
            }
            return tally;
        }

        /** Recovers as the program does, compares with work that nobody killed, and says whether it died saving. */
        private boolean check(int confirmed) throws Exception {
            Dossier saved = new DossierReader().read(file, ReadProgress.NONE);
            boolean saving;
            Dossier found;
            try (Journal journal = Journal.open(KilledWorker.journalOf(file))) {
                Optional<Recovered> recovered = journal.recovered(saved, _ -> null);
                Kept kept = journal.kept();
                saving = kept != null && kept.marks().stream()
                        .anyMatch(mark -> mark.fingerprint().equals(DossierWriter.fingerprint(saved)));
                found = recovered.map(Recovered::result).orElse(saved);
            }
            RandomWork work = new RandomWork(seed, KilledWorker.LONGEST_NAME, dossier, number);
            while (work.number() < confirmed) {
                work.next();
            }
            if (!work.dossier().equals(found)) {
                work.next();
            }
            assertTrue(work.dossier().equals(found), "not as after step " + confirmed + " of seed " + seed);
            dossier = found;
            number = work.number();
            return saving;
        }

        private int lastNumber(Process program) throws IOException {
            try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
                return lastNumber(out, READY);
            }
        }

        private int lastNumber(BufferedReader out, String heard) throws IOException {
            String last = out.lines().reduce(heard, (_, line) -> line);
            return last.equals(READY) ? number : Integer.parseInt(last);
        }

        private Process start(int steps) throws IOException {
            return new ProcessBuilder(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-cp", classPath(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                    "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + folder.resolve("classes.jsa"),
                    "-Xlog:disable",
                    KilledWorker.class.getName(), file.toString(), String.valueOf(seed), String.valueOf(number),
                    String.valueOf(steps))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
    }

    /** Puts the program's own classes into a file, since the virtual machine shares those of files only. */
    private void packClasses() throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(ownClasses()))) {
            for (Path root : List.of(place(KilledWorker.class), place(Journal.class))) {
                try (Stream<Path> all = Files.walk(root)) {
                    for (Path file : (Iterable<Path>) all
                            .filter(path -> path.toString().endsWith(".class"))::iterator) {
                        String name = root.relativize(file).toString();
                        jar.putNextEntry(new JarEntry(name.replace(File.separatorChar, '/')));
                        Files.copy(file, jar);
                    }
                }
            }
        }
    }

    private Path ownClasses() {
        return folder.resolve("classes.jar");
    }

    /** What the program needs, and no more. */
    private String classPath() {
        return Stream.concat(Stream.of(ownClasses()),
                        Stream.of(ObjectMapper.class, JsonParser.class, JsonSetter.class, NullMarked.class)
                                .map(KilledWhileWorkingTest::place))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
