package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.integer;
import static org.tamga.importer.table.Column.text;

import java.util.List;

/** The tables of recommendations, and of the instruments and components that they are about. */
final class RecommendationTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "recommendations",
                    code("id", 80).asKey(),
                    integer("position", 1, 1000).notEmpty(),
                    text("title", 500).notEmpty(),
                    text("description", 2000)),
            Table.cited(
                    "recommendation_instruments",
                    code("recommendation", 80).asKey().references("recommendations"),
                    code("instrument", 80).asKey().references("instruments"),
                    text("note", 2000)),
            Table.cited(
                            "recommendation_components",
                            code("recommendation", 80).asKey().references("recommendations"),
                            code("index", 40).asKey(),
                            code("edition", 40).asKey(),
                            code("component", 60).asKey(),
                            text("note", 2000))
                    .referring("components", "index", "edition", "component"));

    private RecommendationTables() {}
}
