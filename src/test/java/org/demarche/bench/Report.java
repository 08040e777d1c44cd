package org.demarche.bench;

/** One part of what is measured. */
interface Report {

    /** Measures and prints. */
    void print(Table table) throws Exception;
}
