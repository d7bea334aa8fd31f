package org.tamga.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.SearchEntry;

/**
 * An immutable full-text index of records, in memory. It hides the search engine, so that another engine would replace
 * this class alone.
 */
final class SearchIndex {

    /** BM25 with little length normalization: names in thirteen languages must not lower the score of a country. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.25f);

    /** What a record that is not named by the whole text can have at most. */
    private static final double MOST_OF_OTHERS = 0.95;

    /** The relevance that makes half of it, about that of a record with two rare words of a query in its names. */
    private static final double HALF = 10;

    /** A name that is longer than any query never matches exactly. */
    private static final int LONGEST_EXACT_NAME = 200;

    /**
     * A record that was found.
     *
     * @param score above 0; 1 if the whole text names the record, else below {@link #MOST_OF_OTHERS}
     */
    record Hit(SearchEntry entry, double score, Highlighter highlighter) {
        List<Highlighter.Highlight> highlights() {
            return highlighter.of(entry);
        }
    }

    private final List<SearchEntry> entries;
    private final IndexSearcher searcher;
    private final Completions completions;

    SearchIndex(List<SearchEntry> entries) {
        this.entries = List.copyOf(entries);
        this.searcher = new IndexSearcher(write(this.entries));
        this.searcher.setSimilarity(SIMILARITY);
        this.searcher.setQueryCache(null);
        this.completions = new Completions(this.entries);
    }

    /** Whether a text has at least one word to search for. */
    static boolean isSearchable(String q) {
        return !new SearchQuery(q).isEmpty();
    }

    /** All matching records of these types, the best first, equally good ones in the order of the entries. */
    List<Hit> search(String q, Collection<Kind> types) {
        var searched = new SearchQuery(q);
        if (searched.isEmpty() || entries.isEmpty()) {
            return List.of();
        }
        try {
            var hits = hits(searched, searched.enough(), types);
            return hits.isEmpty() && searched.isQuestion() ? hits(searched, 1, types) : hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best completion of the text for each record of these types. */
    List<Completions.Completion> complete(String q, Collection<Kind> types, int limit) {
        return isSearchable(q) ? completions.of(q, types, limit) : List.of();
    }

    private List<Hit> hits(SearchQuery searched, int least, Collection<Kind> types) throws IOException {
        var highlighter = new Highlighter(searched);
        var query = searched.query(searcher.getIndexReader(), least);
        var named = named(searched);
        var hits = new ArrayList<Hit>();
        for (var found : searcher.search(query, entries.size()).scoreDocs) {
            var entry = entries.get(found.doc);
            if (types.contains(entry.kind())) {
                var relevance = found.score * entry.kind().search().weight();
                var score = named.contains(found.doc) ? 1 + relevance : other(relevance);
                hits.add(new Hit(entry, score, highlighter));
            }
        }
        return ranked(hits);
    }

    /** The records that the whole text names. */
    private Set<Integer> named(SearchQuery searched) throws IOException {
        var named = new HashSet<Integer>();
        for (var found : searcher.search(searched.exact(), entries.size()).scoreDocs) {
            named.add(found.doc);
        }
        return named;
    }

    private static double other(double relevance) {
        return MOST_OF_OTHERS * relevance / (relevance + HALF);
    }

    /** Those that are named come first, by their relevance, which their score then does not tell. */
    private static List<Hit> ranked(List<Hit> hits) {
        hits.sort(Comparator.comparing(Hit::score).reversed());
        return hits.stream()
                .map(hit -> new Hit(hit.entry, Math.min(1, hit.score), hit.highlighter))
                .toList();
    }

    /**
     * The number of a document is the index of its record in the list, since one thread writes and merges preserve the
     * order.
     */
    private static DirectoryReader write(List<SearchEntry> entries) {
        var directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(Tokenizer.ANALYZER)
                .setSimilarity(SIMILARITY)
                .setMergePolicy(new LogDocMergePolicy());
        try (var writer = new IndexWriter(directory, config)) {
            for (var entry : entries) {
                writer.addDocument(document(entry));
            }
            writer.forceMerge(1);
            writer.commit();
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(SearchEntry entry) {
        var document = new Document();
        for (var text : entry.texts()) {
            document.add(new TextField(text.names() ? SearchQuery.NAME : SearchQuery.TEXT, text.value(), Store.NO));
            if (text.names() && text.value().length() <= LONGEST_EXACT_NAME) {
                document.add(new StringField(
                        SearchQuery.EXACT_NAME, Tokenizer.joined(Tokenizer.of(text.value())), Store.NO));
            }
        }
        return document;
    }
}
