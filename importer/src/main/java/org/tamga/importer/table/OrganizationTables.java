package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.note;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The tables of organizations, of their names and of the countries in them. */
final class OrganizationTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "organizations",
                            code("code", 40).asKey().means("The code by which records name it", "SCO"),
                            text("name", 300)
                                    .notEmpty()
                                    .means("The name in English", "Shanghai Cooperation Organization"),
                            text("short_name", 100).means("The short name or the abbreviation", "SCO"),
                            word("kind")
                                    .notEmpty()
                                    .means(
                                            "intergovernmental, agency, ngo, cert, media, project, research, parliament, commission, "
                                                    + "or a further word",
                                            "intergovernmental"),
                            country("country").means("The country of a national organization (alpha-3)", "KAZ"),
                            date("founded_on").means("When it was founded", "2001-06-15"),
                            date("dissolved_on").means("When it was dissolved", "2014"),
                            text("headquarters", 200).means("The city of its headquarters", "Beijing"),
                            country("headquarters_country").means("The country of its headquarters (alpha-3)", "CHN"),
                            url("website").means("Its website", "http://www.osce.org/"),
                            text("wikidata", 20).means("The item of Wikidata", "Q485207"),
                            note(2000))
                    .inOrder("founded_on", "dissolved_on"),
            Table.cited(
                    "organization_names",
                    code("organization", 40)
                            .asKey()
                            .references("organizations")
                            .means("The code of the organization", "SCO"),
                    text("language", 20).asKey().matchingLanguage().means("The language of the name (BCP 47)", "ru"),
                    text("name", 300)
                            .notEmpty()
                            .means("The name in the language", "Шанхайская организация сотрудничества")),
            Table.cited(
                            "memberships",
                            code("organization", 40)
                                    .asKey()
                                    .references("organizations")
                                    .means("The code of the organization", "CSTO"),
                            country("country").asKey().means("The country (alpha-3)", "UZB"),
                            word("status")
                                    .asKey()
                                    .means(
                                            "member, participating_state (these two are full), observer, associate, dialogue_partner, "
                                                    + "partner, suspended, participation_frozen, or a further word",
                                            "member"),
                            date("start")
                                    .asOptionalKey()
                                    .means("The first day of the period; not given if no source says it", "2006-06-23"),
                            date("end").means("The last day of the period; not given if it goes on", "2012-06-28"),
                            word("end_reason")
                                    .means(
                                            "Why it ended: withdrew, expelled, suspended, promoted, merged, ended, or a further word",
                                            "suspended"),
                            note(2000))
                    .inOrder("start", "end"));

    private OrganizationTables() {}
}
