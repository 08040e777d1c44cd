package org.demarche.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: this program's version and those of the platform it runs on. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "demarche %s (Java %s, JavaFX %s)".formatted(
                    version("org.demarche"), Runtime.version(), version("javafx.graphics"))
        };
    }

    /** The version in the module's descriptor; on the class path there is none. */
    private static String version(String module) {
        return ModuleLayer.boot().findModule(module)
                .flatMap(found -> Optional.ofNullable(found.getDescriptor()))
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("of an unknown version");
    }
}
