package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.bool;
import static org.tamga.importer.table.ColumnBuilder.country;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.text;

import java.util.List;

/** The tables of countries and of their names. */
final class CountryTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "countries",
                            "Countries",
                            "Countries and territories of ISO 3166-1 with their place in the regions of UN M49",
                            text("code", 3)
                                    .described("Code", "The ISO 3166-1 alpha-3 code")
                                    .example("KAZ")
                                    .asKey()
                                    .matching("[A-Z]{3}", "three capital letters"),
                            text("alpha2", 2)
                                    .described("Alpha-2 code", "The ISO 3166-1 alpha-2 code")
                                    .example("KZ")
                                    .notEmpty()
                                    .matching("[A-Z]{2}", "two capital letters"),
                            numeric("numeric")
                                    .described("Numeric code", "The ISO 3166-1 numeric code, three digits")
                                    .example("398")
                                    .notEmpty(),
                            text("name", 200)
                                    .described("Name", "The short name in English")
                                    .example("Kazakhstan")
                                    .notEmpty(),
                            text("official_name", 300)
                                    .described("Official name", "The formal name in English, without an article")
                                    .example("Republic of Kazakhstan"),
                            text("region", 100)
                                    .described("Region", "The name of the region in UN M49")
                                    .example("Asia"),
                            numeric("region_code")
                                    .described("Region code", "The code of the region in UN M49, three digits")
                                    .example("142"),
                            text("subregion", 100)
                                    .described("Subregion", "The name of the subregion in UN M49")
                                    .example("Central Asia"),
                            numeric("subregion_code")
                                    .described("Subregion code", "The code of the subregion in UN M49, three digits")
                                    .example("143"),
                            text("intermediate_region", 100)
                                    .described(
                                            "Intermediate region",
                                            "The name of the intermediate region in UN M49, between subregion and country")
                                    .example("Middle Africa"),
                            numeric("intermediate_region_code")
                                    .described(
                                            "Intermediate region code",
                                            "The code of the intermediate region in UN M49, three digits")
                                    .example("017"),
                            bool("independent")
                                    .described("Independent", "Whether ISO 3166-1 lists it as an independent State")
                                    .example("true"),
                            date("independent_since")
                                    .described(
                                            "Independent since",
                                            "When it became independent, known to the year, the month or the day; empty where no source that was read says it")
                                    .example("1991"),
                            bool("ldc")
                                    .described(
                                            "Least developed",
                                            "Whether it is one of the least developed countries of the UN")
                                    .example("false"),
                            bool("lldc")
                                    .described(
                                            "Landlocked developing",
                                            "Whether it is one of the landlocked developing countries of the UN")
                                    .example("true"),
                            bool("sids")
                                    .described(
                                            "Small island developing",
                                            "Whether it is one of the small island developing States of the UN")
                                    .example("false"),
                            text("wikidata", 20)
                                    .described("Wikidata", "The id of its item in Wikidata")
                                    .example("Q232"))
                    .unique("alpha2", "numeric"),
            Table.cited(
                    "country_names",
                    "Names of countries",
                    "The names of countries in several languages",
                    country("country")
                            .described("Country", "The country (alpha-3)")
                            .example("KAZ")
                            .asKey(),
                    text("language", 20)
                            .described("Language", "The language of the name, a BCP 47 tag")
                            .example("kk")
                            .asKey()
                            .matchingLanguage(),
                    text("name", 300)
                            .described("Name", "The short name in the language")
                            .example("Қазақстан")
                            .notEmpty(),
                    text("official_name", 500)
                            .described("Official name", "The formal name in the language")
                            .example("Қазақстан Республикасы")));

    private CountryTables() {}

    private static ColumnBuilder numeric(String name) {
        return text(name, 3).matching("[0-9]{3}", "three digits");
    }
}
