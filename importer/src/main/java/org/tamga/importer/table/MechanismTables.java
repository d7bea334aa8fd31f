package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.integer;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;

import java.util.List;

/** The tables of the mechanisms of cooperation, and of the organizations that use them. */
final class MechanismTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "mechanisms",
                    "Mechanisms",
                    "The ways in which states cooperate on information",
                    code("id", 80)
                            .described("Id", "The readable id of the mechanism")
                            .example("treaties")
                            .asKey(),
                    integer("position", 1, 1000)
                            .described("Position", "Its place in the list of the source, from 1")
                            .example("6")
                            .notEmpty(),
                    text("name", 300)
                            .described("Name", "The name of the mechanism")
                            .example("Bilateral and multilateral treaties")
                            .notEmpty(),
                    text("description", 2000).described("Description", "How states cooperate by it")),
            Table.cited(
                    "organization_mechanisms",
                    "Mechanisms of organizations",
                    "Which organizations use which mechanism, and by which instruments",
                    code("organization", 40)
                            .described("Organization", "The code of the organization")
                            .example("SCO")
                            .asKey()
                            .references("organizations"),
                    code("mechanism", 80)
                            .described("Mechanism", "The id of the mechanism")
                            .example("treaties")
                            .asKey()
                            .references("mechanisms"),
                    InstrumentTables.instruments(
                            "The ids of the instruments by which the organization uses it, separated by ';'"),
                    note(2000)));

    private MechanismTables() {}
}
