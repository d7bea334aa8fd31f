package org.tamga.api.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamga.api.citation.CslItem.CslName;

/** A document as an entry of a BibTeX file in UTF-8. */
final class BibTex {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Characters with a special meaning in TeX. */
    private static final Map<Character, String> ESCAPED = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '%', "\\%",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    private BibTex() {}

    /** The entry, with a line break at its end. */
    static String of(CslItem item) {
        var type = type(item);
        var fields = new LinkedHashMap<String, String>();
        if (item.author() != null) {
            fields.put(
                    "author",
                    item.author().stream()
                            .map(CslName::literal)
                            .map(BibTex::whole)
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        // Two pairs of braces keep the capitals.
        fields.put("title", "{" + whole(item.title()) + "}");
        text(fields, type.equals("article") ? "journal" : "booktitle", item.containerTitle());
        publisher(fields, type, item.publisher());
        date(fields, item);
        text(fields, "version", item.version());
        text(fields, "language", item.language());
        verbatim(fields, "doi", item.doi());
        verbatim(fields, "url", item.url());
        if (item.accessed() != null) {
            fields.put("urldate", "{" + iso(item.accessed().parts()) + "}");
        }
        text(fields, "note", item.note());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + type + "{" + item.id() + ",\n", "\n}\n"));
    }

    private static String type(CslItem item) {
        return switch (item.type()) {
            case "article-journal" -> "article";
            case "report" -> item.publisher() == null ? "misc" : "techreport";
            default -> "misc";
        };
    }

    /** BibTeX prints howpublished for a document without a journal; other programs read publisher. */
    private static void publisher(Map<String, String> fields, String type, String publisher) {
        if (type.equals("misc")) {
            text(fields, "howpublished", publisher);
        }
        text(fields, type.equals("techreport") ? "institution" : "publisher", publisher);
    }

    /** The classic fields year and month, and the newer field date if the day is known. */
    private static void date(Map<String, String> fields, CslItem item) {
        if (item.issued() == null) {
            return;
        }
        var parts = item.issued().parts();
        fields.put("year", "{" + parts.get(0) + "}");
        if (parts.size() > 1) {
            fields.put("month", MONTHS.get(parts.get(1) - 1));
        }
        if (parts.size() > 2) {
            fields.put("date", "{" + iso(parts) + "}");
        }
    }

    private static String iso(List<Integer> parts) {
        return parts.stream().map("%02d"::formatted).collect(Collectors.joining("-"));
    }

    private static void text(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(name, whole(value));
        }
    }

    /** URLs are written as they are; only braces and backslashes, which BibTeX interprets, are percent-encoded. */
    private static void verbatim(Map<String, String> fields, String name, String value) {
        if (value != null) {
            fields.put(
                    name, "{" + value.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D") + "}");
        }
    }

    private static String whole(String text) {
        return text.chars()
                .mapToObj(c -> ESCAPED.getOrDefault((char) c, String.valueOf((char) c)))
                .collect(Collectors.joining("", "{", "}"));
    }
}
