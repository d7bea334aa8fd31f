package org.tamga.importer.table;

import static org.tamga.importer.table.ColumnBuilder.code;
import static org.tamga.importer.table.ColumnBuilder.countries;
import static org.tamga.importer.table.ColumnBuilder.date;
import static org.tamga.importer.table.ColumnBuilder.text;
import static org.tamga.importer.table.ColumnBuilder.url;
import static org.tamga.importer.table.ColumnBuilder.word;

import java.util.List;

/** The table of projects, meetings, forums and other initiatives. */
final class InitiativeTables {

    static final List<Table> ALL = List.of(Table.cited(
                    "initiatives",
                    "Initiatives",
                    "Projects, events, forums, meetings and proposals by which states, organizations or people cooperate",
                    code("id", 80)
                            .described("Id", "The readable id of the initiative")
                            .example("consultative-meeting-5")
                            .asKey(),
                    word("type")
                            .described(
                                    "Type",
                                    "project, programme, proposal, meeting, round_table, forum, exhibition, commission, study, event, or a further word")
                            .example("meeting")
                            .notEmpty(),
                    text("title", 500)
                            .described("Title", "The title in English")
                            .example("V Consultative Meeting of the Heads of State of Central Asia")
                            .notEmpty(),
                    text("description", 2000).described("Description", "What it is about, in a few sentences"),
                    date("start")
                            .described("Start", "When it took place or began, known to the year, the month or the day")
                            .example("2023-09"),
                    date("end")
                            .described(
                                    "End",
                                    "When it ended, if that is another date, known to the year, the month or the day")
                            .example("2023-09"),
                    text("place", 300).described("Place", "Where it took place").example("Dushanbe"),
                    countries("countries")
                            .described(
                                    "Countries",
                                    "The countries that it belongs to or is meant for (alpha-3), separated by ';'"),
                    code("organizers", 40)
                            .described("Organizers", "The codes of the organizations that hold it, separated by ';'")
                            .references("organizations")
                            .listOf(100, 1000),
                    text("actors", 500)
                            .described("Actors", "The people behind it")
                            .example("K. Tokayev, President of Kazakhstan"),
                    InstrumentTables.instruments("The ids of the instruments that it relates to, separated by ';'"),
                    url("url").described("URL", "Where it is on the web"))
            .inOrder("start", "end"));

    private InitiativeTables() {}
}
