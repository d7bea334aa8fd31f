package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.choice;
import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.countries;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The tables of the discrepancies that people found, and of what each side of them says. */
final class DiscrepancyTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "discrepancies",
                            "Discrepancies",
                            "Disagreements of sources, or of a source and a rule, that people found",
                            code("id", 80)
                                    .described("Id", "The readable id of the discrepancy, the same in every release")
                                    .example("kgz-2012-concept-date")
                                    .asKey(),
                            word("kind")
                                    .described(
                                            "Kind",
                                            "date, status, identity, merged_documents, reference_mark, address, or a further word")
                                    .example("date")
                                    .notEmpty(),
                            choice("severity", "minor", "moderate", "major")
                                    .described(
                                            "Severity",
                                            "How much an answer changes with the side that is taken: minor, moderate or major")
                                    .example("moderate")
                                    .notEmpty(),
                            text("title", 500)
                                    .described("Title", "The discrepancy in a few words")
                                    .example("Two dates of the National Security Concept of Kyrgyzstan")
                                    .notEmpty(),
                            countries("countries")
                                    .described("Countries", "The countries concerned (alpha-3), separated by ';'"),
                            code("organizations", 40)
                                    .described(
                                            "Organizations",
                                            "The codes of the organizations concerned, separated by ';'")
                                    .references("organizations")
                                    .listOf(100, 1000),
                            InstrumentTables.instruments("The ids of the instruments concerned, separated by ';'"),
                            code("indices", 40)
                                    .described("Indices", "The codes of the indices concerned, separated by ';'")
                                    .references("indices")
                                    .listOf(100, 1000),
                            choice("status", "open", "settled")
                                    .described("Status", "open or settled")
                                    .example("open")
                                    .notEmpty(),
                            text("settlement", 2000).described("Settlement", "How it was settled; empty if it is open"))
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
                    "Statements of discrepancies",
                    "What each side of a discrepancy says",
                    code("discrepancy", 80)
                            .described("Discrepancy", "The id of the discrepancy")
                            .example("kgz-2012-concept-date")
                            .asKey()
                            .references("discrepancies"),
                    code("statement", 40)
                            .described("Statement", "A letter that tells the statements of a discrepancy apart")
                            .example("a")
                            .asKey(),
                    text("text", 2000)
                            .described("Text", "What the side says, in a sentence")
                            .example("The concept was adopted on 12 June 2012.")
                            .notEmpty(),
                    text("value", 300)
                            .described("Value", "What the side says, as a value that can be compared")
                            .example("2012-06-12")));

    private DiscrepancyTables() {}
}
