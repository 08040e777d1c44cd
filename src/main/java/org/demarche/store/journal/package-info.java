/**
 * Work kept as it is done: a journal beside the dossier takes every step, and gives back after a crash what had not
 * been saved.
 */
@NullMarked
package org.demarche.store.journal;

import org.jspecify.annotations.NullMarked;
