package org.demarche.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.demarche.state.citation.CitationChoice;
import org.demarche.state.citation.CitationSettings;
import org.demarche.state.figure.FigureSettings;
import org.demarche.state.originals.ReadingSettings;
import org.demarche.store.AtomicFile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the choices in a small file of the person's.
 *
 * <p>They are not worth an error: where the file cannot be read or written, the program logs it and goes on with
 * what it has.
 */
public final class SettingsFile
        implements AppearanceSettings, ReadingSettings, FigureSettings, CitationSettings {
    private static final Logger LOG = System.getLogger("org.demarche");
    private static final String THEME = "theme";
    private static final String SCALE = "text-scale";
    private static final String READ = "read";
    private static final String FIGURE = "figure.";
    private static final String CITATION_STYLE = "citation-style";
    private static final String CITATION_LANGUAGE = "citation-language";
    private static final String DIGEST = "digest";
    private static final String ORIGINAL = "original";

    private final Path file;
    private final Properties values = new Properties();

    /** Settings in that file, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "the settings in " + file + " cannot be read: " + e);
            }
        }
    }

    /** The settings of the person who runs the program, where the system keeps such files. */
    public static SettingsFile ofThisUser() {
        return new SettingsFile(folder().resolve("demarche").resolve("settings.properties"));
    }

    @Override
    public Optional<Theme> theme() {
        String name = values.getProperty(THEME, "");
        return Arrays.stream(Theme.values()).filter(theme -> word(theme).equals(name)).findFirst();
    }

    @Override
    public void keepTheme(Theme theme) {
        keep(THEME, word(theme));
    }

    @Override
    public double scale() {
        try {
            return Double.parseDouble(values.getProperty(SCALE, "1"));
        } catch (NumberFormatException e) {
            LOG.log(Level.WARNING, "the size of text in " + file + " is not a number: " + e.getMessage());
            return 1;
        }
    }

    @Override
    public void keepScale(double scale) {
        keep(SCALE, Double.toString(scale));
    }

    @Override
    public boolean original() {
        return !values.getProperty(READ, ORIGINAL).equals(DIGEST);
    }

    @Override
    public void keepOriginal(boolean original) {
        keep(READ, original ? ORIGINAL : DIGEST);
    }

    @Override
    public Map<String, String> figure() {
        return values.stringPropertyNames().stream()
                .filter(key -> key.startsWith(FIGURE))
                .collect(Collectors.toMap(key -> key.substring(FIGURE.length()), values::getProperty));
    }

    @Override
    public void keepFigure(Map<String, String> choices) {
        choices.forEach((name, value) -> values.setProperty(FIGURE + name, value));
        keep();
    }

    @Override
    public CitationChoice citation() {
        return new CitationChoice(values.getProperty(CITATION_STYLE, CitationChoice.USUAL.style()),
                values.getProperty(CITATION_LANGUAGE, CitationChoice.USUAL.language()));
    }

    @Override
    public void keepCitation(CitationChoice choice) {
        values.setProperty(CITATION_STYLE, choice.style());
        keep(CITATION_LANGUAGE, choice.language());
    }

    private void keep(String key, String value) {
        values.setProperty(key, value);
        keep();
    }

    private void keep() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            AtomicFile.write(file, out -> values.store(out, null));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings cannot be kept in " + file + ": " + e);
        }
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** The XDG base directory on Linux, and its like elsewhere. */
    private static Path folder() {
        String home = System.getProperty("user.home");
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return fromEnvironment("APPDATA", Path.of(home, "AppData", "Roaming"));
        }
        return system.contains("mac") ? Path.of(home, "Library", "Application Support")
                : fromEnvironment("XDG_CONFIG_HOME", Path.of(home, ".config"));
    }

    private static Path fromEnvironment(String variable, Path otherwise) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
