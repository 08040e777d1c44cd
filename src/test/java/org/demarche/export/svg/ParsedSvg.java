package org.demarche.export.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An SVG file as a standard XML parser reads it. */
public final class ParsedSvg {
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "metadata", "style", "defs", "clipPath",
            "linearGradient", "stop", "g", "a", "rect", "circle", "polygon", "polyline", "text");
    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]*)\\)");
    private static final String EVENT = "event-";

    private final List<Element> elements = new ArrayList<>();

    private ParsedSvg(Document document) {
        collect(document.getDocumentElement());
    }

    /** Parses a file, which has to be well-formed. */
    public static ParsedSvg of(byte[] file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return new ParsedSvg(factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void collect(Element element) {
        elements.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner);
            }
        }
    }

    Element root() {
        return elements.getFirst();
    }

    /** All elements of a name. */
    List<Element> all(String name) {
        return elements.stream().filter(element -> element.getLocalName().equals(name)).toList();
    }

    /** The element with an id. */
    Element byId(String id) {
        return elements.stream().filter(element -> element.getAttribute("id").equals(id)).findFirst().orElseThrow();
    }

    /** The slugs of the events that have an element of their own. */
    public Set<String> events() {
        Set<String> events = new TreeSet<>();
        for (Element element : elements) {
            String id = element.getAttribute("id");
            if (id.startsWith(EVENT)) {
                events.add(id.substring(EVENT.length()));
            }
        }
        return events;
    }

    /**
     * Asserts what can be said of the structure: no elements but those of SVG 1.1 that draw, ids that are there once,
     * references and links that lead to something of the file or to the web, no scripts, no links in links.
     */
    public void check() {
        Set<String> ids = new HashSet<>();
        for (Element element : elements) {
            if (element.hasAttribute("id")) {
                assertTrue(ids.add(element.getAttribute("id")), () -> element.getAttribute("id") + " is there twice");
            }
        }
        for (Element element : elements) {
            if (SVG.equals(element.getNamespaceURI())) {
                assertTrue(ELEMENTS.contains(element.getLocalName()), element::getLocalName);
            }
            checkAttributes(element, ids);
            if (element.getLocalName().equals("a")) {
                for (Node outer = element.getParentNode(); outer != null; outer = outer.getParentNode()) {
                    assertTrue(!"a".equals(outer.getLocalName()), "a link in a link");
                }
            }
        }
    }

    private static void checkAttributes(Element element, Set<String> ids) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            String value = attribute.getNodeValue();
            assertTrue(!attribute.getNodeName().startsWith("on"), attribute::getNodeName);
            Matcher reference = REFERENCE.matcher(value);
            if (reference.matches()) {
                assertTrue(ids.contains(reference.group(1)), value);
            }
            if ("href".equals(attribute.getLocalName())) {
                assertTrue(value.startsWith("#") ? ids.contains(value.substring(1))
                        : value.startsWith("https://") || value.startsWith("http://"), value);
            }
        }
        if (element.hasAttribute("aria-labelledby")) {
            for (String id : element.getAttribute("aria-labelledby").split(" ", -1)) {
                assertTrue(ids.contains(id), id);
            }
        }
        assertEquals(element.getAttribute("href"), element.getAttributeNS("http://www.w3.org/1999/xlink", "href"));
    }
}
