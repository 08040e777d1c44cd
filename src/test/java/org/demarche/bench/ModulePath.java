package org.demarche.bench;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The module path that belongs to this process's class path: its real modules, without the tests and their tools. */
final class ModulePath {

    private ModulePath() {}

    static String ofClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> holdsRealModule(Path.of(entry)))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean holdsRealModule(Path entry) {
        return ModuleFinder.of(entry).findAll().stream().anyMatch(found -> !found.descriptor().isAutomatic());
    }
}
