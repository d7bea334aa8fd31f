package org.tamga.api.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * What a reader asks, as words. A word of the question matches a word of a record that equals it, begins with it, differs
 * from it by a typing error or contains it, in this order of worth. The query is built from the words by hand: the text of
 * the reader is never parsed.
 */
final class SearchQuery {

    /** The words of the names of a record. */
    static final String NAME = "name";

    /** The words of what else is said of it. */
    static final String TEXT = "text";

    /** Its names, each as one term. */
    static final String WHOLE = "whole";

    private static final int EXACT = 3;
    private static final int PREFIX = 2;
    private static final int NEAR = 1;

    /** In a longer question errors of typing do not matter: most words suffice, see {@link #enough}. */
    private static final int LONGEST_LENIENT = 8;

    /** Folding can make one character eighteen; Lucene takes no automaton of more than a thousand states. */
    private static final int LONGEST_WHOLE = 200;

    private static final int LONGEST_WORD = 64;
    private static final int SHORTEST_FUZZY = 3;
    private static final int SHORTEST_FUZZY_IF_KNOWN = 5;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_PART = 3;
    private static final int EXPANSIONS = 20;
    private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "n");

    private final List<String> words;
    private final String whole;
    private final List<CharacterRunAutomaton> typos;

    SearchQuery(String q) {
        var all = Tokenizer.of(q);
        whole = Tokenizer.joined(all);
        words = IntStream.range(0, all.size())
                .filter(i -> !isNumberSign(all, i))
                .mapToObj(i -> all.get(i).text())
                .distinct()
                .toList();
        typos = words.stream().map(this::typos).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Before a number, "No." says nothing more than the number does. */
    private static boolean isNumberSign(List<Tokenizer.Word> all, int i) {
        return NUMBER_SIGNS.contains(all.get(i).text())
                && i + 1 < all.size()
                && hasDigit(all.get(i + 1).text());
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /** How many errors of typing a text may have: none if it is short or a number, two if it has six letters or more. */
    private static int errors(String text) {
        var length = text.codePointCount(0, text.length());
        if (hasDigit(text) || length < SHORTEST_FUZZY || length > LONGEST_WORD) {
            return 0;
        }
        return length < 6 ? 1 : 2;
    }

    private boolean isLenient() {
        return words.size() <= LONGEST_LENIENT;
    }

    private CharacterRunAutomaton typos(String word) {
        var errors = isLenient() ? errors(word) : 0;
        return errors == 0 ? null : new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(errors));
    }

    /** How many of the words a record must have: six in ten, rounded up. */
    static int enough(int words) {
        return (words * 6 + 9) / 10;
    }

    /** What Lucene shall look for. */
    Query query(IndexReader reader) throws IOException {
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(enough(words.size()));
        for (var word : words) {
            most.add(any(word, reader), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(most.build(), Occur.SHOULD);
        if (whole.length() <= LONGEST_WHOLE) {
            var term = new Term(WHOLE, whole);
            query.add(constant(new TermQuery(term), 20), Occur.SHOULD);
            if (whole.length() >= SHORTEST_PREFIX) {
                query.add(constant(new PrefixQuery(term), 4), Occur.SHOULD);
            }
            if (isLenient() && errors(whole) > 0 && !areKnown(reader)) {
                query.add(new BoostQuery(fuzzy(WHOLE, whole), 2), Occur.SHOULD);
            }
        }
        if (words.size() > 1) {
            query.add(new BoostQuery(new PhraseQuery(2, NAME, words.toArray(String[]::new)), 2), Occur.SHOULD);
        }
        return query.build();
    }

    /** The best of the ways in which a record can have a word. */
    private Query any(String word, IndexReader reader) throws IOException {
        var known = isKnown(word, reader);
        var ways = new ArrayList<Query>();
        for (var field : List.of(NAME, TEXT)) {
            var worth = field.equals(NAME) ? 3f : 1f;
            var term = new Term(field, word);
            ways.add(new BoostQuery(new TermQuery(term), worth));
            if (word.length() >= SHORTEST_PREFIX && word.length() <= LONGEST_WORD) {
                ways.add(constant(new PrefixQuery(term), worth / 2));
            }
            if (mayBeMisspelt(word, known)) {
                ways.add(new BoostQuery(fuzzy(field, word), worth / 3));
            }
            if (mayBePart(word)) {
                ways.add(constant(containing(term), worth / 8));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static boolean isKnown(String word, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(NAME, word)) + reader.docFreq(new Term(TEXT, word)) > 0;
    }

    /** Whether no word can be an error of typing: law is no misspelt Lao. */
    private boolean areKnown(IndexReader reader) throws IOException {
        for (var word : words) {
            if (!isKnown(word, reader)) {
                return false;
            }
        }
        return true;
    }

    /** A short word that is known is meant: who asks for Iran does not ask for Iraq. */
    private boolean mayBeMisspelt(String text, boolean known) {
        return isLenient() && errors(text) > 0 && (!known || text.length() >= SHORTEST_FUZZY_IF_KNOWN);
    }

    private boolean mayBePart(String word) {
        return isLenient() && word.length() >= SHORTEST_PART && word.length() <= LONGEST_WORD;
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query fuzzy(String field, String text) {
        return new FuzzyQuery(new Term(field, text), errors(text), 0, EXPANSIONS, true);
    }

    private static Query containing(Term term) {
        return new AutomatonQuery(
                term,
                Operations.concatenate(
                        List.of(Automata.makeAnyString(), Automata.makeString(term.text()), Automata.makeAnyString())));
    }

    /** How well a word of a record answers one of the words of the question: 0 if it does not. */
    int match(int word, String text) {
        var asked = words.get(word);
        if (text.equals(asked)) {
            return EXACT;
        }
        if (asked.length() >= SHORTEST_PREFIX && text.startsWith(asked)) {
            return PREFIX;
        }
        var near = typos.get(word) != null && typos.get(word).run(text);
        return near || mayBePart(asked) && text.contains(asked) ? NEAR : 0;
    }

    int size() {
        return words.size();
    }
}
