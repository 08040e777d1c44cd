/** Dates as historians know them: EDTF (ISO 8601-2:2019), levels 0 to 2, with earliest and latest bounds. */
@NullMarked
package org.demarche.model.edtf;

import org.jspecify.annotations.NullMarked;
