/**
 * Articles as references in any CSL style, as BibLaTeX, RIS and CSL-JSON, and quotes as sentences that cite them.
 *
 * <p>References are made by citeproc-java; {@link org.demarche.export.citation.Bibliographer} is the only class that
 * calls its processor.
 */
@NullMarked
package org.demarche.export.citation;

import org.jspecify.annotations.NullMarked;
