package org.demarche.exchange.qdpx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.exchange.qdpx.QdeProject.ReadCase;
import org.demarche.exchange.qdpx.QdeProject.ReadCode;
import org.demarche.exchange.qdpx.QdeProject.ReadLink;
import org.demarche.exchange.qdpx.QdeProject.ReadSelection;
import org.demarche.exchange.qdpx.QdeProject.ReadSource;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;
import org.jspecify.annotations.Nullable;

/** Reads the description of a project; nothing outside of it is ever looked up. */
final class QdeReader {
    /** Deeper codebooks than this were not made by people. */
    private static final int MOST_DEEP = 200;
    /** Elements that only hold others. */
    private static final Set<String> HOLDERS = Set.of("CodeBook", "Codes", "Variables", "Cases", "Sources", "Links",
            "Notes", "Sets", "Graphs");

    private final XMLStreamReader xml;
    private final List<ReadCode> codes = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();
    private final List<ReadCase> cases = new ArrayList<>();
    private final List<ReadSource> sources = new ArrayList<>();
    private final List<ReadLink> links = new ArrayList<>();
    private final Map<String, Integer> skipped = new LinkedHashMap<>();
    private String description = "";

    private QdeReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Reads a description. */
    static QdeProject read(byte[] bytes, ReadFailure failure) throws DossierException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = null;
        try {
            reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            return new QdeReader(reader).project();
        } catch (XMLStreamException e) {
            Location place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNumber();
            throw failure.because("its project.qde is not sound XML" + where + "; export the project again");
        } catch (IllegalArgumentException e) {
            int line = reader == null ? 1 : reader.getLocation().getLineNumber();
            throw failure.because("its project.qde is not a REFI-QDA project at line " + line + " (" + e.getMessage()
                    + "); export the project again");
        }
    }

    private QdeProject project() throws XMLStreamException {
        xml.nextTag();
        if (!xml.getLocalName().equals("Project")) {
            throw new IllegalArgumentException("it begins with " + xml.getLocalName());
        }
        String name = attribute("name");
        String origin = attribute("origin");
        while (next()) {
            switch (xml.getLocalName()) {
                case "Code" -> readCodes();
                case "Variable" -> {
                    variables.put(attribute("guid"), attribute("name"));
                    skip();
                }
                case "Case" -> readCase();
                case "TextSource" -> sources.add(readSource(attribute("name")));
                case "PDFSource" -> readPdf();
                case "Link" -> {
                    links.add(new ReadLink(attribute("name"), attribute("originGUID"), attribute("targetGUID")));
                    skip();
                }
                case "Description" -> description = text();
                case "PictureSource", "AudioSource", "VideoSource", "Note", "Set", "Graph" -> {
                    count(xml.getLocalName());
                    skip();
                }
                default -> {
                    if (!HOLDERS.contains(xml.getLocalName())) {
                        skip();
                    }
                }
            }
        }
        return new QdeProject(name, origin, description, codes, variables, cases, sources, links, skipped);
    }

    /** Goes on to the next element that begins, whatever ends before; false at the end of the document. */
    private boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to the next child of an element; false at the element's end. */
    private boolean nextChild() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Goes to the end of the element that has begun. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void readCodes() throws XMLStreamException {
        Deque<ReadCode> above = new ArrayDeque<>();
        above.push(addCode(null));
        while (!above.isEmpty()) {
            if (!nextChild()) {
                above.pop();
            } else if (xml.getLocalName().equals("Code")) {
                if (above.size() > MOST_DEEP) {
                    throw new IllegalArgumentException("its codes are nested too deep");
                }
                above.push(addCode(above.element().guid()));
            } else if (xml.getLocalName().equals("Description")) {
                ReadCode code = above.pop();
                ReadCode described = new ReadCode(code.guid(), code.name(), code.above(), text());
                codes.set(codes.lastIndexOf(code), described);
                above.push(described);
            } else {
                skip();
            }
        }
    }

    private ReadCode addCode(@Nullable String above) {
        ReadCode code = new ReadCode(attribute("guid"), attribute("name"), above, "");
        codes.add(code);
        return code;
    }

    private void readCase() throws XMLStreamException {
        String guid = attribute("guid");
        String name = attribute("name");
        String text = "";
        List<String> ofSources = new ArrayList<>();
        List<String> ofSelections = new ArrayList<>();
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "Description" -> text = text();
                case "SourceRef" -> target(ofSources);
                case "SelectionRef" -> target(ofSelections);
                default -> skip();
            }
        }
        cases.add(new ReadCase(guid, name, text, ofSources, ofSelections));
    }

    private void target(List<String> targets) throws XMLStreamException {
        targets.add(attribute("targetGUID"));
        skip();
    }

    /** Of a PDF its text is read, where the project has one. */
    private void readPdf() throws XMLStreamException {
        String name = attribute("name");
        while (nextChild()) {
            if (xml.getLocalName().equals("Representation")) {
                sources.add(readSource(name));
            } else {
                if (xml.getLocalName().equals("PDFSelection")) {
                    count("PDFSelection");
                }
                skip();
            }
        }
        count("PDFSource");
    }

    private ReadSource readSource(String name) throws XMLStreamException {
        String guid = attribute("guid");
        String path = xml.getAttributeValue(null, "plainTextPath");
        String inline = null;
        String text = "";
        List<ReadSelection> selections = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "Description" -> text = text();
                case "PlainTextContent" -> inline = text();
                case "PlainTextSelection" -> selections.add(readSelection());
                case "VariableValue" -> readValue(values);
                default -> {
                    if (xml.getLocalName().equals("Coding")) {
                        count("whole source");
                    }
                    skip();
                }
            }
        }
        return new ReadSource(guid, name, path, inline, text, selections, values);
    }

    private ReadSelection readSelection() throws XMLStreamException {
        String guid = attribute("guid");
        String name = attribute("name");
        int start = number("startPosition");
        int end = number("endPosition");
        String text = "";
        List<String> coded = new ArrayList<>();
        while (nextChild()) {
            switch (xml.getLocalName()) {
                case "Description" -> text = text();
                case "Coding" -> {
                    while (nextChild()) {
                        if (xml.getLocalName().equals("CodeRef")) {
                            target(coded);
                        } else {
                            skip();
                        }
                    }
                }
                default -> skip();
            }
        }
        return new ReadSelection(guid, name, start, end, text, coded);
    }

    private void readValue(Map<String, String> values) throws XMLStreamException {
        String variable = "";
        while (nextChild()) {
            if (xml.getLocalName().equals("VariableRef")) {
                variable = attribute("targetGUID");
                skip();
            } else {
                values.put(variable, text());
            }
        }
    }

    private String text() throws XMLStreamException {
        return xml.getElementText();
    }

    /** GUIDs may stand in braces and in either case. */
    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            return "";
        }
        return name.toLowerCase(Locale.ROOT).endsWith("guid")
                ? value.replace("{", "").replace("}", "").toLowerCase(Locale.ROOT) : value;
    }

    private int number(String name) {
        String value = attribute(name);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(name + " is '" + value + "', and not a number");
        }
    }

    private void count(String what) {
        skipped.merge(what, 1, Integer::sum);
    }
}
