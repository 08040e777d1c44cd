package org.demarche.cli;

import java.util.List;
import org.demarche.model.edtf.Edtf;
import org.demarche.store.articles.SourceDocument;
import org.demarche.text.extract.ExtractedQuote;
import org.demarche.text.extract.QuoteExtractor;
import org.demarche.text.news.ArticleProposal;
import org.demarche.text.news.ArticleReader;
import org.demarche.text.news.ProposedParagraph;
import org.demarche.text.news.Proposed;

/** Finds what is said in a document: the quotes of its article, without furniture and what is no speech. */
final class ArticleExtraction {
    private ArticleExtraction() {}

    /** The quotes in order of place. */
    static List<ExtractedQuote> of(SourceDocument document) {
        ArticleProposal article = ArticleReader.read(document.text(), document.hints());
        Proposed<Edtf> published = article.published();
        return new QuoteExtractor().extract(document.text(), published == null ? null : published.value()).stream()
                .filter(quote -> quote.speech() && !isFurniture(quote, article.paragraphs()))
                .toList();
    }

    private static boolean isFurniture(ExtractedQuote quote, List<ProposedParagraph> paragraphs) {
        return paragraphs.stream().anyMatch(paragraph -> paragraph.furniture() != null
                && paragraph.range().contains(quote.range().start()));
    }
}
