import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gives the jars of a folder that are no modules a descriptor, since {@code jlink} takes only modules: open, with all
 * packages exported, and requiring the modules whose classes they name, those of Java also where they are looked up by
 * name.
 *
 * <p>Run from source: {@code java DescribeModules.java FOLDER}.
 */
final class DescribeModules {
    private DescribeModules() {}

    public static void main(String[] args) throws IOException {
        ModuleFinder finder = ModuleFinder.compose(ModuleFinder.of(Path.of(args[0])), ModuleFinder.ofSystem());
        Map<String, String> moduleOf = new HashMap<>();
        for (ModuleReference module : finder.findAll()) {
            ModuleDescriptor descriptor = module.descriptor();
            descriptor.packages().forEach(name -> moduleOf.putIfAbsent(name, descriptor.name()));
        }
        List<ModuleReference> automatic = finder.findAll().stream()
                .filter(module -> module.descriptor().isAutomatic())
                .sorted(Comparator.comparing(module -> module.descriptor().name()))
                .toList();
        for (ModuleReference module : automatic) {
            describe(Path.of(module.location().orElseThrow()), module.descriptor(), moduleOf);
        }
    }

    private static void describe(Path jar, ModuleDescriptor descriptor, Map<String, String> moduleOf)
            throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            TreeSet<String> required = new TreeSet<>();
            try (var paths = Files.walk(files.getPath("/"))) {
                for (Path path : paths.filter(each -> each.toString().endsWith(".class")).toList()) {
                    addModulesNamedIn(path, moduleOf, required);
                }
            }
            required.remove(descriptor.name());
            required.remove("java.base");
            byte[] info = ClassFile.of().buildModule(ModuleAttribute.of(ModuleDesc.of(descriptor.name()), module -> {
                module.moduleFlags(AccessFlag.OPEN);
                module.requires(ModuleDesc.of("java.base"), List.of(AccessFlag.MANDATED), null);
                required.forEach(name -> module.requires(ModuleDesc.of(name), List.of(), null));
                new TreeSet<>(descriptor.packages())
                        .forEach(name -> module.exports(PackageDesc.of(name), List.of()));
            }));
            Files.write(files.getPath("/module-info.class"), info);
        }
    }

    private static void addModulesNamedIn(Path classFile, Map<String, String> moduleOf, TreeSet<String> named)
            throws IOException {
        for (var entry : ClassFile.of().parse(Files.readAllBytes(classFile)).constantPool()) {
            if (entry instanceof ClassEntry type) {
                String name = type.asInternalName();
                int end = name.lastIndexOf('/');
                int start = name.lastIndexOf('[') < 0 ? 0 : name.lastIndexOf('[') + 2;
                String module = end < start ? null : moduleOf.get(name.substring(start, end).replace('/', '.'));
                if (module != null) {
                    named.add(module);
                }
            } else if (entry instanceof StringEntry text) {
                String name = text.stringValue();
                String module = moduleOf.get(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
                if (module != null && (module.startsWith("java.") || module.startsWith("jdk."))) {
                    named.add(module);
                }
            }
        }
    }
}
