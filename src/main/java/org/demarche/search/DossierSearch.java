package org.demarche.search;

/**
 * Finds the speakers, quotes, events and articles of one dossier by words.
 *
 * <p>Every string is a query; none is an error:
 * <ul>
 *   <li>Case, accents and the shape of quotation marks do not matter: {@code juppe} finds Juppé.
 *   <li>All words must be found in a thing, in whichever of its fields.
 *   <li>A word also finds its other English forms: {@code sanction} finds sanctions.
 *   <li>The last word, while the query ends with it, also finds the words that begin with it.
 *   <li>Words between quotation marks are found one after the other, in that form. A quotation that is not closed
 *       yet runs to the end of the query.
 *   <li>Of a very long query the first {@value #MOST_WORDS} words count.
 * </ul>
 *
 * <p>Safe for use by several threads at once. Searching takes milliseconds for thousands of quotes.
 */
public interface DossierSearch extends AutoCloseable {
    /** The most words of a query that are looked for. */
    int MOST_WORDS = 100;

    /**
     * Looks a query up.
     *
     * @param limit the most hits of each kind; at least 1. Totals count all of them
     * @return no hits when the query has no letters, digits or symbols that can be searched for
     * @throws IllegalArgumentException when {@code limit} is below 1
     * @throws IllegalStateException when this search is closed
     */
    SearchResults search(String query, int limit);

    /** Gives the memory of the index back, once searches under way have ended. Closing again does nothing. */
    @Override
    void close();
}
