package org.demarche.store.originals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.demarche.model.Article;
import org.demarche.model.Dossier;
import org.demarche.model.DossierIndex;
import org.demarche.model.id.ArticleId;
import org.demarche.store.DossierException;
import org.demarche.store.ReadFailure;
import org.demarche.store.articles.SourceDocuments;
import org.demarche.text.original.OriginalMatch;
import org.demarche.text.original.OriginalMatcher;
import org.demarche.text.original.QuotesInOriginal;
import org.jspecify.annotations.Nullable;

/** Finds out which articles of a dossier texts are the originals of, and attaches them. Safe for several threads. */
public final class OriginalAttacher {

    /** Told before each file is read, and asked whether to go on. */
    @FunctionalInterface
    public interface Watch {
        /**
         * A file is about to be read.
         *
         * @param done how many files are done
         * @param total how many there are
         * @return whether to go on; if not, what is attached by now stays attached
         */
        boolean before(Path file, int done, int total);
    }

    private final DossierIndex index;
    private final OriginalStore store;
    private final OriginalMatcher matcher;

    public OriginalAttacher(DossierIndex index, OriginalStore store) {
        this.index = index;
        this.store = store;
        matcher = new OriginalMatcher(index.dossier());
    }

    public OriginalAttacher(Dossier dossier, OriginalStore store) {
        this(new DossierIndex(dossier), store);
    }

    /** Offers files, and the files in folders and the folders in those; hidden ones only if they are named. */
    public List<Outcome> attach(List<Path> paths, Watch watch) {
        List<Outcome> outcomes = new ArrayList<>();
        SequencedSet<Path> files = new LinkedHashSet<>();
        paths.forEach(path -> collect(path, files, outcomes));
        int done = 0;
        for (Path file : files) {
            if (!watch.before(file, done++, files.size())) {
                break;
            }
            outcomes.add(attach(file));
        }
        return List.copyOf(outcomes);
    }

    /**
     * Offers a page that was downloaded as the original of one article; it is attached to no other.
     *
     * @param from its address
     */
    public Outcome attach(Article article, String from, byte[] bytes) {
        return attach(from, new Origin(from, bytes, from), article.id());
    }

    private Outcome attach(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Path name = file.getFileName();
            byte[] bytes = in.readNBytes(SourceDocuments.MAX_BYTES + 1);
            return attach(file.toString(), new Origin(String.valueOf(name), bytes, null), null);
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    /** @param only the article that it may be attached to, null for any */
    private Outcome attach(String source, Origin origin, @Nullable ArticleId only) {
        try {
            String text = origin.document().text();
            OriginalMatch match = matcher.match(text);
            return switch (match) {
                case OriginalMatch.Identical(ArticleId id, String original) ->
                        keep(source, origin, match, id, original, only);
                case OriginalMatch.ChangedCopy(ArticleId id) -> keep(source, origin, match, id, text, only);
                case OriginalMatch.Undecided(List<ArticleId> ids) ->
                        new Outcome.Undecided(source,
                                ids.stream().map(index::article).flatMap(Optional::stream).toList());
                case OriginalMatch.None() -> new Outcome.NoArticle(source);
            };
        } catch (DossierException e) {
            return new Outcome.Failed(source, e.getMessage());
        } catch (IOException e) {
            return new Outcome.Failed(source, "Cannot keep " + source + " among your originals: " + e.getMessage()
                    + "; make room on the disk, or see whether you may write there.");
        }
    }

    private Outcome keep(String source, Origin origin, OriginalMatch match, ArticleId id, String text,
            @Nullable ArticleId only) throws IOException {
        Article article = index.article(id).orElseThrow();
        if (only != null && !only.equals(id)) {
            return new Outcome.OtherArticle(source, article);
        }
        boolean identical = match instanceof OriginalMatch.Identical;
        OriginalStore.Kept kept = store.keep(article, origin, identical);
        if (kept == OriginalStore.Kept.THE_BETTER_ONE) {
            return new Outcome.Superseded(source, article);
        }
        QuotesInOriginal quotes = new QuotesInOriginal(index.quotesOf(id), text, identical);
        return new Outcome.Attached(source, article, identical, quotes.exact(), quotes.total(),
                kept == OriginalStore.Kept.THIS);
    }

    private static Outcome failed(Path path, IOException failure) {
        String sentence = new ReadFailure(path.toString(), SourceDocuments.MAX_BYTES).explain(failure).getMessage();
        return new Outcome.Failed(path.toString(), sentence);
    }

    /** Adds a file, or the files in a folder in the order of their names; what cannot be listed has failed. */
    private static void collect(Path path, SequencedSet<Path> files, List<Outcome> outcomes) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (Stream<Path> inside = Files.list(path)) {
            inside.filter(OriginalAttacher::isSeen).sorted().forEach(each -> {
                boolean folderOfItsOwn = Files.isDirectory(each) && !Files.isSymbolicLink(each);
                if (Files.isRegularFile(each) || folderOfItsOwn) {
                    collect(each, files, outcomes);
                }
            });
        } catch (IOException e) {
            outcomes.add(failed(path, e));
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            outcomes.add(failed(path, cause == null ? new IOException(e) : cause));
        }
    }

    private static boolean isSeen(Path path) {
        return !String.valueOf(path.getFileName()).startsWith(".");
    }
}
