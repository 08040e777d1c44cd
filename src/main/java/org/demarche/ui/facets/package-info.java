/** The pane of facets: check boxes that decide which events and quotes are shown. */
@NullMarked
package org.demarche.ui.facets;

import org.jspecify.annotations.NullMarked;
