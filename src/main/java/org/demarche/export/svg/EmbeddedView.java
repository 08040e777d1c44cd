package org.demarche.export.svg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.store.DossierException;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a view inside an SVG file: the text of an element {@code view} of the namespace
 * {@value #NAMESPACE}. It is found wherever it stands, since drawing programs move metadata.
 *
 * <p>Files come from anywhere: nothing outside the file is read, and what declares a document type is refused.
 */
public final class EmbeddedView {
    static final String NAMESPACE = "urn:demarche:view:1";
    static final String NAME = "view";
    static final String PREFIX = "demarche";
    /** The longest definition that is read, in UTF-16 units. */
    private static final int LONGEST = 16_000_000;
    /** The largest file that is read, in bytes. */
    private static final long LARGEST = 1L << 30;
    private static final String SVG = "http://www.w3.org/2000/svg";

    private EmbeddedView() {}

    /** Whether a file is an SVG by its name. */
    public static boolean isSvg(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    /**
     * The definition in a file.
     *
     * @throws DossierException in one sentence, if there is none
     */
    public static String read(Path file) throws DossierException {
        if (Files.isDirectory(file)) {
            throw failure(file, "it is a folder; choose the SVG file inside it", null);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw failure(file, "it is larger than any figure that Demarche writes; choose another file", null);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(file, in);
            }
        } catch (NoSuchFileException e) {
            throw failure(file, "there is no such file; check its name and folder", e);
        } catch (AccessDeniedException e) {
            throw failure(file, "you may not read it; change its permissions or ask its owner", e);
        } catch (IOException e) {
            throw failure(file, "the disk or network failed (" + e.getMessage() + "); try again, or copy it elsewhere",
                    e);
        }
    }

    private static String read(Path file, InputStream in) throws DossierException, IOException {
        boolean drawing = false;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw failure(file, "it declares a document type, which no figure of Demarche does; choose another"
                            + " file", null);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (!drawing && !(xml.getLocalName().equals("svg") && SVG.equals(xml.getNamespaceURI()))) {
                        throw failure(file, "it is XML but not an SVG drawing; choose another file", null);
                    }
                    drawing = true;
                    if (xml.getLocalName().equals(NAME) && NAMESPACE.equals(xml.getNamespaceURI())) {
                        return text(file, xml);
                    }
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            throw failure(file, drawing
                    ? "it is damaged at line " + e.getLocation().getLineNumber()
                            + "; export the figure anew, or bring the file back from a copy"
                    : "it is not an SVG drawing; choose another file", e);
        }
        throw failure(file, "it is a drawing without a view of Demarche in it; choose a figure that Demarche has"
                + " written", null);
    }

    private static String text(Path file, XMLStreamReader xml) throws XMLStreamException, DossierException {
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            boolean strange = !xml.isCharacters() && xml.getEventType() != XMLStreamConstants.COMMENT;
            if (strange || text.length() > LONGEST) {
                throw failure(file, "its view is damaged; export the figure anew", null);
            }
        }
        return text.toString();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    private static DossierException failure(Path file, String reason, @Nullable Exception cause) {
        return new DossierException("Cannot open " + file + ": " + reason + ".", null, cause);
    }
}
