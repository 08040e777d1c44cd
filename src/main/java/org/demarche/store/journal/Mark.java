package org.demarche.store.journal;

/**
 * Says that the steps before it were about to be saved. Whether they were is told by the file: it has the fingerprint
 * then.
 *
 * @param after how many entries stand before it
 * @param fingerprint of the dossier that was about to take the place of the file
 * @param file where
 */
record Mark(int after, String fingerprint, String file) {}
