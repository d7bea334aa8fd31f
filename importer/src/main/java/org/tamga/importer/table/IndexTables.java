package org.tamga.importer.table;

import static org.tamga.importer.table.Column.bool;
import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.decimal;
import static org.tamga.importer.table.Column.integer;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;

import java.util.List;

/** The tables of indices: their editions, the tree of each edition, its classes, scores and printed ranks. */
final class IndexTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "indices",
                    code("code", 40).asKey(),
                    text("name", 300).notEmpty(),
                    text("publisher", 300),
                    url("url"),
                    text("description", 4000)),
            Table.cited(
                    "editions",
                    code("index", 40).asKey().references("indices"),
                    code("edition", 40).asKey(),
                    text("title", 500).notEmpty(),
                    date("published_on"),
                    choice("rank_method", "dense", "competition", "none").notEmpty(),
                    integer("decimals", 0, 15).notEmpty(),
                    code("preferred_sources", 80)
                            .notEmpty()
                            .references("sources")
                            .listOf(1000),
                    bool("comparable_with_previous"),
                    text("note", 4000)),
            Table.cited(
                            "components",
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            code("component", 60).asKey(),
                            code("parent", 60),
                            text("name", 300).notEmpty(),
                            decimal("max").notEmpty(),
                            decimal("weight"),
                            choice("aggregation", "sum", "mean", "geometric"),
                            integer("position", 0, 100_000).notEmpty())
                    .referring("editions", "index", "edition"),
            Table.cited(
                            "tiers",
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            code("tier", 40).asKey(),
                            text("name", 300).notEmpty(),
                            decimal("min").notEmpty(),
                            decimal("max"))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::minBelowMax),
            Table.stated(
                            "scores",
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            code("component", 60).asKey(),
                            country("country").asKey(),
                            decimal("value").notEmpty())
                    .referring("components", "index", "edition", "component"),
            Table.stated(
                            "published_ranks",
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            country("country").asKey(),
                            integer("rank", 1, 100_000),
                            code("tier", 40))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::rankOrTier));

    private IndexTables() {}

    private static void minBelowMax(Row row, Table.Report report) {
        var min = row.decimal("min");
        var max = row.decimal("max");
        if (min != null && max != null && min.compareTo(max) >= 0) {
            report.problem("max", "range", "is not above min, " + min);
        }
    }

    private static void rankOrTier(Row row, Table.Report report) {
        if (row.get("rank") == null && row.get("tier") == null) {
            report.problem("rank", "required", "a rank or a tier is needed");
        }
    }
}
