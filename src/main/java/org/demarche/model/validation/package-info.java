/** What is wrong with a dossier, and where. */
@NullMarked
package org.demarche.model.validation;

import org.jspecify.annotations.NullMarked;
