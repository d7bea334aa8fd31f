package org.tamga.importer.table;

import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The table of the documents that facts were read from. */
final class SourceTables {

    static final List<Table> ALL = List.of(Table.of(
            "sources",
            text("id", 80)
                    .asKey()
                    .matching("[a-z0-9]+(-[a-z0-9]+)*", "a code of small letters and digits, with '-' between them"),
            word("type").notEmpty(),
            choice("authority", "primary", "secondary", "tertiary").notEmpty(),
            text("title", 1000).notEmpty(),
            text("authors", 1000),
            text("container", 500),
            text("publisher", 500),
            date("issued"),
            text("language", 20),
            text("doi", 200),
            url("url"),
            text("license", 500),
            url("license_url", 500),
            choice("redistribution", "allowed", "limited", "denied", "unknown").notEmpty(),
            date("retrieved_on"),
            text("note", 2000)));

    private SourceTables() {}
}
