/** The search field and the list of what was found. */
@NullMarked
package org.demarche.ui.search;

import org.jspecify.annotations.NullMarked;
