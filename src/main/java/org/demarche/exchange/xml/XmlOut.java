package org.demarche.exchange.xml;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an XML document in UTF-8, indented where that changes no text. Every text of an element comes back as it was,
 * carriage returns too; in attributes, whose line ends XML readers change, line ends and tabs become spaces.
 */
public final class XmlOut {
    private static final String INDENT = "  ";
    private static final int BUFFER = 1 << 16;

    private final XMLStreamWriter writer;
    private final Deque<Open> open = new ArrayDeque<>();
    private int replaced;

    /** What is written into a document. */
    @FunctionalInterface
    public interface Body {
        /** Writes it. */
        void write(XmlOut xml) throws XMLStreamException;
    }

    /** An element that has begun. */
    private static final class Open {
        final boolean mixed;
        boolean parents;

        Open(boolean mixed) {
            this.mixed = mixed;
        }
    }

    private XmlOut(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes a document.
     *
     * @param out stays open
     * @return remarks on characters that could not be written
     */
    public static List<String> write(OutputStream out, Body body) throws IOException {
        try {
            // The writer of the JDK hands on every few characters, which streams that compress are slow to take.
            OutputStream buffer = new BufferedOutputStream(out, BUFFER);
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffer, "UTF-8");
            XmlOut xml = new XmlOut(writer);
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(xml);
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
            buffer.flush();
            return xml.replaced == 0 ? List.of() : List.of(XmlText.remark(xml.replaced));
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("the XML could not be written: " + e.getMessage(), e);
        }
    }

    /** Begins the root element with its namespace. */
    public XmlOut root(String name, String namespace) throws XMLStreamException {
        begin(name);
        writer.writeDefaultNamespace(namespace);
        return this;
    }

    /** Begins an element of elements. */
    public XmlOut begin(String name) throws XMLStreamException {
        return start(name, false);
    }

    /** Begins an element in which every character counts. */
    public XmlOut beginText(String name) throws XMLStreamException {
        return start(name, true);
    }

    private XmlOut start(String name, boolean mixed) throws XMLStreamException {
        layOut();
        writer.writeStartElement(name);
        open.push(new Open(mixed || inText()));
        return this;
    }

    /** Adds an attribute to the element that has just begun; none where the value is null. */
    public XmlOut attribute(String name, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            writer.writeAttribute(name, line(value));
        }
        return this;
    }

    /** Adds {@code xml:id}. */
    public XmlOut id(String value) throws XMLStreamException {
        return attributeOfXml("id", value);
    }

    /** Adds an attribute of XML itself, such as {@code xml:lang}. */
    public XmlOut attributeOfXml(String name, String value) throws XMLStreamException {
        writer.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, name, line(value));
        return this;
    }

    /** Writes text. */
    public XmlOut text(String text) throws XMLStreamException {
        String legal = legal(text);
        int from = 0;
        for (int at = legal.indexOf('\r'); at >= 0; at = legal.indexOf('\r', from)) {
            writer.writeCharacters(legal.substring(from, at));
            writer.writeEntityRef("#xD");
            from = at + 1;
        }
        writer.writeCharacters(legal.substring(from));
        return this;
    }

    /** Ends the element that began last. */
    public XmlOut end() throws XMLStreamException {
        Open ended = open.pop();
        if (ended.parents && !ended.mixed) {
            breakLine();
        }
        writer.writeEndElement();
        return this;
    }

    /** Writes an element with text in it; none where the text is null. */
    public XmlOut element(String name, @Nullable String text) throws XMLStreamException {
        return text == null ? this : beginText(name).text(text).end();
    }

    /** Writes an empty element with attributes. */
    public XmlOut empty(String name, String... namesAndValues) throws XMLStreamException {
        layOut();
        writer.writeEmptyElement(name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attribute(namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    /** Goes to a new line where the element around holds no text. */
    private void layOut() throws XMLStreamException {
        if (!open.isEmpty()) {
            open.element().parents = true;
        }
        if (!inText()) {
            breakLine();
        }
    }

    private void breakLine() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(open.size()));
    }

    private boolean inText() {
        return !open.isEmpty() && open.element().mixed;
    }

    private String line(String value) {
        return legal(value).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private String legal(String text) {
        replaced += XmlText.illegal(text);
        return XmlText.legal(text);
    }
}
