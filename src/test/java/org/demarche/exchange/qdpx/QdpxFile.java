package org.demarche.exchange.qdpx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.model.CodePoints;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.TextRange;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A written project as a program finds it: its parts by name, and its description as the JDK's own parser reads it. */
final class QdpxFile {
    private final byte[] bytes;
    private final List<String> remarks;
    private final Map<String, byte[]> parts;
    private final Document project;

    private QdpxFile(byte[] bytes, List<String> remarks, Map<String, byte[]> parts, Document project) {
        this.bytes = bytes;
        this.remarks = remarks;
        this.parts = parts;
        this.project = project;
    }

    byte[] bytes() {
        return bytes;
    }

    List<String> remarks() {
        return remarks;
    }

    /** What is packed, by its name. */
    Map<String, byte[]> parts() {
        return parts;
    }

    /** The parsed project.qde. */
    Document project() {
        return project;
    }

    static QdpxFile of(Dossier dossier) throws IOException {
        return of(dossier, ExchangeOptions.STANDARD);
    }

    static QdpxFile of(Dossier dossier, ExchangeOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> remarks = new QdpxFormat().write(new DossierIndex(dossier), options, out);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new QdpxFile(out.toByteArray(), remarks, parts,
                parsed(Objects.requireNonNull(parts.get("project.qde"))));
    }

    private static Document parsed(byte[] xml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    /** All elements of a name, in their order. */
    List<Element> all(String name) {
        return elements(project.getElementsByTagNameNS("*", name));
    }

    static List<Element> below(Element element, String name) {
        return elements(element.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The values of an attribute of all elements of a name. */
    List<String> attributes(String element, String attribute) {
        return all(element).stream().map(found -> found.getAttribute(attribute)).toList();
    }

    /** The text of a source, as its bytes are in UTF-8. */
    String text(Element source) {
        String path = source.getAttribute("plainTextPath").replace("internal://", "sources/");
        return new String(Objects.requireNonNull(parts.get(path), path), UTF_8);
    }

    /** The words that a selection cuts from the text around it, counted in code points. */
    String words(Element selection) {
        return CodePoints.of(text((Element) selection.getParentNode())).slice(new TextRange(
                Integer.parseInt(selection.getAttribute("startPosition")),
                Integer.parseInt(selection.getAttribute("endPosition"))));
    }

    /** The description of an element. */
    static Details details(Element element) {
        return Details.parse(below(element, "Description").getFirst().getTextContent());
    }
}
