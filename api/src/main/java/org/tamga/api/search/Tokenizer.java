package org.tamga.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits text into words by the rules of Unicode (UAX 29) and folds each of them (case, accents, width, compatibility
 * forms), in the same way for records and queries. A text has no syntax.
 */
final class Tokenizer {

    /** The gap between two values of a field, in words, so that no phrase spans two of them. */
    private static final int GAP = 100;

    static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            return new TokenStreamComponents(tokenizer, new ICUFoldingFilter(tokenizer));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    };

    private static final Pattern DOTTED = Pattern.compile("\\p{L}(\\.\\p{L})+\\.?");

    /** A folded word and its place in the text. */
    record Word(String text, int from, int to) {}

    private Tokenizer() {}

    /** The words of a text. A token without a letter or a digit, such as an emoji, is not a word. */
    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        try (var tokens = ANALYZER.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (term.toString().codePoints().anyMatch(Character::isLetterOrDigit)) {
                    words.add(new Word(word(term.toString()), place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** U.S.A. is the word USA. */
    private static String word(String term) {
        return DOTTED.matcher(term).matches() ? term.replace(".", "") : term;
    }

    /** Words as one text; two names that differ in case, accents and punctuation alone have the same text. */
    static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
