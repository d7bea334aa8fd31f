package org.tamga.importer.table;

import static org.tamga.importer.table.Column.bool;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;

import java.util.List;

/** The tables of countries and of their names. */
final class CountryTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "countries",
                            text("code", 3).asKey().matching("[A-Z]{3}", "three capital letters"),
                            text("alpha2", 2).notEmpty().matching("[A-Z]{2}", "two capital letters"),
                            numeric("numeric").notEmpty(),
                            text("name", 200).notEmpty(),
                            text("official_name", 300),
                            text("region", 100),
                            numeric("region_code"),
                            text("subregion", 100),
                            numeric("subregion_code"),
                            text("intermediate_region", 100),
                            numeric("intermediate_region_code"),
                            bool("independent"),
                            date("independent_since"),
                            bool("ldc"),
                            bool("lldc"),
                            bool("sids"),
                            text("wikidata", 20))
                    .unique("alpha2", "numeric"),
            Table.cited(
                    "country_names",
                    country("country").asKey(),
                    text("language", 20).asKey().matchingLanguage(),
                    text("name", 300).notEmpty(),
                    text("official_name", 500)));

    private CountryTables() {}

    private static Column numeric(String name) {
        return text(name, 3).matching("[0-9]{3}", "three digits");
    }
}
