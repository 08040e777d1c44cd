/** Facets: which events and quotes the researcher wants to see. */
@NullMarked
package org.demarche.state.filter;

import org.jspecify.annotations.NullMarked;
