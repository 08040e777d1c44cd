package org.demarche.store.importing;

import java.nio.file.Path;
import org.demarche.review.importing.ImportedArticle;
import org.demarche.text.news.ArticleProposal;

/** What became of one file. */
public sealed interface FileReport {

    /** The file. */
    Path file();

    /**
     * It is an article of the dossier now.
     *
     * @param proposal what its text says of itself
     */
    record Imported(Path file, ImportedArticle article, ArticleProposal proposal) implements FileReport {}

    /**
     * Its text is there already.
     *
     * @param where the id of the article that has it
     */
    record AlreadyThere(Path file, String where) implements FileReport {}

    /**
     * It holds no article, or cannot be read.
     *
     * @param why one sentence: what is wrong, and what to do
     */
    record Refused(Path file, String why) implements FileReport {}
}
