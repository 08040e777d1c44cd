/** The outline: the same events as the timeline, as rows of a tree. */
@NullMarked
package org.demarche.ui.outline;

import org.jspecify.annotations.NullMarked;
