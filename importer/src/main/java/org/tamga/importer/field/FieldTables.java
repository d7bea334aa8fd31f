package org.tamga.importer.field;

import static org.tamga.importer.Column.code;
import static org.tamga.importer.Column.country;
import static org.tamga.importer.Column.date;
import static org.tamga.importer.Column.integer;
import static org.tamga.importer.Column.text;
import static org.tamga.importer.Column.url;
import static org.tamga.importer.Column.word;

import java.util.List;
import org.tamga.importer.Table;

/** The tables of mechanisms, initiatives, recommendations and threats. */
public final class FieldTables {

    public static final List<Table> ALL = List.of(
            Table.cited(
                    "mechanisms",
                    code("id", 80).asKey(),
                    integer("position", 1, 1000).notEmpty(),
                    text("name", 300).notEmpty(),
                    text("description", 2000)),
            Table.cited(
                    "organization_mechanisms",
                    code("organization", 40).asKey().references("organizations"),
                    code("mechanism", 80).asKey().references("mechanisms"),
                    code("instruments", 80).references("instruments").listOf(1000),
                    text("note", 2000)),
            Table.cited(
                            "initiatives",
                            code("id", 80).asKey(),
                            word("type").notEmpty(),
                            text("title", 500).notEmpty(),
                            text("description", 2000),
                            date("start"),
                            date("end"),
                            text("place", 300),
                            country("countries").listOf(1000),
                            code("organizers", 40).references("organizations").listOf(1000),
                            text("actors", 500),
                            code("instruments", 80).references("instruments").listOf(1000),
                            url("url"))
                    .inOrder("start", "end"),
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
                    .referring("components", "index", "edition", "component"),
            Table.cited(
                    "threats",
                    code("id", 80).asKey(),
                    word("category").notEmpty(),
                    text("title", 500).notEmpty(),
                    text("description", 2000),
                    country("countries").listOf(1000)));

    private FieldTables() {}
}
