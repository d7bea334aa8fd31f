package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.bool;
import static org.tamga.importer.table.ColumnBuilder.choice;
import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.country;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.decimal;
import static org.tamga.importer.table.ColumnBuilder.integer;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.url;

import java.util.List;

/** The tables of indices: their editions, the tree of each edition, its classes, scores and printed ranks. */
final class IndexTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "indices",
                    "Indices",
                    "Composite indices: publishers' measures of countries, published in editions",
                    code("code", 40)
                            .described("Code", "The code of the index")
                            .example("GCI")
                            .asKey(),
                    text("name", 300)
                            .described("Name", "The name of the index")
                            .example("Global Cybersecurity Index")
                            .notEmpty(),
                    text("publisher", 300)
                            .described("Publisher", "The publisher of the index")
                            .example("International Telecommunication Union"),
                    url("url").described("URL", "Where the index is on the web"),
                    text("description", 4000).described("Description", "What the index measures")),
            Table.cited(
                    "editions",
                    "Editions of indices",
                    "The published editions of indices, with the rules by which their scores are read",
                    index().references("indices"),
                    edition(),
                    text("title", 500)
                            .described("Title", "The title of the edition")
                            .example("Global Cybersecurity Index 2020")
                            .notEmpty(),
                    date("published_on")
                            .described("Published on", "When it was published, known to the year, the month or the day")
                            .example("2021"),
                    choice("rank_method", "dense", "competition", "none")
                            .described(
                                    "Rank method",
                                    "How its publisher ranks: dense (1, 2, 2, 3), competition (1, 2, 2, 4), or none")
                            .example("dense")
                            .notEmpty(),
                    integer("decimals", 0, 9)
                            .described("Decimals", "How many decimals its publisher prints")
                            .example("2")
                            .notEmpty(),
                    code("preferred_sources", 80)
                            .described(
                                    "Preferred sources",
                                    "The sources of its values, separated by ';', the most preferred first: where several give a value, the first is taken")
                            .notEmpty()
                            .references("sources")
                            .listOf(50, 1000),
                    bool("comparable_with_previous")
                            .described(
                                    "Comparable with the previous",
                                    "Whether its publisher lets it be compared with the edition before; empty for the first")
                            .example("false"),
                    note(4000)),
            Table.cited(
                            "components",
                            "Components of editions",
                            "The trees of editions: the overall score, the pillars, the indicators",
                            index(),
                            edition(),
                            component(),
                            code("parent", 60)
                                    .described("Parent", "The component that this one is part of; empty for the root")
                                    .example("overall"),
                            text("name", 300)
                                    .described("Name", "The name of the component")
                                    .example("Legal measures")
                                    .notEmpty(),
                            decimal("max")
                                    .atMost(100_000)
                                    .described("Maximum", "Its highest possible value, above 0")
                                    .example("20")
                                    .notEmpty(),
                            decimal("weight")
                                    .described("Weight", "Its weight in the aggregation of its parent")
                                    .example("1"),
                            choice("aggregation", "sum", "mean", "geometric")
                                    .described(
                                            "Aggregation",
                                            "How its value follows from its children's: their weighted sum, mean or geometric mean; empty for a leaf, and where it is not known")
                                    .example("sum"),
                            integer("position", 0, 100_000)
                                    .described("Position", "Its place among its siblings")
                                    .example("1")
                                    .notEmpty())
                    .referring("editions", "index", "edition")
                    .with(IndexTables::maxAboveZero),
            Table.cited(
                            "tiers",
                            "Tiers of editions",
                            "The classes of editions: the scores from a minimum (included) to a maximum (not included)",
                            index(),
                            edition(),
                            code("tier", 40)
                                    .described("Tier", "The code of the class")
                                    .example("T2")
                                    .asKey(),
                            text("name", 300)
                                    .described("Name", "The name of the class")
                                    .example("Advancing")
                                    .notEmpty(),
                            decimal("min")
                                    .described("Minimum", "The lowest score of the class")
                                    .example("85")
                                    .notEmpty(),
                            decimal("max")
                                    .described("Maximum", "The lowest score of the next class; empty for the highest")
                                    .example("95"))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::minBelowMax),
            Table.stated(
                            "scores",
                            "Scores",
                            "The values that sources give for components of editions and countries",
                            index(),
                            edition(),
                            component(),
                            country("country")
                                    .described("Country", "The country (alpha-3)")
                                    .example("KGZ")
                                    .asKey(),
                            decimal("value")
                                    .described(
                                            "Value", "The value with the digits that the source gives: 17.10, not 17.1")
                                    .example("49.64")
                                    .notEmpty())
                    .referring("components", "index", "edition", "component"),
            Table.stated(
                            "published_ranks",
                            "Published ranks",
                            "The ranks and classes that sources print",
                            index(),
                            edition(),
                            country("country")
                                    .described("Country", "The country (alpha-3)")
                                    .example("KGZ")
                                    .asKey(),
                            integer("rank", 1, 100_000)
                                    .described("Rank", "The rank as it is printed; empty if only a class is")
                                    .example("92"),
                            code("tier", 40)
                                    .described("Tier", "The class as it is printed; empty if only a rank is")
                                    .example("T3"))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::rankOrTier));

    private IndexTables() {}

    private static ColumnBuilder index() {
        return code("index", 40)
                .described("Index", "The code of the index")
                .example("GCI")
                .asKey();
    }

    private static ColumnBuilder edition() {
        return code("edition", 40)
                .described("Edition", "The edition of the index, mostly a year")
                .example("2020")
                .asKey();
    }

    private static ColumnBuilder component() {
        return code("component", 60)
                .described("Component", "The code of the component in its edition")
                .example("legal")
                .asKey();
    }

    private static void maxAboveZero(Row row, Table.Report report) {
        if (row.decimal("max").signum() == 0) {
            report.problem("max", "range", "is not above 0");
        }
    }

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
