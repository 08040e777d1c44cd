/** Forms for what a dossier says of its articles, its speakers and itself. */
@NullMarked
package org.demarche.ui.records;

import org.jspecify.annotations.NullMarked;
