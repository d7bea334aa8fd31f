package org.tamga.api.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.tamga.api.query.Language;
import org.tamga.domain.source.Citation;
import org.tamga.domain.source.Citations;

/** Collects the texts by which a record is found; skips null and duplicates. */
public final class Texts {

    private static final Pattern CODE_IN_ADDRESS = Pattern.compile("[^/?&=#]*\\d[^/?&=#]*");

    private final String id;
    private final String title;
    private final List<Citation> citations;
    private final List<SearchEntry.Text> texts = new ArrayList<>();

    private Texts(String id, String title, List<Citation> citations) {
        this.id = id;
        this.title = title == null ? id : title;
        this.citations = citations;
    }

    /** The texts of a record that cites sources. */
    public static Texts of(String id, String title, Citations citations) {
        return new Texts(id, title, citations.list());
    }

    /** The texts of a source, which cites itself. */
    public static Texts ofSource(String id, String title) {
        return new Texts(id, title, List.of(new Citation(id, null)));
    }

    /** A name in the default language. */
    public Texts name(String field, String value) {
        return name(field, Language.DEFAULT, value);
    }

    /** A name in a language. */
    public Texts name(String field, String language, String value) {
        return add(new SearchEntry.Text(field, language, value, true));
    }

    /** A code or a number that names the record; there may be several, separated by ';'. */
    public Texts code(String field, String values) {
        if (values != null) {
            Arrays.stream(values.split(";")).forEach(value -> name(field, null, value));
        }
        return this;
    }

    /** A text that describes the record. */
    public Texts text(String field, String value) {
        return add(new SearchEntry.Text(field, null, value, false));
    }

    /**
     * The parts of a URL that have a digit: readers know https://adilet.zan.kz/rus/docs/P1700000407 by its last part.
     */
    public Texts url(String url) {
        if (url != null) {
            var path = url.replaceFirst("^[a-z]+://[^/]*", "");
            CODE_IN_ADDRESS.matcher(path).results().forEach(part -> text("url", part.group()));
        }
        return this;
    }

    private Texts add(SearchEntry.Text text) {
        var known = texts.stream()
                .anyMatch(other ->
                        other.field().equals(text.field()) && other.value().equals(text.value()));
        if (text.value() != null && !text.value().isBlank() && !known) {
            texts.add(text);
        }
        return this;
    }

    SearchEntry entry(Kind kind) {
        return new SearchEntry(kind, id, title, List.copyOf(texts), citations);
    }
}
