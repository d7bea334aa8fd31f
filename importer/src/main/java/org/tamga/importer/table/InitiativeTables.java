package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The table of projects, meetings, forums and other initiatives. */
final class InitiativeTables {

    static final List<Table> ALL = List.of(Table.cited(
                    "initiatives",
                    code("id", 80).asKey(),
                    word("type").notEmpty(),
                    text("title", 500).notEmpty(),
                    text("description", 2000),
                    date("start"),
                    date("end"),
                    text("place", 300),
                    country("countries").listOf(1000),
                    code("organizers", 40).references("organizations").listOf(1000),
                    text("actors", 500),
                    code("instruments", 80).references("instruments").listOf(1000),
                    url("url"))
            .inOrder("start", "end"));

    private InitiativeTables() {}
}
