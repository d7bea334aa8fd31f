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
                    code("id", 80).asKey().means("The id by which records name it", "new-agreements"),
                    integer("position", 1, 1000).notEmpty().means("Its place in the list of the source", "7"),
                    text("title", 500)
                            .notEmpty()
                            .means("What is recommended, in a few words", "Closer cooperation by new agreements"),
                    text("description", 2000).means("What is recommended")),
            Table.cited(
                    "recommendation_instruments",
                    code("recommendation", 80)
                            .asKey()
                            .references("recommendations")
                            .means("The id of the recommendation", "new-agreements"),
                    code("instrument", 80)
                            .asKey()
                            .references("instruments")
                            .means("The id of the instrument", "KGZ-RUS-2021-IIS"),
                    text("note", 2000).means("How it speaks to the recommendation", "An agreement of two states.")),
            Table.cited(
                            "recommendation_components",
                            code("recommendation", 80)
                                    .asKey()
                                    .references("recommendations")
                                    .means("The id of the recommendation", "new-agreements"),
                            code("index", 40).asKey().means("The code of the index", "GCI"),
                            code("edition", 40).asKey().means("The edition of the index", "2020"),
                            code("component", 60).asKey().means("The code of the component", "cs1"),
                            text("note", 2000)
                                    .means("How it speaks to the recommendation", "Agreements of two states."))
                    .referring("components", "index", "edition", "component"));

    private RecommendationTables() {}
}
