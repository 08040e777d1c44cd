package org.demarche.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.demarche.model.DossierIndex;

/** An open format that dossiers are written in. Has no state; safe for any thread. */
public interface Format {
    /** How commands name it, for example "tei". */
    String slug();

    /** How menus and tables name it, for example "TEI P5". */
    String name();

    /** What it is good for, in one sentence. */
    String purpose();

    /** The ending of its files with the dot, for example ".xml". */
    String ending();

    /** What becomes of each field of a dossier. */
    FieldTable fields();

    /**
     * Writes a dossier; equal arguments give equal bytes.
     *
     * @param out stays open
     * @return what could not be expressed beyond what {@link #fields} tells, in one sentence each
     */
    List<String> write(DossierIndex index, ExchangeOptions options, OutputStream out) throws IOException;
}
