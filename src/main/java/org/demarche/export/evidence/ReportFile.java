package org.demarche.export.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.evidence.EvidenceReport;
import org.demarche.store.AtomicFile;

/** Writes reports, whole or not at all; equal reports give equal bytes. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes a page for people that needs no other file.
     *
     * @param title of the dossier
     * @throws ReportException in one sentence, if it cannot be written
     */
    public static void writeHtml(String title, EvidenceReport report, Path file) throws ReportException {
        write(file, out -> out.write(EvidencePage.of(title, report).getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a table for spreadsheets, a row for each quote and text, in UTF-8.
     *
     * @throws ReportException in one sentence, if it cannot be written
     */
    public static void writeCsv(EvidenceReport report, Path file) throws ReportException {
        write(file, out -> EvidenceTable.write(report, out));
    }

    private static void write(Path file, AtomicFile.Content content) throws ReportException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new ReportException("%s is a folder; give the name of a file.".formatted(file), null);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException("The folder %s does not exist.".formatted(folder), null);
        }
        try {
            AtomicFile.write(file, content);
        } catch (AccessDeniedException e) {
            throw new ReportException("%s cannot be written: access is denied.".formatted(file), e);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "the file system refuses it" : e.getReason();
            throw new ReportException("%s cannot be written: %s.".formatted(file, reason), e);
        } catch (IOException e) {
            throw new ReportException("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
