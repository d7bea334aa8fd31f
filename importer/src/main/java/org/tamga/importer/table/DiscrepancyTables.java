package org.tamga.importer.table;

import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The tables of the discrepancies that people found, and of what each side of them says. */
final class DiscrepancyTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "discrepancies",
                            code("id", 80).asKey(),
                            word("kind").notEmpty(),
                            choice("severity", "minor", "moderate", "major").notEmpty(),
                            text("title", 500).notEmpty(),
                            country("countries").listOf(1000),
                            code("organizations", 40)
                                    .references("organizations")
                                    .listOf(1000),
                            code("instruments", 80).references("instruments").listOf(1000),
                            code("indices", 40).references("indices").listOf(1000),
                            choice("status", "open", "settled").notEmpty(),
                            text("settlement", 2000))
                    .with((row, report) -> {
                        if ("settled".equals(row.get("status")) != (row.get("settlement") != null)) {
                            report.problem(
                                    "settlement",
                                    "settlement",
                                    "goes with the status settled: say how it was settled, or leave both open");
                        }
                    }),
            Table.cited(
                    "discrepancy_statements",
                    code("discrepancy", 80).asKey().references("discrepancies"),
                    code("statement", 40).asKey(),
                    text("text", 2000).notEmpty(),
                    text("value", 300)));

    private DiscrepancyTables() {}
}
