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
                            code("id", 80)
                                    .asKey()
                                    .means(
                                            "The same for the same disagreement in every release",
                                            "kgz-2012-concept-date"),
                            word("kind")
                                    .notEmpty()
                                    .means(
                                            "date, status, identity, merged_documents, reference_mark, address, or a further word",
                                            "date"),
                            choice("severity", "minor", "moderate", "major")
                                    .notEmpty()
                                    .means(
                                            "How much an answer changes with the side that is taken: minor, moderate or major",
                                            "moderate"),
                            text("title", 500)
                                    .notEmpty()
                                    .means(
                                            "What disagrees, in one line",
                                            "Two dates of the National Security Concept of Kyrgyzstan"),
                            country("countries").listOf(1000).means("The countries concerned (alpha-3)"),
                            code("organizations", 40)
                                    .references("organizations")
                                    .listOf(1000)
                                    .means("The codes of the organizations concerned"),
                            code("instruments", 80)
                                    .references("instruments")
                                    .listOf(1000)
                                    .means("The ids of the instruments concerned"),
                            code("indices", 40)
                                    .references("indices")
                                    .listOf(1000)
                                    .means("The codes of the indices concerned"),
                            choice("status", "open", "settled").notEmpty().means("open or settled", "open"),
                            text("settlement", 2000).means("How it was settled"))
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
                    code("discrepancy", 80)
                            .asKey()
                            .references("discrepancies")
                            .means("The id of the discrepancy", "kgz-2012-concept-date"),
                    code("statement", 40)
                            .asKey()
                            .means("A letter or word that tells the statements of a discrepancy apart", "a"),
                    text("text", 2000)
                            .notEmpty()
                            .means("What one side says", "The concept was adopted on 12 June 2012."),
                    text("value", 300).means("The value in question", "2012-06-12")));

    private DiscrepancyTables() {}
}
