package org.demarche.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew. The library writes the time of day into it, so that two would never be equal, and does not say
 * that spaces at the edges of a text are to be kept, so that Excel would drop them.
 */
final class Repacking {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Repacking() {}

    /** @param out stays open */
    static void copy(Path workbook, OutputStream out) throws IOException {
        ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile raw = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(raw.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(NO_TIME);
                packed.putNextEntry(copy);
                try (InputStream in = raw.getInputStream(entry)) {
                    packed.write(mended(entry.getName(), in.readAllBytes()));
                }
                packed.closeEntry();
            }
        }
        packed.finish();
    }

    private static byte[] mended(String name, byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        if (name.equals("docProps/core.xml")) {
            xml = xml.replaceFirst("<dcterms:created[^>]*>[^<]*</dcterms:created>", "");
        } else if (name.startsWith("xl/worksheets/")) {
            xml = xml.replace("<t>", "<t xml:space=\"preserve\">");
        } else {
            return part;
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
