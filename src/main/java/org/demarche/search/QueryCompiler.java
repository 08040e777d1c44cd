package org.demarche.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Writes a query in Lucene's terms: every clause must match, each in the field where it weighs most. */
final class QueryCompiler {
    /** The index field of names, folded, word by word. */
    static final String NAMES = "names";
    /** More than all words of a query can weigh together, so that the very thing that was named comes first. */
    private static final float EXACT_NAME = 1024;

    private final IndexReader reader;

    QueryCompiler(IndexReader reader) {
        this.reader = reader;
    }

    Query compile(SearchQuery query) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : query.clauses()) {
            all.add(switch (clause) {
                case Clause.Term term -> term(term);
                case Clause.Phrase phrase -> phrase(phrase);
            }, BooleanClause.Occur.MUST);
        }
        Query named = new TermQuery(new Term(NAMES, query.words()));
        return all.add(weighed(named, EXACT_NAME), BooleanClause.Occur.SHOULD).build();
    }

    private static Query term(Clause.Term term) {
        return best(Arrays.stream(Tier.values()).flatMap(tier -> {
            Term form = new Term(tier.field(), term.form());
            Query exact = weighed(new TermQuery(form), tier.exactWeight());
            Query stem = weighed(new TermQuery(new Term(tier.stemField(), term.stem())), tier.stemWeight());
            return term.begun()
                    ? Stream.of(exact, stem, weighed(new PrefixQuery(form), tier.beginningWeight()))
                    : Stream.of(exact, stem);
        }).toList());
    }

    private Query phrase(Clause.Phrase phrase) throws IOException {
        List<Query> fields = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            fields.add(weighed(phrase(phrase, tier.field()), tier.exactWeight() * phrase.forms().size()));
        }
        return best(fields);
    }

    private Query phrase(Clause.Phrase phrase, String field) throws IOException {
        MultiPhraseQuery.Builder words = new MultiPhraseQuery.Builder();
        int last = phrase.forms().size() - 1;
        phrase.forms().subList(0, last).forEach(form -> words.add(new Term(field, form)));
        Term end = new Term(field, phrase.forms().getLast());
        if (!phrase.begun()) {
            return words.add(end).build();
        }
        if (last == 0) {
            // Lucene would turn a phrase of one place into a query with more clauses than it allows.
            return new PrefixQuery(end);
        }
        Term[] ends = beginningWith(end);
        return ends.length == 0 ? new MatchNoDocsQuery("no word begins like the last") : words.add(ends).build();
    }

    private Term[] beginningWith(Term prefix) throws IOException {
        List<Term> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, prefix.field());
        if (terms != null) {
            TermsEnum all = terms.iterator();
            if (all.seekCeil(prefix.bytes()) != TermsEnum.SeekStatus.END) {
                BytesRef term = all.term();
                while (term != null && StringHelper.startsWith(term, prefix.bytes())) {
                    found.add(new Term(prefix.field(), BytesRef.deepCopyOf(term)));
                    term = all.next();
                }
            }
        }
        return found.toArray(Term[]::new);
    }

    private static Query best(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0);
    }

    private static Query weighed(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }
}
