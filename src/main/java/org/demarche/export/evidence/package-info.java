/** Reports of the evidence check as files: HTML for people, CSV for spreadsheets. */
@NullMarked
package org.demarche.export.evidence;

import org.jspecify.annotations.NullMarked;
