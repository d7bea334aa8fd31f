package org.tamga.importer.table;

import static org.tamga.importer.table.Column.bool;
import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.decimal;
import static org.tamga.importer.table.Column.integer;
import static org.tamga.importer.table.Column.note;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;

import java.util.List;

/** The tables of indices: their editions, the tree of each edition, its classes, scores and printed ranks. */
final class IndexTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "indices",
                    code("code", 40).asKey().means("The code by which records name it", "GCI"),
                    text("name", 300).notEmpty().means("The name of the index", "Global Cybersecurity Index"),
                    text("publisher", 300).means("Who publishes it", "International Telecommunication Union"),
                    url("url").means("The page of the index"),
                    text("description", 4000).means("What it measures")),
            Table.cited(
                    "editions",
                    code("index", 40).asKey().references("indices").means("The code of the index", "GCI"),
                    code("edition", 40).asKey().means("The edition, as the publisher names it, mostly a year", "2020"),
                    text("title", 500).notEmpty().means("The title of the edition", "Global Cybersecurity Index 2020"),
                    date("published_on").means("When it was published", "2021"),
                    choice("rank_method", "dense", "competition", "none")
                            .notEmpty()
                            .means(
                                    "How its publisher ranks: dense (1, 2, 2, 3), competition (1, 2, 2, 4), or none",
                                    "dense"),
                    integer("decimals", 0, 15).notEmpty().means("The decimals that its publisher prints", "2"),
                    code("preferred_sources", 80)
                            .notEmpty()
                            .references("sources")
                            .listOf(1000)
                            .means(
                                    "The sources of its values, the most preferred first: where several give one value, the "
                                            + "first is taken"),
                    bool("comparable_with_previous")
                            .means(
                                    "Whether its publisher lets it be compared with the edition before; not given for the first"),
                    note(4000)),
            Table.cited(
                            "components",
                            code("index", 40).asKey().means("The code of the index", "GCI"),
                            code("edition", 40).asKey().means("The edition of the index", "2020"),
                            code("component", 60)
                                    .asKey()
                                    .means("The code of the component within its edition", "legal"),
                            code("parent", 60).means("The component that it is part of; none for the root", "overall"),
                            text("name", 300).notEmpty().means("The name of the component", "Legal measures"),
                            decimal("max").notEmpty().means("Its highest possible value", "20"),
                            decimal("weight").means("Its weight in the aggregation of its parent", "1"),
                            choice("aggregation", "sum", "mean", "geometric")
                                    .means(
                                            "How its value follows from its children's: their weighted sum, mean or geometric mean; "
                                                    + "not given for a leaf, and where it is not known",
                                            "sum"),
                            integer("position", 0, 100_000).notEmpty().means("Its place among its siblings", "1"))
                    .referring("editions", "index", "edition"),
            Table.cited(
                            "tiers",
                            code("index", 40).asKey().means("The code of the index", "GCI"),
                            code("edition", 40).asKey().means("The edition of the index", "2020"),
                            code("tier", 40).asKey().means("The code of the class within its edition", "T2"),
                            text("name", 300).notEmpty().means("The name of the class", "Advancing"),
                            decimal("min").notEmpty().means("The lowest score of the class", "85"),
                            decimal("max").means("The lowest score of the next class; not given for the highest", "95"))
                    .referring("editions", "index", "edition")
                    .with(IndexTables::minBelowMax),
            Table.stated(
                            "scores",
                            code("index", 40).asKey().means("The code of the index", "GCI"),
                            code("edition", 40).asKey().means("The edition of the index", "2020"),
                            code("component", 60).asKey().means("The code of the component", "overall"),
                            country("country").asKey().means("The country (alpha-3)", "KAZ"),
                            decimal("value")
                                    .notEmpty()
                                    .means("With the digits that the source gives, 17.10 not 17.1", "93.15"))
                    .referring("components", "index", "edition", "component"),
            Table.stated(
                            "published_ranks",
                            code("index", 40).asKey().means("The code of the index", "GCI"),
                            code("edition", 40).asKey().means("The edition of the index", "2020"),
                            country("country").asKey().means("The country (alpha-3)", "KAZ"),
                            integer("rank", 1, 100_000).means("The rank that the source prints", "31"),
                            code("tier", 40).means("The class that the source prints", "T2"))
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
