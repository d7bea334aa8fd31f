package org.tamga.importer.country;

import static org.tamga.importer.Column.bool;
import static org.tamga.importer.Column.country;
import static org.tamga.importer.Column.text;

import java.util.List;
import java.util.regex.Pattern;
import org.tamga.importer.Table;

/** The tables of countries and of their names. */
public final class CountryTables {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern NUMERIC = Pattern.compile("[0-9]{3}");

    public static final List<Table> ALL = List.of(
            Table.cited(
                            "countries",
                            text("code", 3).asKey().matching(Pattern.compile("[A-Z]{3}")),
                            text("alpha2", 2).notEmpty().matching(Pattern.compile("[A-Z]{2}")),
                            text("numeric", 3).notEmpty().matching(NUMERIC),
                            text("name", 200).notEmpty(),
                            text("official_name", 300),
                            text("region", 100),
                            text("region_code", 3).matching(NUMERIC),
                            text("subregion", 100),
                            text("subregion_code", 3).matching(NUMERIC),
                            text("intermediate_region", 100),
                            text("intermediate_region_code", 3).matching(NUMERIC),
                            bool("independent"),
                            bool("ldc"),
                            bool("lldc"),
                            bool("sids"),
                            text("wikidata", 20))
                    .unique("alpha2", "numeric"),
            Table.cited(
                    "country_names",
                    country("country").asKey(),
                    text("language", 20).asKey().matching(LANGUAGE),
                    text("name", 300).notEmpty(),
                    text("official_name", 500)));

    private CountryTables() {}
}
