/** Whether what a dossier says of its sources can be seen in them: every quote against every text of its article. */
@NullMarked
package org.demarche.evidence;

import org.jspecify.annotations.NullMarked;
