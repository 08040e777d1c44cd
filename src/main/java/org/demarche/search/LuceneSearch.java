package org.demarche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.demarche.model.DossierIndex;

/**
 * Search with a Lucene index made for one state of a dossier, which lives in memory, or for a large dossier in a
 * temporary folder that goes with it.
 *
 * <p>Lucene announces through {@code java.util.logging} (logger {@code org.apache.lucene}) that it runs without the
 * incubating vector instructions, which text search has no use for; who composes the program decides whether that is
 * shown.
 */
public final class LuceneSearch implements DossierSearch {
    private static final String KIND = "kind";
    private static final String DATE = "date";
    private static final String ENTRY = "entry";
    /** Longer titles are nobody's query, and Lucene takes no term of any length. */
    private static final int LONGEST_NAME = 1000;
    /** Memory that is used while the index is written. */
    private static final double BUFFER_MEGABYTES = 32;
    /** A larger dossier leaves memory for better uses; its index is on the disk. */
    private static final int MOST_IN_MEMORY = 50_000;
    private static final int BETWEEN_REPORTS = 1000;

    private static final FieldType POSITIONS = fieldType(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType PRESENCE = fieldType(IndexOptions.DOCS);
    private static final Sort RANKING = new Sort(SortField.FIELD_SCORE,
            new SortField(DATE, SortField.Type.LONG), new SortField(ENTRY, SortField.Type.LONG));

    private final List<Entry> entries;
    private final WordAnalyzer analyzer;
    private final DirectoryReader reader;

    private LuceneSearch(List<Entry> entries, WordAnalyzer analyzer, DirectoryReader reader) {
        this.entries = entries;
        this.analyzer = analyzer;
        this.reader = reader;
    }

    /** Indexes a dossier; takes about a second for 10,000 quotes, so do it in the background. */
    public static LuceneSearch of(DossierIndex index) {
        return of(index, _ -> { });
    }

    /**
     * Indexes a dossier; takes about a second for 10,000 quotes, so do it in the background.
     *
     * @param progress told now and then which share is done, from 0 to 1; what it throws ends the indexing
     */
    public static LuceneSearch of(DossierIndex index, DoubleConsumer progress) {
        List<Entry> entries = Entries.of(index);
        return of(entries, entries.size() <= MOST_IN_MEMORY ? IndexStorage.inMemory() : IndexStorage.onDisk(),
                progress);
    }

    static LuceneSearch of(List<Entry> entries, IndexStorage storage, DoubleConsumer progress) {
        WordAnalyzer analyzer = new WordAnalyzer();
        boolean written = false;
        try (IndexWriter writer = new IndexWriter(storage.directory(), config(analyzer))) {
            for (int i = 0; i < entries.size(); i++) {
                if (i % BETWEEN_REPORTS == 0) {
                    progress.accept((double) i / entries.size());
                }
                writer.addDocument(document(i, entries.get(i), analyzer));
            }
            DirectoryReader reader = DirectoryReader.open(writer);
            // The reader counts its users; analyzer and storage go with the last of them.
            reader.getReaderCacheHelper().addClosedListener(_ -> {
                analyzer.close();
                storage.close();
            });
            written = true;
            return new LuceneSearch(entries, analyzer, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be written", e);
        } finally {
            if (!written) {
                storage.close();
            }
        }
    }

    private static IndexWriterConfig config(WordAnalyzer analyzer) {
        return new IndexWriterConfig(analyzer)
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    private static Document document(int number, Entry entry, WordAnalyzer analyzer) {
        Document document = new Document();
        document.add(new StringField(KIND, entry.kind().name(), Field.Store.NO));
        document.add(new NumericDocValuesField(DATE, entry.date()));
        document.add(new NumericDocValuesField(ENTRY, number));
        for (String name : entry.names()) {
            if (name.length() <= LONGEST_NAME) {
                String words = String.join(" ", analyzer.words(name).stream().map(Word::form).toList());
                document.add(new StringField(QueryCompiler.NAMES, words, Field.Store.NO));
            }
        }
        add(document, entry.title());
        entry.parts().forEach(part -> add(document, part));
        return document;
    }

    private static void add(Document document, Part part) {
        document.add(new Field(part.tier().field(), part.text(), POSITIONS));
        document.add(new Field(part.tier().stemField(), part.text(), PRESENCE));
    }

    private static FieldType fieldType(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    @Override
    public SearchResults search(String text, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit is at least 1, not " + limit);
        }
        if (!reader.tryIncRef()) {
            throw new IllegalStateException("this search is closed");
        }
        try {
            SearchQuery query = SearchQuery.parse(text, analyzer);
            return new SearchResults(text, query.clauses().isEmpty() ? List.of() : groups(query, limit));
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be read", e);
        } finally {
            release();
        }
    }

    private List<SearchResults.Group> groups(SearchQuery query, int limit) throws IOException {
        Query compiled = new QueryCompiler(reader).compile(query);
        Presenter presenter = new Presenter(query, analyzer);
        List<SearchResults.Group> groups = new ArrayList<>();
        for (HitKind kind : HitKind.values()) {
            TopDocs found = best(compiled, kind, limit);
            if (found.scoreDocs.length > 0) {
                groups.add(new SearchResults.Group(kind, Math.toIntExact(found.totalHits.value()),
                        hits(found.scoreDocs, presenter)));
            }
        }
        groups.sort(Comparator.comparingDouble(group -> -group.hits().getFirst().score()));
        return groups;
    }

    private TopDocs best(Query query, HitKind kind, int limit) throws IOException {
        Query ofKind = new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term(KIND, kind.name())), BooleanClause.Occur.FILTER)
                .build();
        int most = Math.clamp(limit, 1, Math.max(1, entries.size()));
        IndexSearcher searcher = new IndexSearcher(reader);
        // Whoever interrupts the thread no longer waits for the answer.
        searcher.setTimeout(() -> Thread.currentThread().isInterrupted());
        return searcher.search(ofKind, new TopFieldCollectorManager(RANKING, most, Integer.MAX_VALUE));
    }

    private List<SearchHit> hits(ScoreDoc[] found, Presenter presenter) {
        List<SearchHit> hits = new ArrayList<>(found.length);
        for (ScoreDoc doc : found) {
            // The values of the ranking, in its order.
            Object[] values = ((FieldDoc) doc).fields;
            hits.add(presenter.hit(entries.get(Math.toIntExact((long) values[2])), (float) values[0]));
        }
        return hits;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be closed", e);
        }
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("the search index could not be closed", e);
        }
    }
}
