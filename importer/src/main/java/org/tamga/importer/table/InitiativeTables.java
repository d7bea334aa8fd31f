package org.tamga.importer.table;

import static org.tamga.importer.table.Column.code;
import static org.tamga.importer.table.Column.country;
import static org.tamga.importer.table.Column.date;
import static org.tamga.importer.table.Column.text;
import static org.tamga.importer.table.Column.url;
import static org.tamga.importer.table.Column.word;

import java.util.List;

/** The table of projects, meetings, forums and other initiatives. */
final class InitiativeTables {

    static final List<Table> ALL = List.of(Table.cited(
                    "initiatives",
                    code("id", 80).asKey().means("The id by which records name it", "consultative-meeting-5"),
                    word("type")
                            .notEmpty()
                            .means(
                                    "project, programme, proposal, meeting, round_table, forum, exhibition, commission, "
                                            + "study, event, or a further word",
                                    "meeting"),
                    text("title", 500)
                            .notEmpty()
                            .means(
                                    "The title in English",
                                    "V Consultative Meeting of the Heads of State of Central Asia"),
                    text("description", 2000).means("What it is"),
                    date("start").means("When it took place or began", "2023-09"),
                    date("end").means("When it ended, if that is another date", "2023-09"),
                    text("place", 300).means("Where it took place", "Dushanbe"),
                    country("countries").listOf(1000).means("The countries that it is of, or is for (alpha-3)"),
                    code("organizers", 40)
                            .references("organizations")
                            .listOf(1000)
                            .means("The codes of the organizations that hold it"),
                    text("actors", 500).means("People behind it", "K. Tokayev, President of Kazakhstan"),
                    code("instruments", 80)
                            .references("instruments")
                            .listOf(1000)
                            .means("The ids of the instruments that it bears on"),
                    url("url").means("Its page"))
            .inOrder("start", "end"));

    private InitiativeTables() {}
}
