package org.tamga.importer.table;

import static org.tamga.importer.table.Column.choice;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.note;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The table of the documents that facts were read from. */
final class SourceTables {

    static final List<Table> ALL = List.of(Table.of(
            "sources",
            text("id", 80)
                    .asKey()
                    .matching("[a-z0-9]+(-[a-z0-9]+)*", "a code of small letters and digits, with '-' between them")
                    .means("The id by which records cite it", "itu-gci-2020"),
            word("type")
                    .notEmpty()
                    .means(
                            "report, article, dataset, web_page, legal_text, news, official_document, or a further word",
                            "report"),
            choice("authority", "primary", "secondary", "tertiary")
                    .notEmpty()
                    .means(
                            "primary (the depositary, the issuer or the index's own publisher), secondary or tertiary",
                            "primary"),
            text("title", 1000).notEmpty().means("The title of the document", "Global Cybersecurity Index 2020"),
            text("authors", 1000).means("Who wrote it, separated by ';'", "International Telecommunication Union"),
            text("container", 500).means("The journal or the work that it is part of"),
            text("publisher", 500).means("Who published it", "International Telecommunication Union"),
            date("issued").means("When it was published", "2021"),
            text("language", 20).means("The language of the document (BCP 47)", "en"),
            text("doi", 200).means("The DOI", "10.5325/jinfopol.14.2024.0004"),
            url("url")
                    .means(
                            "Where it can be read",
                            "https://www.itu.int/dms_pub/itu-d/opb/str/D-STR-GCI.01-2021-PDF-E.pdf"),
            text("license", 500).means("The licence, as SPDX names it where it does", "CC-BY-4.0"),
            url("license_url", 500).means("The text of the licence", "https://creativecommons.org/licenses/by/4.0/"),
            choice("redistribution", "allowed", "limited", "denied", "unknown")
                    .notEmpty()
                    .means("Whether its values may be passed on: allowed, limited, denied or unknown", "limited"),
            date("retrieved_on").means("When it was read", "2026-11-21"),
            note(2000)));

    private SourceTables() {}
}
