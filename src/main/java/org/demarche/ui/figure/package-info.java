/** Writing an image of the timeline: the choice of what it shows, and the writing. */
@NullMarked
package org.demarche.ui.figure;

import org.jspecify.annotations.NullMarked;
