package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.country;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.url;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The tables of organizations, of their names and of the countries in them. */
final class OrganizationTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "organizations",
                            "Organizations",
                            "Intergovernmental organizations and, by their kind, other bodies and projects of the field",
                            code("code", 40)
                                    .described("Code", "The code of the organization, mostly its abbreviation")
                                    .example("SCO")
                                    .asKey(),
                            text("name", 300)
                                    .described("Name", "The name in English")
                                    .example("Shanghai Cooperation Organization")
                                    .notEmpty(),
                            text("short_name", 100)
                                    .described("Short name", "The abbreviation or short name in English")
                                    .example("SCO"),
                            word("kind")
                                    .described(
                                            "Kind",
                                            "intergovernmental, agency, ngo, cert, media, project, research, parliament, commission, or a further word")
                                    .example("intergovernmental")
                                    .notEmpty(),
                            country("country")
                                    .described(
                                            "Country", "The country that a national organization belongs to (alpha-3)")
                                    .example("KAZ"),
                            date("founded_on")
                                    .described(
                                            "Founded on",
                                            "When it was founded, known to the year, the month or the day")
                                    .example("2001-06-15"),
                            date("dissolved_on")
                                    .described(
                                            "Dissolved on",
                                            "When it was dissolved, known to the year, the month or the day; empty if it exists"),
                            text("headquarters", 200)
                                    .described("Headquarters", "The city of its headquarters")
                                    .example("Beijing"),
                            country("headquarters_country")
                                    .described("Headquarters country", "The country of its headquarters (alpha-3)")
                                    .example("CHN"),
                            url("website").described("Website", "Its website").example("http://www.osce.org/"),
                            text("wikidata", 20)
                                    .described("Wikidata", "The id of its item in Wikidata")
                                    .example("Q485207"),
                            note(2000))
                    .inOrder("founded_on", "dissolved_on"),
            Table.cited(
                    "organization_names",
                    "Names of organizations",
                    "The names of organizations in several languages",
                    code("organization", 40)
                            .described("Organization", "The code of the organization")
                            .example("SCO")
                            .asKey()
                            .references("organizations"),
                    text("language", 20)
                            .described("Language", "The language of the name, a BCP 47 tag")
                            .example("ru")
                            .asKey()
                            .matchingLanguage(),
                    text("name", 300)
                            .described("Name", "The name in the language")
                            .example("Шанхайская организация сотрудничества")
                            .notEmpty()),
            Table.cited(
                    "organization_aliases",
                    "Further names of organizations",
                    "Abbreviations of organizations in several languages, common and former names",
                    code("organization", 40)
                            .described("Organization", "The code of the organization")
                            .example("SCO")
                            .asKey()
                            .references("organizations"),
                    text("name", 200)
                            .described("Name", "The name or abbreviation as it is written")
                            .example("ШОС")
                            .asKey(),
                    word("kind")
                            .described("Kind", "abbreviation, common, former, or a further word")
                            .example("abbreviation")
                            .notEmpty(),
                    text("language", 20)
                            .described(
                                    "Language",
                                    "The language of the name, a BCP 47 tag; empty if the source does not say it")
                            .example("ru")
                            .matchingLanguage()),
            Table.cited(
                            "memberships",
                            "Memberships",
                            "The periods in which countries have a status in an organization",
                            code("organization", 40)
                                    .described("Organization", "The code of the organization")
                                    .example("CSTO")
                                    .asKey()
                                    .references("organizations"),
                            country("country")
                                    .described("Country", "The country (alpha-3)")
                                    .example("UZB")
                                    .asKey(),
                            word("status")
                                    .described(
                                            "Status",
                                            "member, participating_state (these two are full), observer, associate, dialogue_partner, partner, suspended, participation_frozen, or a further word")
                                    .example("member")
                                    .asKey(),
                            date("start")
                                    .described(
                                            "Start",
                                            "The first day of the period, known to the year, the month or the day; empty if no source gives it")
                                    .example("2006-06-23")
                                    .asOptionalKey(),
                            date("end")
                                    .described(
                                            "End",
                                            "The last day of the period, or the day on which the status changed, known to the year, the month or the day; empty if the period goes on, or no source gives its end")
                                    .example("2012-06-28"),
                            word("end_reason")
                                    .described(
                                            "Reason of the end",
                                            "Why the period ended: withdrew, expelled, suspended, promoted, merged, ended, or a further word")
                                    .example("suspended"),
                            date("attested_on")
                                    .described(
                                            "Attested on",
                                            "The earliest day of which a source says that the country has the status, known to the year, the month or the day; if empty, that on which the earliest source was issued or read")
                                    .example("2022-10-12"),
                            note(2000))
                    .inOrder("start", "end"));

    private OrganizationTables() {}
}
