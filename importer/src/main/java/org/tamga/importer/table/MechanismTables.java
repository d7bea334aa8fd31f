package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.integer;
import static org.tamga.importer.table.Column.note;
import static org.tamga.importer.table.Column.text;

import java.util.List;

/** The tables of the mechanisms of cooperation, and of the organizations that have them. */
final class MechanismTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "mechanisms",
                    code("id", 80).asKey().means("The id by which records name it", "treaties"),
                    integer("position", 1, 1000).notEmpty().means("Its place in the list of the source", "6"),
                    text("name", 300)
                            .notEmpty()
                            .means("The name of the mechanism", "Bilateral and multilateral treaties"),
                    text("description", 2000).means("How it works")),
            Table.cited(
                    "organization_mechanisms",
                    code("organization", 40)
                            .asKey()
                            .references("organizations")
                            .means("The code of the organization", "SCO"),
                    code("mechanism", 80).asKey().references("mechanisms").means("The id of the mechanism", "treaties"),
                    code("instruments", 80)
                            .references("instruments")
                            .listOf(1000)
                            .means("The ids of the instruments that are named as examples"),
                    note(2000)));

    private MechanismTables() {}
}
