package org.demarche.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * What a document says of itself. It has no dates: the same figure is the same file whenever it is written.
 *
 * @param language as a BCP 47 tag
 * @param sources where its content is from
 */
record Metadata(String title, String description, String language, List<String> sources) {
    private static final String PROGRAM = "Demarche";

    /** Writes it in both forms that PDF has. */
    void addTo(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(description);
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp());
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(language);
    }

    private byte[] xmp() throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setFormat("application/pdf");
        core.setTitle(title);
        core.setDescription(description);
        core.addLanguage(language);
        if (!sources.isEmpty()) {
            core.setSource(String.join(" ", sources));
        }
        xmp.createAndAddXMPBasicSchema().setCreatorTool(PROGRAM);
        xmp.createAndAddAdobePDFSchema().setProducer(PROGRAM);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, out, true);
        } catch (TransformerException e) {
            throw new IOException("the description of the file cannot be written", e);
        }
        return out.toByteArray();
    }
}
