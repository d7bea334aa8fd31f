package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.bool;
import static org.tamga.importer.table.ColumnBuilder.choice;
import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.country;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.url;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;
import org.tamga.domain.instrument.PartyDates;

/** The tables of instruments, of their events, their parties and their relations. */
final class InstrumentTables {

    static final List<Table> ALL = List.of(
            Table.cited(
                            "instruments",
                            "Instruments",
                            "Laws, decrees, concepts, strategies, treaties, agreements, declarations and other texts of the field",
                            code("id", 80)
                                    .described("Id", "The readable id of the instrument")
                                    .example("KGZ-RUS-2021-IIS")
                                    .asKey(),
                            text("title", 1000)
                                    .described("Title", "The title in English")
                                    .example(
                                            "Agreement between the Kyrgyz Republic and the Russian Federation on cooperation in the field of ensuring international information security")
                                    .notEmpty(),
                            text("original_title", 1000)
                                    .described("Original title", "The title in the language of the original"),
                            text("original_language", 20)
                                    .described("Original language", "The language of the original title, a BCP 47 tag")
                                    .example("ru"),
                            word("type")
                                    .described(
                                            "Type",
                                            "agreement, treaty, convention, law, presidential_decree, concept, strategy, joint_statement, or a further word")
                                    .example("agreement")
                                    .notEmpty(),
                            choice("level", "national", "bilateral", "regional", "global")
                                    .described("Level", "national, bilateral, regional or global")
                                    .example("bilateral")
                                    .notEmpty(),
                            bool("binding")
                                    .described("Binding", "Whether it binds in law; empty if that is not known")
                                    .example("true"),
                            text("number", 200)
                                    .described("Number", "Its official number or symbol")
                                    .example("ETS No. 185"),
                            text("identifiers", 1000)
                                    .described("Identifiers", "Its identifiers in other registers, separated by ';'")
                                    .listOf(20, 1000),
                            country("country")
                                    .described("Country", "The country of a national instrument (alpha-3)")
                                    .example("KGZ"),
                            code("organization", 40)
                                    .described("Organization", "The code of the organization under which it was made")
                                    .example("CIS")
                                    .references("organizations"),
                            date("valid_from")
                                    .described(
                                            "Valid from",
                                            "The first day of its force, known to the year, the month or the day")
                                    .example("2019-04-01"),
                            date("valid_until")
                                    .described(
                                            "Valid until",
                                            "The last day of its force, known to the year, the month or the day")
                                    .example("2023"),
                            text("depositary", 300)
                                    .described(
                                            "Depositary",
                                            "Who keeps the original and receives the notifications of the parties"),
                            text("place", 300)
                                    .described("Place", "Where it was made")
                                    .example("Moscow"),
                            url("url").described("URL", "Where its text is on the web"),
                            text("topics", 500)
                                    .asVocabulary()
                                    .described("Topics", "The topics that it is about, separated by ';'")
                                    .matching(
                                            "[a-z0-9]+(-[a-z0-9]+)*",
                                            "a word of small letters and digits, with '-' between them")
                                    .listOf(20, 500),
                            bool("parties_complete")
                                    .described(
                                            "Parties complete",
                                            "Whether the list of its parties is complete; empty where that is no question")
                                    .example("true"),
                            note(4000))
                    .inOrder("valid_from", "valid_until"),
            Table.cited(
                    "instrument_events",
                    "Events of instruments",
                    "The dated steps in the life of instruments",
                    instrument("instrument").asKey(),
                    word("kind")
                            .described(
                                    "Kind",
                                    "adopted, signed, approved, ratified, in_force, amended, expired, repealed, submitted, opened_for_signature, published, issued, reported, or a further word")
                            .example("signed")
                            .asKey(),
                    date("date")
                            .described("Date", "When it happened, known to the year, the month or the day")
                            .example("2021-02-25")
                            .asKey(),
                    text("place", 300).described("Place", "Where it happened").example("Moscow"),
                    note(2000)),
            Table.cited(
                            "instrument_parties",
                            "Parties of instruments",
                            "The part that each country or organization has in an instrument; one that left and came back has a row for each time",
                            instrument("instrument").asKey(),
                            country("country")
                                    .described(
                                            "Country", "The country (alpha-3); empty if the party is an organization")
                                    .example("KAZ")
                                    .asOptionalKey(),
                            code("organization", 40)
                                    .described(
                                            "Organization",
                                            "The code of the organization that is a party, such as EU; empty if the party is a country")
                                    .example("EU")
                                    .asOptionalKey()
                                    .references("organizations"),
                            word("role")
                                    .described(
                                            "Role",
                                            "party, signatory, contracting_state, ratifying, invited, expert_state, adopting_state, issuing_state, or a further word")
                                    .example("party")
                                    .notEmpty(),
                            word("consent")
                                    .described(
                                            "Consent",
                                            "How it consented to be bound: ratification, accession, acceptance, approval, formal_confirmation, definitive_signature (whose day is that of the signature), succession or continued_application (declared when it binds already), ratification_law, ratification_parliament, approval_decree, approval_parliament, or a further word")
                                    .example("ratification_law"),
                            date("signed_on")
                                    .described(
                                            "Signed on",
                                            "When the party signed, known to the year, the month or the day")
                                    .example("2017-11-30"),
                            date("ratified_on")
                                    .described(
                                            "Ratified on",
                                            "When the party consented to be bound, or a successor declared that it is, known to the year, the month or the day")
                                    .example("2019-03-05"),
                            date("in_force_on")
                                    .described(
                                            "In force on",
                                            "When the instrument entered into force for the party, known to the year, the month or the day")
                                    .example("2019-04-01"),
                            date("withdrawn_on")
                                    .described(
                                            "Withdrawn on",
                                            "When the party ceased to be one, known to the year, the month or the day; a party that came back has a further row")
                                    .example("1999-04-02")
                                    .asOptionalKey(),
                            date("attested_on")
                                    .described(
                                            "Attested on",
                                            "The earliest day of which a source says that the country has the role, known to the year, the month or the day; if empty, that on which the earliest source was issued or read")
                                    .example("2024-10-09"),
                            note(2000))
                    .with(InstrumentTables::oneParty)
                    .with(InstrumentTables::datesOfPartyInOrder),
            Table.cited(
                            "instrument_relations",
                            "Relations of instruments",
                            "How one instrument relates to another",
                            instrument("instrument")
                                    .described("Instrument", "The id of the instrument that relates to the other")
                                    .asKey(),
                            word("relation")
                                    .described(
                                            "Relation",
                                            "supersedes, amends, protocol_to, approves, implements, extends, repeals, related_to, or a further word")
                                    .example("protocol_to")
                                    .asKey(),
                            code("target", 80)
                                    .described("Target", "The id of the instrument that it relates to")
                                    .example("COE-185")
                                    .asKey()
                                    .references("instruments"),
                            note(2000))
                    .with((row, report) -> {
                        if (row.get("target").equals(row.get("instrument"))) {
                            report.problem("target", "reference", "is the instrument itself");
                        }
                    }));

    private InstrumentTables() {}

    private static void oneParty(Row row, Table.Report report) {
        if (row.get("country") == null && row.get("organization") == null) {
            report.problem("country", "required", "must not be empty, unless organization names the party");
        } else if (row.get("country") != null && row.get("organization") != null) {
            report.problem("organization", "conflict", "must be empty, since country names the party");
        }
    }

    private static void datesOfPartyInOrder(Row row, Table.Report report) {
        if (PartyDates.isDeclaredAfterwards(row.get("consent"))) {
            Table.checkOrder(row, report, "signed_on", "in_force_on", "withdrawn_on");
        } else {
            Table.checkOrder(row, report, "signed_on", "ratified_on", "in_force_on", "withdrawn_on");
        }
    }

    /** The instrument that a row is about. */
    static ColumnBuilder instrument(String name) {
        return code(name, 80)
                .described("Instrument", "The id of the instrument")
                .example("COE-224")
                .references("instruments");
    }

    /** Several instruments. */
    static ColumnBuilder instruments(String description) {
        return code("instruments", 80)
                .described("Instruments", description)
                .references("instruments")
                .listOf(100, 1000);
    }
}
