package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The table of threats. */
final class ThreatTables {

    static final List<Table> ALL = List.of(Table.cited(
            "threats",
            code("id", 80).asKey(),
            word("category").notEmpty(),
            text("title", 500).notEmpty(),
            text("description", 2000),
            country("countries").listOf(1000)));

    private ThreatTables() {}
}
