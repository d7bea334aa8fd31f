package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.integer;
import static org.tamga.importer.table.Column.text;

import java.util.List;

/** The tables of the mechanisms of cooperation, and of the organizations that have them. */
final class MechanismTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "mechanisms",
                    code("id", 80).asKey(),
                    integer("position", 1, 1000).notEmpty(),
                    text("name", 300).notEmpty(),
                    text("description", 2000)),
            Table.cited(
                    "organization_mechanisms",
                    code("organization", 40).asKey().references("organizations"),
                    code("mechanism", 80).asKey().references("mechanisms"),
                    code("instruments", 80).references("instruments").listOf(1000),
                    text("note", 2000)));

    private MechanismTables() {}
}
