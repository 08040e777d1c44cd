package org.demarche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits texts and queries into words (Unicode's rules, UAX 29). No word is too common to count: a phrase is found as
 * it stands.
 *
 * <p>The fields of stems hold the light English stem of each word (Krovetz), the other fields the word itself; both
 * folded, and word for word at the same positions.
 */
final class WordAnalyzer extends Analyzer {
    /** Keeps a phrase from running from one value of a field into the next. */
    private static final int GAP = 100;

    WordAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream folded = new FoldingFilter(words);
        return new TokenStreamComponents(words,
                Tier.isStemField(field) ? new KStemFilter(new EnglishPossessiveFilter(folded)) : folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The words of a text in order. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream forms = tokenStream(Tier.TEXT.field(), text);
                TokenStream stems = tokenStream(Tier.TEXT.stemField(), text)) {
            CharTermAttribute form = forms.addAttribute(CharTermAttribute.class);
            CharTermAttribute stem = stems.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = forms.addAttribute(OffsetAttribute.class);
            forms.reset();
            stems.reset();
            int index = 0;
            int offset = 0;
            while (forms.incrementToken() && stems.incrementToken()) {
                offset += text.codePointCount(index, place.startOffset());
                index = place.startOffset();
                String written = text.substring(index, place.endOffset());
                if (!form.isEmpty()) {
                    words.add(new Word(form.toString(), stem.toString(), written, offset));
                }
            }
            forms.end();
            stems.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
        return words;
    }
}
