package org.tamga.api.citation;

import java.util.List;
import java.util.stream.Collectors;

/** A document as an entry of a RIS file in UTF-8. */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    /** The entry, with a line break at its end. */
    static String of(CslItem item) {
        var ris = new Ris();
        ris.line("TY", type(item.type()));
        ris.line("ID", item.id());
        ris.line("TI", item.title());
        if (item.author() != null) {
            item.author().forEach(author -> ris.line("AU", author.literal()));
        }
        ris.line("T2", item.containerTitle());
        ris.line("PB", item.publisher());
        if (item.issued() != null) {
            var parts = item.issued().parts();
            ris.line("PY", parts.get(0).toString());
            ris.line("DA", parts.size() == 1 ? null : date(parts));
        }
        ris.line("ET", item.version());
        ris.line("LA", item.language());
        ris.line("DO", item.doi());
        ris.line("UR", item.url());
        if (item.accessed() != null) {
            ris.line("Y2", date(item.accessed().parts()));
        }
        ris.line("N1", item.note());
        ris.line("ER", "");
        return ris.lines.toString();
    }

    private static String type(String type) {
        return switch (type) {
            case "article-journal" -> "JOUR";
            case "article-newspaper" -> "NEWS";
            case "dataset" -> "DATA";
            case "legislation" -> "LEGAL";
            case "report" -> "RPRT";
            case "webpage" -> "ELEC";
            default -> "GEN";
        };
    }

    /** year/month/day/, with unknown parts empty. */
    private static String date(List<Integer> parts) {
        return parts.stream().map("%02d"::formatted).collect(Collectors.joining("/")) + "/".repeat(4 - parts.size());
    }

    private void line(String tag, String value) {
        if (value != null) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
