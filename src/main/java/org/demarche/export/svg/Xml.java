package org.demarche.export.svg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, one element to a line. What texts and attributes hold is made {@linkplain XmlText#legal legal}.
 *
 * <p>A failure of the disk comes as an {@link UncheckedIOException}, since painters know of none.
 */
final class Xml {
    /** What the library throws as checked exceptions. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    Xml(Writer out) throws IOException {
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void startDocument() {
        run(() -> out.writeStartDocument("UTF-8", "1.0"));
        line();
    }

    void endDocument() {
        run(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    /** Begins an element that others stand in. */
    Xml start(String name) {
        run(() -> out.writeStartElement(name));
        return this;
    }

    /** Begins an element that nothing stands in. */
    Xml empty(String name) {
        run(() -> out.writeEmptyElement(name));
        return this;
    }

    Xml attribute(String name, String value) {
        run(() -> out.writeAttribute(name, XmlText.legal(value)));
        return this;
    }

    Xml attribute(String name, double px) {
        return attribute(name, Numbers.of(px));
    }

    /** Text inside the element. */
    Xml text(String text) {
        run(() -> out.writeCharacters(XmlText.legal(text)));
        return this;
    }

    /** Text inside the element that is known to be legal. */
    Xml verbatim(String text) {
        run(() -> out.writeCharacters(text));
        return this;
    }

    /** Ends a line; only where space does not matter. */
    Xml line() {
        run(() -> out.writeCharacters("\n"));
        return this;
    }

    /** Ends an element, and the line. */
    Xml end() {
        run(out::writeEndElement);
        return line();
    }

    /** An element with nothing but text in it, on a line of its own. */
    Xml element(String name, String text) {
        return start(name).text(text).end();
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getCause() instanceof IOException io ? io : new IOException(e));
        }
    }
}
