package org.demarche.bench;

/** One thing that is timed. A round is what a person waits for once. */
interface Benchmark extends AutoCloseable {

    /** What is timed, for the table. */
    String name();

    /** Rounds that are run first and not counted, until caches and compiled code are as in a used program. */
    int warmUps();

    /** Rounds that are counted. */
    int rounds();

    /** Gets ready; not timed. */
    void prepare() throws Exception;

    /** One round. */
    Nanos once() throws Exception;

    @Override
    void close();
}
