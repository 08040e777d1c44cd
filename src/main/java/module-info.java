/** Demarche: explore a diplomatic dispute through its events, quotes, speakers and sources. */
module org.demarche {
    requires citeproc.java;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.xml;
    requires javafx.controls;
    // Asked of by Lucene about the virtual machine; an image linked without it starts with a warning.
    requires jdk.management;
    // PDFBox looks for a class in it, and prints where it looked if it is not there.
    requires jdk.unsupported;
    requires jbibtex;
    requires jfx.incubator.richtext;
    requires net.sf.biweekly;
    // PDFBox's are automatic modules, and those do not draw in what they need. Nor does that of citeproc-java.
    requires org.apache.commons.lang3;
    requires org.apache.commons.logging;
    requires org.apache.commons.text;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.xmpbox;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires org.dhatim.fastexcel;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.jsoup;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    exports org.demarche.ui.workbench to javafx.graphics;

    opens org.demarche.cli to info.picocli, tools.jackson.databind;
    opens org.demarche.model to tools.jackson.databind;
    opens org.demarche.model.edit to tools.jackson.databind;
    opens org.demarche.model.edtf to tools.jackson.databind;
    opens org.demarche.model.id to tools.jackson.databind;
    opens org.demarche.state.figure to tools.jackson.databind;
    opens org.demarche.state.filter to tools.jackson.databind;
    opens org.demarche.store.journal to tools.jackson.databind;
    opens org.demarche.store.originals to tools.jackson.databind;
}
