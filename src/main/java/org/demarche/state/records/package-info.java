/** Bibliographic records, speakers and headings as a person fills them in. */
@NullMarked
package org.demarche.state.records;

import org.jspecify.annotations.NullMarked;
