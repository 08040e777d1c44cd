package org.demarche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The folder of what the program keeps for one person that is neither a dossier nor a setting: {@code demarche} in
 * {@code $XDG_DATA_HOME} or {@code ~/.local/share} (XDG Base Directory Specification), in
 * {@code ~/Library/Application Support} on macOS, in {@code %LOCALAPPDATA%} on Windows.
 *
 * @param path need not exist
 */
public record DataFolder(Path path) {
    private static final String NAME = "demarche";
    private static final String OWNER_ONLY = "rwx------";

    /** That of the person who runs the program. */
    public static DataFolder ofThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static DataFolder of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Path parent = name.startsWith("windows")
                ? stated(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                : name.startsWith("mac") ? home.resolve("Library").resolve("Application Support")
                : stated(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"));
        return new DataFolder(parent.resolve(NAME));
    }

    /**
     * A folder in it, made where it is missing; what is made can be read by its owner only.
     *
     * @throws IOException if it cannot be made
     */
    public Path folder(String name) throws IOException {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(path)) {
            Files.createDirectories(path);
            if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(OWNER_ONLY));
            }
        }
        return Files.createDirectories(folder);
    }

    /** What a variable says; the specification wants a path that is relative to be ignored. */
    private static Path stated(Map<String, String> environment, String variable, Path otherwise) {
        Path stated = Path.of(environment.getOrDefault(variable, ""));
        return stated.isAbsolute() ? stated : otherwise;
    }
}
