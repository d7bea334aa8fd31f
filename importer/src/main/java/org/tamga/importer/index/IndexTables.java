package org.tamga.importer.index;

import static org.tamga.importer.Column.bool;
import static org.tamga.importer.Column.choice;
import static org.tamga.importer.Column.code;
import static org.tamga.importer.Column.country;
import static org.tamga.importer.Column.date;
import static org.tamga.importer.Column.decimal;
import static org.tamga.importer.Column.integer;
import static org.tamga.importer.Column.text;
import static org.tamga.importer.Column.url;

import java.math.BigDecimal;
import java.util.List;
import org.tamga.importer.Check;
import org.tamga.importer.Column;
import org.tamga.importer.Row;
import org.tamga.importer.Table;

/** The tables of indices: their editions, the tree of each edition, its classes, scores and printed ranks. */
public final class IndexTables {

    public static final List<Table> ALL = List.of(
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
                    .referring("editions", "index", "edition")
                    .with((row, report) -> report.tree().add(row)),
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
                    .referring("components", "index", "edition", "component")
                    .with(IndexTables::atMostTheMaximum),
            Table.stated(
                            "published_ranks",
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            country("country").asKey(),
                            Column.integer("rank", 1, 100_000),
                            code("tier", 40))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::rankOrTier));

    private IndexTables() {}

    private static void minBelowMax(Row row, Check.Report report) {
        var min = report.decimal(row, "min");
        var max = report.decimal(row, "max");
        if (min != null && max != null && min.compareTo(max) >= 0) {
            report.problem(row, "max", "range", "is not above min, " + min);
        }
    }

    private static void atMostTheMaximum(Row row, Check.Report report) {
        BigDecimal value = report.decimal(row, "value");
        BigDecimal max = report.tree().maximum(row.get("index"), row.get("edition"), row.get("component"));
        if (value != null && max != null && value.compareTo(max) > 0) {
            report.problem(row, "value", "range", "is above " + max + ", the maximum of " + row.get("component"));
        }
    }

    private static void rankOrTier(Row row, Check.Report report) {
        if (row.get("rank") == null && row.get("tier") == null) {
            report.problem(row, "rank", "required", "a rank or a tier is needed");
        }
    }
}
