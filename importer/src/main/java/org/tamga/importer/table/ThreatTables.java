package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.countries;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The table of threats. */
final class ThreatTables {

    static final List<Table> ALL = List.of(Table.cited(
            "threats",
            "Threats",
            "The dangers that sources name",
            code("id", 80)
                    .described("Id", "The readable id of the threat")
                    .example("disinformation")
                    .asKey(),
            word("category")
                    .described(
                            "Category",
                            "information, cyber, security, politics, economy, environment, health, or a further word")
                    .example("information")
                    .notEmpty(),
            text("title", 500)
                    .described("Title", "The threat in a few words")
                    .example("Misinformation and disinformation")
                    .notEmpty(),
            text("description", 2000).described("Description", "What the source says of it"),
            countries("countries")
                    .described("Countries", "The countries that it is named for (alpha-3), separated by ';'")));

    private ThreatTables() {}
}
