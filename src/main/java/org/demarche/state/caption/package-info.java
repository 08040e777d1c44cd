/** Words of the dossier as several panes print them. */
@NullMarked
package org.demarche.state.caption;

import org.jspecify.annotations.NullMarked;
