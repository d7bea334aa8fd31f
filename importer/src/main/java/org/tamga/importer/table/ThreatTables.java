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
            code("id", 80).asKey().means("The id by which records name it", "disinformation"),
            word("category")
                    .notEmpty()
                    .means(
                            "information, cyber, security, politics, economy, environment, health, or a further word",
                            "information"),
            text("title", 500).notEmpty().means("The threat in a few words", "Misinformation and disinformation"),
            text("description", 2000).means("What the danger is"),
            country("countries").listOf(1000).means("The countries that it is named for (alpha-3)")));

    private ThreatTables() {}
}
