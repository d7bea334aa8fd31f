package org.tamga.importer.table;

import static org.tamga.importer.table.Column.bool;
import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The tables of instruments, of their events, their parties and their relations. */
final class InstrumentTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "instruments",
                            code("id", 80).asKey(),
                            text("title", 1000).notEmpty(),
                            text("original_title", 1000),
                            text("original_language", 20),
                            word("type").notEmpty(),
                            choice("level", "national", "bilateral", "regional", "global")
                                    .notEmpty(),
                            bool("binding"),
                            text("number", 200),
                            text("identifiers", 1000),
                            country("country"),
                            code("organization", 40).references("organizations"),
                            date("valid_from"),
                            date("valid_until"),
                            text("depositary", 300),
                            text("place", 300),
                            url("url"),
                            text("topics", 500)
                                    .matching(
                                            "[a-z0-9]+(-[a-z0-9]+)*",
                                            "a word of small letters and digits, with '-' between them")
                                    .listOf(500),
                            bool("parties_complete"),
                            text("note", 4000))
                    .inOrder("valid_from", "valid_until"),
            Table.cited(
                    "instrument_events",
                    code("instrument", 80).asKey().references("instruments"),
                    word("kind").asKey(),
                    date("date").asKey(),
                    text("place", 300),
                    text("note", 2000)),
            Table.cited(
                            "instrument_parties",
                            code("instrument", 80).asKey().references("instruments"),
                            country("country").asKey(),
                            word("role").notEmpty(),
                            word("consent"),
                            date("signed_on"),
                            date("ratified_on"),
                            date("in_force_on"),
                            date("withdrawn_on"),
                            text("note", 2000))
                    .inOrder("signed_on", "ratified_on", "in_force_on", "withdrawn_on"),
            Table.cited(
                            "instrument_relations",
                            code("instrument", 80).asKey().references("instruments"),
                            word("relation").asKey(),
                            code("target", 80).asKey().references("instruments"),
                            text("note", 2000))
                    .with((row, report) -> {
                        if (row.get("target").equals(row.get("instrument"))) {
                            report.problem("target", "reference", "is the instrument itself");
                        }
                    }));

    private InstrumentTables() {}
}
