package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.integer;
import static org.tamga.importer.table.ColumnBuilder.text;

import java.util.List;

/** The tables of recommendations, and of the instruments and components that they are about. */
final class RecommendationTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                    "recommendations",
                    "Recommendations",
                    "What sources advise states to do",
                    code("id", 80)
                            .described("Id", "The readable id of the recommendation")
                            .example("new-agreements")
                            .asKey(),
                    integer("position", 1, 1000)
                            .described("Position", "Its place in the list of the source, from 1")
                            .example("7")
                            .notEmpty(),
                    text("title", 500)
                            .described("Title", "The recommendation in a few words")
                            .example("Closer cooperation by new agreements")
                            .notEmpty(),
                    text("description", 2000).described("Description", "The recommendation in full")),
            Table.cited(
                    "recommendation_instruments",
                    "Instruments of recommendations",
                    "The instruments that show how far a recommendation is followed",
                    recommendation(),
                    InstrumentTables.instrument("instrument").asKey(),
                    how("How the instrument relates to the recommendation", "An agreement of two states.")),
            Table.cited(
                            "recommendation_components",
                            "Components of recommendations",
                            "The components of indices that show how far a recommendation is followed",
                            recommendation(),
                            code("index", 40)
                                    .described("Index", "The code of the index")
                                    .example("GCI")
                                    .asKey(),
                            code("edition", 40)
                                    .described("Edition", "The edition of the index, mostly a year")
                                    .example("2020")
                                    .asKey(),
                            code("component", 60)
                                    .described("Component", "The code of the component in its edition")
                                    .example("cs1")
                                    .asKey(),
                            how("How the component relates to the recommendation", "Agreements of two states."))
                    .referring("components", "index", "edition", "component"));

    private RecommendationTables() {}

    private static ColumnBuilder recommendation() {
        return code("recommendation", 80)
                .described("Recommendation", "The id of the recommendation")
                .example("new-agreements")
                .asKey()
                .references("recommendations");
    }

    private static ColumnBuilder how(String description, String example) {
        return text("note", 2000).described("Note", description).example(example);
    }
}
