package org.demarche.store.importing;

import java.nio.file.Path;
import org.demarche.review.importing.ImportedArticle;
import org.demarche.text.news.ArticleProposal;
import org.jspecify.annotations.Nullable;

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
     * @param mistake of the program, for those who look into it; null where the file itself is the reason
     */
    record Refused(Path file, String why, @Nullable Throwable mistake) implements FileReport {

        /** A file that is itself the reason. */
        public Refused(Path file, String why) {
            this(file, why, null);
        }
    }
}
