package org.tamga.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tamga.api.kind.SearchEntry;

/** Shows which texts of a record match a query, the matching words between two asterisks. */
final class Highlighter {

    /** The mark before and after a matching word. */
    static final String MARK = "**";

    private static final int MOST = 3;
    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    /** A text with its matching words marked. */
    record Highlight(String field, String language, String fragment) {}

    /** A text and the sum of the best matches of the query words in it. */
    private record Match(SearchEntry.Text text, List<Tokenizer.Word> words, int quality) {}

    private final SearchQuery query;

    Highlighter(SearchQuery query) {
        this.query = query;
    }

    /** At most three texts, the best first, without those that match far worse than the best. */
    List<Highlight> of(SearchEntry entry) {
        var matches = entry.texts().stream()
                .map(this::match)
                .filter(match -> match.quality > 0)
                .sorted(Comparator.comparing(match -> -match.quality))
                .toList();
        return matches.stream()
                .filter(match -> match.quality * 2 > matches.get(0).quality)
                .limit(MOST)
                .map(match -> new Highlight(match.text.field(), match.text.language(), fragment(match)))
                .toList();
    }

    private Match match(SearchEntry.Text text) {
        var matching = new ArrayList<Tokenizer.Word>();
        var best = new int[query.size()];
        for (var word : Tokenizer.of(text.value())) {
            var matches = false;
            for (var i = 0; i < best.length; i++) {
                var quality = query.match(i, word.text());
                best[i] = Math.max(best[i], quality);
                matches |= quality > 0;
            }
            if (matches) {
                matching.add(word);
            }
        }
        return new Match(text, matching, java.util.Arrays.stream(best).sum());
    }

    private static String fragment(Match match) {
        var value = match.text.value();
        var from =
                value.length() <= LONGEST ? 0 : start(value, match.words.get(0).from());
        var to = value.length() - from <= LONGEST ? value.length() : end(value, from + LONGEST);
        var fragment = new StringBuilder(from > 0 ? "… " : "");
        var at = from;
        for (var word : match.words) {
            if (word.to() <= to) {
                fragment.append(value, at, word.from()).append(MARK);
                fragment.append(value, word.from(), word.to()).append(MARK);
                at = word.to();
            }
        }
        return fragment.append(value, at, to)
                .append(to < value.length() ? " …" : "")
                .toString();
    }

    /** The start of a word somewhat before the first match, so that the fragment shows the context. */
    private static int start(String value, int match) {
        return match <= BEFORE ? 0 : Math.min(match, value.indexOf(' ', match - BEFORE) + 1);
    }

    private static int end(String value, int to) {
        var space = value.lastIndexOf(' ', to);
        return space > to - BEFORE ? space : to - (Character.isLowSurrogate(value.charAt(to)) ? 1 : 0);
    }
}
