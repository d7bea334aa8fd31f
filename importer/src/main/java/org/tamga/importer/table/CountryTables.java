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
                            text("code", 3)
                                    .asKey()
                                    .matching("[A-Z]{3}", "three capital letters")
                                    .means("ISO 3166-1 alpha-3", "KAZ"),
                            text("alpha2", 2)
                                    .notEmpty()
                                    .matching("[A-Z]{2}", "two capital letters")
                                    .means("ISO 3166-1 alpha-2", "KZ"),
                            numeric("numeric").notEmpty().means("ISO 3166-1 numeric, three digits", "398"),
                            text("name", 200).notEmpty().means("The short name in English", "Kazakhstan"),
                            text("official_name", 300)
                                    .means("The formal name in English, without an article", "Republic of Kazakhstan"),
                            text("region", 100).means("The region of UN M49", "Asia"),
                            numeric("region_code").means("The code of the region (UN M49)", "142"),
                            text("subregion", 100).means("The subregion of UN M49", "Central Asia"),
                            numeric("subregion_code").means("The code of the subregion (UN M49)", "143"),
                            text("intermediate_region", 100)
                                    .means("The intermediate region of UN M49, where there is one", "Middle Africa"),
                            numeric("intermediate_region_code")
                                    .means("The code of the intermediate region (UN M49)", "017"),
                            bool("independent").means("Whether ISO calls it independent"),
                            date("independent_since").means("When it became independent, if a source says it", "1991"),
                            bool("ldc").means("Whether it is one of the UN's least developed countries"),
                            bool("lldc").means("Whether it is one of the UN's landlocked developing countries"),
                            bool("sids").means("Whether it is one of the UN's small island developing States"),
                            text("wikidata", 20).means("The item of Wikidata", "Q232"))
                    .unique("alpha2", "numeric"),
            Table.cited(
                    "country_names",
                    country("country").asKey().means("The country (alpha-3)", "KAZ"),
                    text("language", 20).asKey().matchingLanguage().means("The language of the name (BCP 47)", "kk"),
                    text("name", 300).notEmpty().means("The short name in the language", "Қазақстан"),
                    text("official_name", 500).means("The formal name in the language", "Республика Казахстан")));

    private CountryTables() {}

    private static Column numeric(String name) {
        return text(name, 3).matching("[0-9]{3}", "three digits");
    }
}
