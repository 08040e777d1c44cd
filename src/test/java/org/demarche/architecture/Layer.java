package org.demarche.architecture;

import java.util.ArrayList;
import java.util.List;

/**
 * One layer of the program: what it may use of the others and of the libraries. All may use java.base and JSpecify.
 *
 * @param below names of the layers that it may use
 * @param libraries packages that it may use, with those inside them
 */
record Layer(String name, List<String> below, List<String> libraries) {

    private static final String ROOT = "org.demarche.";

    /** All layers, from the ground up. */
    static List<Layer> all() {
        var layers = new ArrayList<>(List.of(
                new Layer("model", List.of(), List.of()),
                new Layer("text", List.of("model"), List.of()),
                new Layer("evidence", List.of("model", "text"), List.of()),
                new Layer("review", List.of("model", "text"), List.of()),
                new Layer("timeline", List.of("model"), List.of()),
                new Layer("paint", List.of("timeline", "model"), List.of()),
                new Layer(
                        "store",
                        List.of("review", "model", "text"),
                        List.of("tools.jackson", "com.fasterxml.jackson.annotation", "org.jsoup", "java.net.http")),
                new Layer("search", List.of("model", "text"), List.of("org.apache.lucene")),
                new Layer(
                        "export",
                        List.of("paint", "timeline", "store", "evidence", "model", "text"),
                        List.of("java.awt", "javax.imageio", "javax.xml", "org.w3c.dom", "org.apache.pdfbox",
                                "org.apache.fontbox", "org.apache.xmpbox",
                                "de.undercouch.citeproc", "org.jbibtex", "org.jsoup", "tools.jackson")),
                new Layer(
                        "exchange",
                        List.of("export", "paint", "timeline", "store", "review", "evidence", "model", "text"),
                        List.of("javax.xml", "org.w3c.dom", "org.xml.sax", "org.dhatim.fastexcel", "biweekly",
                                "org.jsoup", "tools.jackson")),
                new Layer("work", List.of(), List.of())));
        addOnTop(layers, "state", "javafx.beans", "javafx.collections", "javafx.util");
        addOnTop(layers, "ui", "javafx", "jfx.incubator", "org.controlsfx", "atlantafx", "org.kordamp.ikonli");
        addOnTop(layers, "cli", "picocli", "tools.jackson", "java.util.logging", "javafx.application");
        return layers;
    }

    private static void addOnTop(List<Layer> layers, String name, String... libraries) {
        layers.add(new Layer(name, layers.stream().map(Layer::name).toList(), List.of(libraries)));
    }

    /** The pattern of this layer's packages. */
    String packages() {
        return ROOT + name + "..";
    }

    /** Whether this layer's classes may use a class of that package. */
    boolean mayUse(String packageName) {
        return inside(packageName, ROOT + name)
                || below.stream().anyMatch(layer -> inside(packageName, ROOT + layer))
                || libraries.stream().anyMatch(library -> inside(packageName, library))
                || packageName.equals("org.jspecify.annotations")
                || Object.class.getModule().getPackages().contains(packageName);
    }

    @Override
    public String toString() {
        return name;
    }

    private static boolean inside(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }
}
