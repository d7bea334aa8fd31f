package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.bool;
import static org.tamga.importer.table.ColumnBuilder.choice;
import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.country;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The tables of countries and of their names. */
final class CountryTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "countries",
                            "Countries",
                            "Countries and territories with their place in the regions of UN M49: those of ISO 3166-1, and those that a dataset adds",
                            text("code", 3)
                                    .described("Code", "The ISO 3166-1 alpha-3 code")
                                    .example("KAZ")
                                    .asKey()
                                    .matching("[A-Z]{3}", "three capital letters"),
                            text("alpha2", 2)
                                    .described("Alpha-2 code", "The ISO 3166-1 alpha-2 code")
                                    .example("KZ")
                                    .matching("[A-Z]{2}", "two capital letters"),
                            numeric("numeric")
                                    .described("Numeric code", "The ISO 3166-1 numeric code, three digits")
                                    .example("398"),
                            text("name", 200)
                                    .described("Name", "The short name in English")
                                    .example("Kazakhstan")
                                    .notEmpty(),
                            text("official_name", 300)
                                    .described("Official name", "The formal name in English, without an article")
                                    .example("Republic of Kazakhstan"),
                            text("region", 100)
                                    .asVocabulary()
                                    .described("Region", "The name of the region in UN M49")
                                    .example("Asia"),
                            numeric("region_code")
                                    .described("Region code", "The code of the region in UN M49, three digits")
                                    .example("142"),
                            text("subregion", 100)
                                    .asVocabulary()
                                    .described("Subregion", "The name of the subregion in UN M49")
                                    .example("Central Asia"),
                            numeric("subregion_code")
                                    .described("Subregion code", "The code of the subregion in UN M49, three digits")
                                    .example("143"),
                            text("intermediate_region", 100)
                                    .asVocabulary()
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
                            text("independence_statement", 500)
                                    .described(
                                            "Statement of independence",
                                            "What the source says of its independence; where it names several days, independent_since is empty")
                                    .example("16 December 1991 (from the Soviet Union)"),
                            date("valid_from")
                                    .described(
                                            "Valid from",
                                            "The first day on which the country exists under its code, known to the year, the month or the day; empty for the countries of ISO 3166-1"),
                            date("valid_until")
                                    .described(
                                            "Valid until",
                                            "The last day on which it exists under its code, in the same way; empty if it still does. Codes of a country that is no more may be those of another one"),
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
                    .inOrder("valid_from", "valid_until")
                    .uniqueWithout("valid_until", "alpha2", "numeric"),
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
                            .example("Қазақстан Республикасы")),
            Table.cited(
                    "country_aliases",
                    "Further names of countries",
                    "Common and former names, abbreviations and other spellings of countries",
                    country("country")
                            .described("Country", "The country (alpha-3)")
                            .example("KOR")
                            .asKey(),
                    text("name", 200)
                            .described("Name", "The name as it is written")
                            .example("South Korea")
                            .asKey(),
                    word("kind")
                            .described("Kind", "common, official, former, abbreviation, or a further word")
                            .example("common")
                            .notEmpty(),
                    text("language", 20)
                            .described("Language", "The language of the name, a BCP 47 tag")
                            .example("en")
                            .matchingLanguage()),
            Table.cited(
                            "country_codes",
                            "Codes of countries",
                            "The codes of countries in schemes other than those of ISO 3166-1",
                            country("country")
                                    .described("Country", "The country (alpha-3)")
                                    .example("KGZ")
                                    .asKey(),
                            word("scheme")
                                    .described(
                                            "Scheme",
                                            "ioc, fifa, itu, fips, tld, cow (Correlates of War), gw (Gleditsch and Ward), marc, gaul, wmo, vehicle_sign, iso_3166_3 (codes that ISO withdrew), or a further word")
                                    .example("cow")
                                    .asKey(),
                            text("code", 20)
                                    .described("Code", "The code in the scheme")
                                    .example("703")
                                    .asKey()
                                    .matching("[A-Za-z0-9 ._-]+", "letters, digits, spaces, '.', '_' and '-'"),
                            date("valid_from")
                                    .described(
                                            "Valid from",
                                            "The first day on which the scheme lists it, if the scheme says it")
                                    .example("1991-12-26"),
                            date("valid_until")
                                    .described(
                                            "Valid until",
                                            "The last day on which the scheme lists it; empty if it still does"))
                    .inOrder("valid_from", "valid_until"),
            Table.cited(
                    "unlisted_areas",
                    "Areas that are no country",
                    "Aggregates, organizations, former and unlisted states with codes and names like those of countries",
                    code("code", 20)
                            .described("Code", "The code by which it is known best")
                            .example("WLD")
                            .asKey(),
                    text("name", 200)
                            .described("Name", "The name in English, as it stands in a sentence")
                            .example("the world")
                            .notEmpty(),
                    choice("kind", "aggregate", "organization", "region", "former", "not_listed")
                            .described(
                                    "Kind",
                                    "aggregate (a sum over countries), organization, region, former (a state that is no more) or not_listed (ISO 3166-1 does not list it)")
                            .example("aggregate")
                            .notEmpty(),
                    text("codes", 20)
                            .described("Codes", "Its codes in any scheme, separated by ';'")
                            .listOf(30, 500),
                    text("names", 200)
                            .described("Names", "Its names, separated by ';'")
                            .listOf(50, 2000),
                    date("valid_until").described("Valid until", "The day on which it ended, of a former one"),
                    note(1000)));

    private CountryTables() {}

    private static ColumnBuilder numeric(String name) {
        return text(name, 3).matching("[0-9]{3}", "three digits");
    }
}
