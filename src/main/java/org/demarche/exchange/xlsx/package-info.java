/** Workbooks of Office Open XML (ECMA-376), as Excel and LibreOffice read them. */
@NullMarked
package org.demarche.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
