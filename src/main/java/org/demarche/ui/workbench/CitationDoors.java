package org.demarche.ui.workbench;

import java.time.Clock;
import org.demarche.state.citation.CitationSettings;
import org.demarche.ui.dialogs.TextClipboard;

/**
 * How a person cites, and where citations go.
 *
 * @param clipboard takes what is copied
 * @param settings keep the style
 * @param clock tells on which day a page was read
 */
record CitationDoors(TextClipboard clipboard, CitationSettings settings, Clock clock) {}
