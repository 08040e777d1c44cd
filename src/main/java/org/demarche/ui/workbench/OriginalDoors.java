package org.demarche.ui.workbench;

import org.demarche.state.originals.ReadingSettings;
import org.demarche.store.download.Web;

/**
 * Where originals come from, and how they are read.
 *
 * @param web has them; nothing is asked of it unless a person wishes
 * @param settings keep which text is read
 */
record OriginalDoors(Web web, ReadingSettings settings) {}
