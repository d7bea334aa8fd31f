package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.choice;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.note;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.url;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The table of the documents that facts were read from. */
final class SourceTables {

    static final List<Table> ALL = List.of(Table.of(
            "sources",
            "Sources",
            "The documents that facts were read from, with their licences",
            text("id", 80)
                    .described("Id", "The readable id by which records cite the source")
                    .example("itu-gci-2020")
                    .asKey()
                    .matching("[a-z0-9]+(-[a-z0-9]+)*", "a code of small letters and digits, with '-' between them"),
            word("type")
                    .described(
                            "Type",
                            "report, article, dataset, web_page, legal_text, news, official_document, or a further word")
                    .example("report")
                    .notEmpty(),
            choice("authority", "primary", "secondary", "tertiary")
                    .described(
                            "Authority",
                            "primary (the depositary, the issuer or the index's own publisher), secondary or tertiary")
                    .example("primary")
                    .notEmpty(),
            text("title", 1000)
                    .described("Title", "The title of the document in its own language, or in English")
                    .example("Global Cybersecurity Index 2020")
                    .notEmpty(),
            text("authors", 1000)
                    .described("Authors", "The authors, separated by ';'")
                    .example("International Telecommunication Union"),
            text("container", 500)
                    .described("Container", "The journal, report or collection that contains the document")
                    .example("Journal of Information Policy"),
            text("publisher", 500)
                    .described("Publisher", "The publisher of the document")
                    .example("International Telecommunication Union"),
            date("issued")
                    .described("Issued", "When the document was published, known to the year, the month or the day")
                    .example("2021"),
            text("language", 20)
                    .described("Language", "The language of the document, a BCP 47 tag")
                    .example("en"),
            text("doi", 200)
                    .described("DOI", "The Digital Object Identifier, without an address before it")
                    .example("10.5325/jinfopol.14.2024.0004")
                    .matching("10\\.[0-9]{4,9}/[^\\s]+", "a DOI such as 10.1234/abc"),
            url("url")
                    .described("URL", "Where the document is on the web")
                    .example("https://www.itu.int/dms_pub/itu-d/opb/str/D-STR-GCI.01-2021-PDF-E.pdf"),
            text("license", 500)
                    .described(
                            "Licence",
                            "The SPDX identifier of the licence, or the short text that the document states; empty if it states none")
                    .example("CC-BY-4.0"),
            url("license_url", 500)
                    .described("Licence URL", "Where the text of the licence is on the web")
                    .example("https://creativecommons.org/licenses/by/4.0/"),
            choice("redistribution", "allowed", "limited", "denied", "unknown")
                    .described(
                            "Redistribution",
                            "Whether its values may be passed on: allowed, limited, denied or unknown")
                    .example("limited")
                    .notEmpty(),
            date("retrieved_on")
                    .described("Retrieved on", "When the document was read")
                    .example("2026-11-21"),
            note(2000)));

    private SourceTables() {}
}
