package org.demarche.state.citation;

/** Keeps how a person cites from one start to the next. */
public interface CitationSettings {

    /** What was chosen last; the usual choice where nothing was. */
    CitationChoice citation();

    /** Keeps a choice. */
    void keepCitation(CitationChoice choice);
}
