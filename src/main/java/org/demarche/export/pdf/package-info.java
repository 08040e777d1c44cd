/** Figures as PDF files: text as text, links, and a structure for those who do not see the page. */
@NullMarked
package org.demarche.export.pdf;

import org.jspecify.annotations.NullMarked;
