package org.demarche.export.citation;

import java.io.StringReader;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a style says of itself.
 *
 * @param parent the last part of the address of the style that it stands for; null for a style of its own
 */
record StyleHead(String title, CitationStyle.Kind kind, boolean bibliography, @Nullable String parent) {
    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

    /**
     * Reads a style to its end.
     *
     * @param where it stands, for errors
     * @throws CitationException if it is broken, or no style
     */
    static StyleHead read(String xml, String where) throws CitationException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(
                    xml.startsWith("\uFEFF") ? xml.substring(1) : xml));
            try {
                Reading reading = new Reading();
                while (reader.hasNext()) {
                    int event = reader.next();
                    if (event == XMLStreamConstants.DTD) {
                        throw new CitationException(where + " has a DOCTYPE, which no citation style has; remove that"
                                + " line.", null);
                    }
                    reading.next(reader, event);
                }
                return reading.head(where);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
            throw new CitationException(where + " is not a citation style: its XML is broken"
                    + (line > 0 ? " in line " + line : "") + ".", e);
        }
    }

    CitationStyle style(String name, String xml) {
        return new CitationStyle(name, title, kind, bibliography, xml);
    }

    /** What has been read so far. */
    private static final class Reading {
        private boolean style;
        private boolean note;
        private boolean number;
        private boolean citation;
        private boolean bibliography;
        private boolean inTitle;
        private final StringBuilder title = new StringBuilder();
        private @Nullable String parent;

        void next(XMLStreamReader reader, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.CHARACTERS -> title.append(inTitle ? reader.getText() : "");
                case XMLStreamConstants.END_ELEMENT -> inTitle = false;
                default -> { }
            }
        }

        private void start(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "style" -> {
                    style = NAMESPACE.equals(reader.getNamespaceURI());
                    note = "note".equals(reader.getAttributeValue(null, "class"));
                }
                case "title" -> inTitle = title.isEmpty();
                case "category" -> number |= "numeric".equals(reader.getAttributeValue(null, "citation-format"));
                case "link" -> {
                    if ("independent-parent".equals(reader.getAttributeValue(null, "rel"))) {
                        String href = Objects.requireNonNullElse(reader.getAttributeValue(null, "href"), "");
                        parent = href.substring(href.lastIndexOf('/') + 1);
                    }
                }
                case "citation" -> citation = true;
                case "bibliography" -> bibliography = true;
                default -> { }
            }
        }

        StyleHead head(String where) throws CitationException {
            if (!style) {
                throw new CitationException(where + " is not a citation style (CSL 1.0).", null);
            }
            if (parent == null && !citation) {
                throw new CitationException(where + " does not say how to cite; use a complete citation style.", null);
            }
            CitationStyle.Kind kind = note ? CitationStyle.Kind.NOTE
                    : number ? CitationStyle.Kind.NUMBER : CitationStyle.Kind.IN_TEXT;
            String name = title.toString().strip();
            return new StyleHead(name.isEmpty() ? where : name, kind, bibliography, parent);
        }
    }
}
