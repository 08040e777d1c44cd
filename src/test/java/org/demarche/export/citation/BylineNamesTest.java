package org.demarche.export.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.undercouch.citeproc.csl.CSLName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Miller                                  | Miller/Ann
            By Ann Miller and Bob Hale in Beirut        | Miller/Ann; Hale/Bob
            BY ANN VAN DER HALE                         | van der:Hale/Ann
            By Ann Miller, Bob Hale and Cem Öz          | Miller/Ann; Hale/Bob; Öz/Cem
            J. R. R. Tolkien                            | Tolkien/J. R. R.
            By Conor O'Neil and Seán O’Casey            | O'Neil/Conor; O’Casey/Seán
            Martin Luther King, Jr.                     | King/Martin Luther/Jr.
            Ludwig von Mises                            | von:Mises/Ludwig
            Bashar al-Assad                             | al-Assad/Bashar
            Л. Иванов                                   | Иванов/Л.
            Ann Miller, Reuters                         | Miller/Ann
            Reuters                                     | =Reuters
            By The Associated Press                     | =The Associated Press
            Staff reporter                              | =Staff reporter
            Guardian staff and agencies                 | =Guardian staff and agencies
            By Ann Miller, Middle East editor           | Miller/Ann
            By Ann Miller (in Cairo) and Bob Hale       | Miller/Ann; Hale/Bob
            Aisha                                       | =Aisha
            Ann-Marie Slaughter                         | Slaughter/Ann-Marie
            """)
    void authorsAreReadFromBylines(String byline, String authors) {
        assertEquals(authors, written(BylineNames.of(byline)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Reuters         | =Reuters
            AP, Reuters     | =AP; =Reuters
            AFP and Reuters | =AFP; =Reuters
            AFP/Reuters     | =AFP; =Reuters
            """)
    void agenciesAreOneAuthorEach(String agency, String authors) {
        assertEquals(authors, written(BylineNames.ofAgency(agency)));
    }

    /** For example "van der:Hale/Ann/Jr."; "=Reuters" for a name in one piece. */
    private static String written(List<CSLName> names) {
        return names.stream().map(name -> name.getLiteral() != null ? "=" + name.getLiteral()
                : (name.getNonDroppingParticle() == null ? "" : name.getNonDroppingParticle() + ":")
                        + Stream.of(name.getFamily(), name.getGiven(), name.getSuffix())
                                .filter(part -> part != null).collect(Collectors.joining("/")))
                .collect(Collectors.joining("; "));
    }
}
