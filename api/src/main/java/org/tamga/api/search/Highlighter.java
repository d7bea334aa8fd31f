package org.tamga.api.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tamga.api.kind.SearchEntry;

/** Shows by which of its texts a record was found, the words that match between two asterisks. */
final class Highlighter {

    /** What stands before and after a word that matches. */
    static final String MARK = "**";

    private static final int MOST = 3;
    private static final int LONGEST = 240;
    private static final int BEFORE = 60;

    /** A text with its matching words marked. */
    record Highlight(String field, String language, String fragment) {}

    /** A text and the best match of each word of the question in it. */
    private record Match(SearchEntry.Text text, List<Tokenizer.Word> words, int worth) {}

    private final SearchQuery question;

    Highlighter(SearchQuery question) {
        this.question = question;
    }

    /** At most three texts, the best first; those that are far worse than the best are left out. */
    List<Highlight> of(SearchEntry entry) {
        var matches = entry.texts().stream()
                .map(this::match)
                .filter(match -> match.worth > 0)
                .sorted(Comparator.comparing(match -> -match.worth))
                .toList();
        return matches.stream()
                .filter(match -> match.worth * 2 > matches.get(0).worth)
                .limit(MOST)
                .map(match -> new Highlight(match.text.field(), match.text.language(), fragment(match)))
                .toList();
    }

    private Match match(SearchEntry.Text text) {
        var matching = new ArrayList<Tokenizer.Word>();
        var best = new int[question.size()];
        for (var word : Tokenizer.of(text.value())) {
            var matches = false;
            for (var i = 0; i < best.length; i++) {
                var worth = question.match(i, word.text());
                best[i] = Math.max(best[i], worth);
                matches |= worth > 0;
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

    /** The beginning of a word somewhat before the first match, so that it is read in its context. */
    private static int start(String value, int match) {
        return match <= BEFORE ? 0 : Math.min(match, value.indexOf(' ', match - BEFORE) + 1);
    }

    private static int end(String value, int to) {
        var space = value.lastIndexOf(' ', to);
        return space > to - BEFORE ? space : to - (Character.isLowSurrogate(value.charAt(to)) ? 1 : 0);
    }
}
