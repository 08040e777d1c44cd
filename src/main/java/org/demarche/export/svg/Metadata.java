package org.demarche.export.svg;

import org.demarche.export.figure.Figure;

/** What a file tells of itself: Dublin Core for libraries and search, and the view for the program itself. */
final class Metadata {
    private Metadata() {}

    static void write(Figure figure, String title, Xml xml) {
        xml.start("metadata").line();
        xml.start("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
                .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/").line();
        xml.start("rdf:Description").attribute("rdf:about", "").line();
        xml.element("dc:title", title);
        xml.element("dc:description", figure.description());
        for (String source : figure.sources()) {
            xml.element("dc:source", source);
        }
        xml.element("dc:language", figure.language());
        xml.element("dc:format", "image/svg+xml");
        xml.end().end();
        String view = figure.definition();
        if (view != null) {
            xml.start(EmbeddedView.PREFIX + ":" + EmbeddedView.NAME)
                    .attribute("xmlns:" + EmbeddedView.PREFIX, EmbeddedView.NAMESPACE)
                    .verbatim(XmlText.legalJson(view)).end();
        }
        xml.end();
    }
}
