package org.demarche.exchange.qdpx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.exchange.ExchangeOptions;
import org.demarche.exchange.FieldTable;
import org.demarche.exchange.Guids;
import org.demarche.exchange.ReadDossier;
import org.demarche.exchange.ReadableFormat;
import org.demarche.exchange.xml.XmlOut;
import org.demarche.model.DossierIndex;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;

/** REFI-QDA projects (version 1.0 of 2019) for QualCoder, MAXQDA, NVivo and ATLAS.ti. */
public final class QdpxFormat implements ReadableFormat {
    /** What is packed has no date of its own. A day earlier, the first of ZIP, would be written with its time zone. */
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 2, 0, 0);

    @Override
    public String slug() {
        return "qdpx";
    }

    @Override
    public String name() {
        return "REFI-QDA project";
    }

    @Override
    public String purpose() {
        return "Goes on coding the articles in QualCoder, MAXQDA, NVivo or ATLAS.ti, and brings coded texts back.";
    }

    @Override
    public String ending() {
        return ".qdpx";
    }

    @Override
    public FieldTable fields() {
        return QdpxFields.TABLE;
    }

    @Override
    public List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException {
        Guids guids = new Guids(index.dossier().title());
        Sources sources = new Sources(index, options, guids);
        Codebook codebook = new Codebook(index, guids, sources::carries);
        List<TextSource> texts = sources.make(codebook);
        QdeWriter project = new QdeWriter(index, guids, codebook, texts);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        begin(zip, Archive.PROJECT);
        List<String> remarks = new ArrayList<>(XmlOut.write(zip, project::write));
        for (TextSource source : texts) {
            begin(zip, Archive.SOURCES + source.guid() + ".txt");
            zip.write(source.text().getBytes(UTF_8));
        }
        zip.finish();
        remarks.addAll(sources.remarks());
        long loose = index.dossier().relations().stream().filter(relation -> !project.linked(relation)).count();
        if (loose > 0) {
            remarks.add("%,d of the relations name an event that the dossier does not have, and were left out."
                    .formatted(loose));
        }
        return remarks;
    }

    @Override
    public boolean recognises(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (Archive archive = Archive.open(file, failure(file))) {
            return archive.hasProject();
        } catch (DossierException _) {
            return false;
        }
    }

    @Override
    public ReadDossier read(Path file) throws DossierException {
        ReadFailure failure = failure(file);
        try (Archive archive = Archive.open(file, failure)) {
            return ProjectDossier.read(QdeReader.read(archive.projectBytes(), failure), archive, failure);
        }
    }

    private static ReadFailure failure(Path file) {
        return new ReadFailure(file.toString(), Archive.MOST_BYTES);
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DATE);
        zip.putNextEntry(entry);
    }
}
