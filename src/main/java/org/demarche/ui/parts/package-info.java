/** Small things that several panes show. */
@NullMarked
package org.demarche.ui.parts;

import org.jspecify.annotations.NullMarked;
