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
 * The query of a reader, as words. A query word matches a word of a record that equals it, begins with it, differs from
 * it by a typing error or contains it; the score falls in this order. The query is built from the words, so that the
 * text of the reader is never parsed as syntax.
 */
final class SearchQuery {

    /** The words of the names of a record. */
    static final String NAME = "name";

    /** The words of its other texts. */
    static final String TEXT = "text";

    /** Its names, each as one term. */
    static final String EXACT_NAME = "exact_name";

    private static final int EXACT = 3;
    private static final int PREFIX = 2;
    private static final int NEAR = 1;

    /** A longer query needs no tolerance for typing errors, since most of its words suffice, see {@link #enough}. */
    private static final int LONGEST_LENIENT = 8;

    /** Folding can turn one character into eighteen, and Lucene rejects automata of more than a thousand states. */
    private static final int LONGEST_EXACT_NAME = 200;

    private static final int LONGEST_WORD = 64;
    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_FUZZY_IF_KNOWN = 5;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_PART = 3;
    private static final int EXPANSIONS = 20;

    /** Words of a question that say nothing of what is asked for, folded; in English, French, Spanish and Russian. */
    private static final Set<String> QUESTION_WORDS = Set.of(
            ("a about all an and any are as at be been by can did do does for from give had has have how i in is it its list me"
                            + " many much of on or please show tell than that the their there these they this to was were what"
                            + " when where which who whom whose why with"
                            + " au aux avec ce ces comment combien dans de des du elle en est et il la le les ont ou par pour"
                            + " pourquoi quand que quel quelle quelles quels qui sont sur un une"
                            + " al como con cual cuales cuando cuantos del donde el es esta los las para por quien quienes se son"
                            + " sus y"
                            + " была были было был в во где для до есть и из как какая какие какого какое какой каких когда кем"
                            + " кого кто ли на о об от по почему с сколько со у чем что это")
                    .split(" "));

    private static final Set<String> NUMBER_SIGNS = Set.of("no", "nr", "n");

    private final List<String> words;
    private final boolean question;
    private final String exactName;
    private final List<CharacterRunAutomaton> typos;

    SearchQuery(String q) {
        var all = Tokenizer.of(q);
        exactName = Tokenizer.joined(all);
        var asked = IntStream.range(0, all.size())
                .filter(i -> !isNumberSign(all, i))
                .mapToObj(i -> all.get(i).text())
                .distinct()
                .toList();
        var telling =
                asked.stream().filter(word -> !QUESTION_WORDS.contains(word)).toList();
        words = telling.isEmpty() ? asked : telling;
        question = words.size() < asked.size();
        typos = words.stream().map(this::typos).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** "No." before a number adds nothing to the number. */
    private static boolean isNumberSign(List<Tokenizer.Word> all, int i) {
        return NUMBER_SIGNS.contains(all.get(i).text())
                && i + 1 < all.size()
                && hasDigit(all.get(i + 1).text());
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    /**
     * How many typing errors a text may have: none if it is short or has a digit, two if it has six letters or more.
     */
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
    int enough() {
        return (words.size() * 6 + 9) / 10;
    }

    /** The query for the records that the whole text names. */
    Query exact() {
        return new TermQuery(new Term(EXACT_NAME, exactName));
    }

    /** Whether it has words of a question, so that its other words need not all be of the record that is asked for. */
    boolean isQuestion() {
        return question;
    }

    /**
     * The query for Lucene.
     *
     * @param least how many of the words a record must have
     */
    Query query(IndexReader reader, int least) throws IOException {
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        for (var word : words) {
            most.add(any(word, reader), Occur.SHOULD);
        }
        var query = new BooleanQuery.Builder().add(most.build(), Occur.SHOULD);
        if (exactName.length() <= LONGEST_EXACT_NAME) {
            var term = new Term(EXACT_NAME, exactName);
            query.add(constant(new TermQuery(term), 20), Occur.SHOULD);
            if (exactName.length() >= SHORTEST_PREFIX) {
                query.add(constant(new PrefixQuery(term), 4), Occur.SHOULD);
            }
            if (isLenient() && errors(exactName) > 0 && !areKnown(reader)) {
                query.add(new BoostQuery(fuzzy(EXACT_NAME, exactName), 2), Occur.SHOULD);
            }
        }
        if (words.size() > 1) {
            query.add(new BoostQuery(new PhraseQuery(2, NAME, words.toArray(String[]::new)), 2), Occur.SHOULD);
        }
        return query.build();
    }

    /** Matches a word in any of several ways; the best way counts. */
    private Query any(String word, IndexReader reader) throws IOException {
        var known = isKnown(word, reader);
        var ways = new ArrayList<Query>();
        for (var field : List.of(NAME, TEXT)) {
            var boost = field.equals(NAME) ? 3f : 1f;
            var term = new Term(field, word);
            ways.add(new BoostQuery(new TermQuery(term), boost));
            if (word.length() >= SHORTEST_PREFIX && word.length() <= LONGEST_WORD) {
                ways.add(constant(new PrefixQuery(term), boost / 2));
            }
            if (mayBeMisspelt(word, known)) {
                ways.add(new BoostQuery(fuzzy(field, word), boost / 3));
            }
            if (mayBePart(word)) {
                ways.add(constant(containing(term), boost / 8));
            }
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private static boolean isKnown(String word, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(NAME, word)) + reader.docFreq(new Term(TEXT, word)) > 0;
    }

    /** Whether the index has every word, so that none is taken for a typing error: law is not a misspelt Lao. */
    private boolean areKnown(IndexReader reader) throws IOException {
        for (var word : words) {
            if (!isKnown(word, reader)) {
                return false;
            }
        }
        return true;
    }

    /** A short word that the index has is taken as it is: a query for Iran must not find Iraq. */
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

    /** How well a word of a record matches a query word: 0 if it does not. */
    int match(int word, String text) {
        var queryWord = words.get(word);
        if (text.equals(queryWord)) {
            return EXACT;
        }
        if (queryWord.length() >= SHORTEST_PREFIX && text.startsWith(queryWord)) {
            return PREFIX;
        }
        var isNear = typos.get(word) != null && typos.get(word).run(text);
        return isNear || mayBePart(queryWord) && text.contains(queryWord) ? NEAR : 0;
    }

    int size() {
        return words.size();
    }
}
