package org.tamga.api.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;
import org.tamga.api.kind.SearchEntry;

/** Completes the names of records from the start of any of their words. */
final class Completions {

    private static final int LONGEST = 200;

    /** A name that begins with the text of the reader, from one of its words on. */
    record Completion(SearchEntry entry, SearchEntry.Text text, int word) {}

    /**
     * Names that match from their first word come before those that match from a later one, then shorter names before
     * longer ones.
     */
    private static final Comparator<Completion> ORDER = Comparator.<Completion, Boolean>comparing(c -> c.word > 0)
            .thenComparing(c -> Kinds.ALL.indexOf(c.entry.kind()))
            .thenComparing(c -> !c.text.value().equals(c.entry.title()))
            .thenComparing(c -> c.text.value().length())
            .thenComparing(c -> c.text.value())
            .thenComparing(c -> c.entry.id());

    private final TreeMap<String, List<Completion>> names = new TreeMap<>();

    Completions(List<SearchEntry> entries) {
        for (var entry : entries) {
            entry.texts().stream().filter(SearchEntry.Text::names).forEach(text -> add(entry, text));
        }
    }

    private void add(SearchEntry entry, SearchEntry.Text text) {
        var words = Tokenizer.of(text.value());
        for (var i = 0; i < words.size(); i++) {
            var key = Tokenizer.joined(words.subList(i, words.size()));
            names.computeIfAbsent(key.substring(0, Math.min(LONGEST, key.length())), k -> new ArrayList<>())
                    .add(new Completion(entry, text, i));
        }
    }

    /** The best completion for each record, up to a limit. */
    List<Completion> of(String q, Collection<Kind> types, int limit) {
        var prefix = Tokenizer.joined(Tokenizer.of(q));
        var seen = new HashSet<SearchEntry>();
        return names.subMap(prefix, true, prefix + Character.MAX_VALUE, true).values().stream()
                .flatMap(List::stream)
                .filter(completion -> types.contains(completion.entry.kind()))
                .sorted(ORDER)
                .filter(completion -> seen.add(completion.entry))
                .limit(limit)
                .toList();
    }
}
