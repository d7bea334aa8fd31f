package org.tamga.importer.table;

import static org.tamga.importer.table.Column.bool;
import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.note;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The tables of instruments, of their events, their parties and their relations. */
final class InstrumentTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "instruments",
                            code("id", 80).asKey().means("The id by which records name it", "KGZ-RUS-2021-IIS"),
                            text("title", 1000)
                                    .notEmpty()
                                    .means(
                                            "The title in English",
                                            "Agreement between the Kyrgyz Republic and the Russian Federation on cooperation in the "
                                                    + "field of ensuring international information security"),
                            text("original_title", 1000).means("The title in the original language"),
                            text("original_language", 20).means("The language of the original title (BCP 47)", "ru"),
                            word("type")
                                    .notEmpty()
                                    .means(
                                            "agreement, treaty, convention, law, presidential_decree, concept, strategy, "
                                                    + "joint_statement, or a further word",
                                            "agreement"),
                            choice("level", "national", "bilateral", "regional", "global")
                                    .notEmpty()
                                    .means("national, bilateral, regional or global", "bilateral"),
                            bool("binding").means("Whether it binds in law, if that is known"),
                            text("number", 200).means("Its official number or symbol", "ETS No. 185"),
                            text("identifiers", 1000).listOf(1000).means("Its identifiers in other registers"),
                            country("country").means("The country of a national instrument (alpha-3)", "KGZ"),
                            code("organization", 40)
                                    .references("organizations")
                                    .means("The organization under which it was made", "CIS"),
                            date("valid_from").means("The first day of its force", "2019-04-01"),
                            date("valid_until").means("The last day of its force", "2023"),
                            text("depositary", 300).means("Who keeps the original of a treaty"),
                            text("place", 300).means("Where it was made", "Moscow"),
                            url("url").means("Where its text can be read"),
                            text("topics", 500)
                                    .matching(
                                            "[a-z0-9]+(-[a-z0-9]+)*",
                                            "a word of small letters and digits, with '-' between them")
                                    .listOf(500)
                                    .means("What it is about"),
                            bool("parties_complete")
                                    .means("Whether all its parties are held; not given where that is no question"),
                            note(4000))
                    .inOrder("valid_from", "valid_until"),
            Table.cited(
                    "instrument_events",
                    code("instrument", 80)
                            .asKey()
                            .references("instruments")
                            .means("The id of the instrument", "KGZ-RUS-2021-IIS"),
                    word("kind")
                            .asKey()
                            .means(
                                    "adopted, signed, approved, ratified, in_force, amended, expired, repealed, submitted, "
                                            + "opened_for_signature, published, issued, reported, or a further word",
                                    "signed"),
                    date("date").asKey().means("When it happened", "2021-02-25"),
                    text("place", 300).means("Where it happened", "Moscow"),
                    note(2000)),
            Table.cited(
                            "instrument_parties",
                            code("instrument", 80)
                                    .asKey()
                                    .references("instruments")
                                    .means("The id of the instrument", "CSTO-2017-INFOSEC"),
                            country("country").asKey().means("The country (alpha-3)", "KAZ"),
                            word("role")
                                    .notEmpty()
                                    .means(
                                            "party, signatory, contracting_state, ratifying, invited, expert_state, adopting_state, "
                                                    + "issuing_state, or a further word",
                                            "party"),
                            word("consent")
                                    .means(
                                            "How it consented to be bound: ratification, accession, approval, ratification_law, or a "
                                                    + "further word",
                                            "ratification_law"),
                            date("signed_on").means("When it signed", "2017-11-30"),
                            date("ratified_on")
                                    .means("When it ratified or otherwise consented to be bound", "2019-03-05"),
                            date("in_force_on").means("When the instrument came into force for it", "2019-04-01"),
                            date("withdrawn_on").means("When it withdrew", "1999-04-02"),
                            note(2000))
                    .inOrder("signed_on", "ratified_on", "in_force_on", "withdrawn_on"),
            Table.cited(
                            "instrument_relations",
                            code("instrument", 80)
                                    .asKey()
                                    .references("instruments")
                                    .means("The instrument that bears on the other", "COE-224"),
                            word("relation")
                                    .asKey()
                                    .means(
                                            "supersedes, amends, protocol_to, approves, implements, extends, repeals, related_to, or "
                                                    + "a further word",
                                            "protocol_to"),
                            code("target", 80)
                                    .asKey()
                                    .references("instruments")
                                    .means("The instrument that it bears on", "COE-185"),
                            note(2000))
                    .with((row, report) -> {
                        if (row.get("target").equals(row.get("instrument"))) {
                            report.problem("target", "reference", "is the instrument itself");
                        }
                    }));

    private InstrumentTables() {}
}
