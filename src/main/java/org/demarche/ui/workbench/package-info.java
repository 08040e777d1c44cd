/** The window: its frame, its panes and what holds them together. */
@NullMarked
package org.demarche.ui.workbench;

import org.jspecify.annotations.NullMarked;
