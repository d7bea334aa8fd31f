package org.tamga.api.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
 * Records in, ranked answers out. Nothing outside knows by which engine: another one takes the place of this class. It is
 * never changed once made, and lives in memory alone.
 */
final class SearchIndex {

    /** BM25 with little heed of length: a country is not worse for being named in thirteen languages. */
    private static final BM25Similarity SIMILARITY = new BM25Similarity(1.2f, 0.25f);

    /** A longer name than a question can be is never asked for whole. */
    private static final int LONGEST_WHOLE = 200;

    /**
     * A record that was found.
     *
     * @param score above 0, and 1 for the best of the answer
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

    /** Whether a text has anything that can be looked for. */
    static boolean canAsk(String q) {
        return !new SearchQuery(q).isEmpty();
    }

    /** All records of these types that answer, the best first; equally good ones in the order in which they were given. */
    List<Hit> search(String q, Collection<Kind> types) {
        var question = new SearchQuery(q);
        if (question.isEmpty() || entries.isEmpty()) {
            return List.of();
        }
        try {
            var highlighter = new Highlighter(question);
            var query = question.query(searcher.getIndexReader());
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query, entries.size()).scoreDocs) {
                var entry = entries.get(found.doc);
                if (types.contains(entry.kind())) {
                    hits.add(new Hit(entry, found.score * entry.kind().search().weight(), highlighter));
                }
            }
            return ranked(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The best name of each record of these types that goes on as the text begins. */
    List<Completions.Completion> complete(String q, Collection<Kind> types, int limit) {
        return canAsk(q) ? completions.of(q, types, limit) : List.of();
    }

    private static List<Hit> ranked(List<Hit> hits) {
        hits.sort(Comparator.comparing(Hit::score).reversed());
        return hits.stream()
                .map(hit -> new Hit(hit.entry, hit.score / hits.get(0).score, hit.highlighter))
                .toList();
    }

    /** The number of a document is the place of its record in the list: one thread writes, and merges keep the order. */
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
            if (text.names() && text.value().length() <= LONGEST_WHOLE) {
                document.add(
                        new StringField(SearchQuery.WHOLE, Tokenizer.joined(Tokenizer.of(text.value())), Store.NO));
            }
        }
        return document;
    }
}
