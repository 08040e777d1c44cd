/** Graphs of who speaks of what, for Gephi, Cytoscape, yEd and igraph. */
@NullMarked
package org.demarche.exchange.graphml;

import org.jspecify.annotations.NullMarked;
