/**
 * How well quotes are found again after the text was edited: a benchmark of labelled edits, the same for the same seed.
 * {@code AnchorRatesTest} asserts the rates; {@code mvn -q -Pbench verify -Dbench.args=anchors} prints them.
 */
@NullMarked
package org.demarche.bench.anchor;

import org.jspecify.annotations.NullMarked;
