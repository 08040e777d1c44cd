/** What the pane of facets shows. */
@NullMarked
package org.demarche.state.facets;

import org.jspecify.annotations.NullMarked;
