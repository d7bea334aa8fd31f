package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The tables of organizations, of their names and of the countries in them. */
final class OrganizationTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "organizations",
                            code("code", 40).asKey(),
                            text("name", 300).notEmpty(),
                            text("short_name", 100),
                            word("kind").notEmpty(),
                            country("country"),
                            date("founded_on"),
                            date("dissolved_on"),
                            text("headquarters", 200),
                            country("headquarters_country"),
                            url("website"),
                            text("wikidata", 20),
                            text("note", 2000))
                    .inOrder("founded_on", "dissolved_on"),
            Table.cited(
                    "organization_names",
                    code("organization", 40).asKey().references("organizations"),
                    text("language", 20).asKey().matchingLanguage(),
                    text("name", 300).notEmpty()),
            Table.cited(
                            "memberships",
                            code("organization", 40).asKey().references("organizations"),
                            country("country").asKey(),
                            word("status").asKey(),
                            date("start").asOptionalKey(),
                            date("end"),
                            word("end_reason"),
                            text("note", 2000))
                    .inOrder("start", "end"));

    private OrganizationTables() {}
}
