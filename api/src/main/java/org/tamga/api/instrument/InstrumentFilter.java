package org.tamga.api.instrument;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.Instrument;

/** The filters of the list of instruments. */
public class InstrumentFilter {

    /** How far instruments reach, the nearest first. */
    public static final List<String> LEVELS = List.of("national", "bilateral", "regional", "global");

    private static final List<String> STATES = List.of("in_force", "adopted", "draft", "not_yet", "ended", "unknown");

    @BeanParam
    AsOf asOf;

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Dates dates;

    @RestQuery
    @Parameter(description = "Instruments, by id in any case.", example = "CSTO-2017-INFOSEC")
    List<String> id;

    @RestQuery
    @Parameter(
            description = "Text in the id, the title, the original title, the number or the identifiers.",
            example = "information security")
    String q;

    @RestQuery
    @Parameter(description = "Types of instrument.", example = "agreement")
    List<String> type;

    @RestQuery
    @Parameter(description = "Levels: national, bilateral, regional or global.", example = "bilateral")
    List<String> level;

    @RestQuery
    @Parameter(description = "Topics.", example = "information-security")
    List<String> topic;

    @RestQuery
    @Parameter(description = "Whether they bind in law.", example = "true")
    Boolean binding;

    @RestQuery
    @Parameter(
            description = "States on the day: in_force, adopted, draft, not_yet, ended or unknown.",
            example = "in_force")
    List<String> state;

    @RestQuery
    @Parameter(
            description =
                    "Roles that the countries have in the instruments; those that signed or are party to them if left out,"
                            + " not those that are merely invited. Needs `country`.",
            example = "party")
    List<String> role;

    /** What an answer about the instruments of countries cannot know. */
    List<Warning> warnings() {
        return countries.isEmpty()
                ? List.of()
                : List.of(
                        new Warning(
                                "incomplete_list",
                                "Some lists of parties are known to be incomplete: a country may be party to an instrument that is not here."));
    }

    /** The day of the states. */
    public LocalDate day() {
        return asOf.day();
    }

    /** The selected instruments. */
    public Listing<Instrument> listing() {
        var filter = new Instrument.Filter(
                q,
                Lookups.values("type", type, Instrument.class, "type"),
                Lookups.choices("level", level, LEVELS),
                Lookups.items("topic", topic, Instrument.class, "topics"),
                countries.codes(),
                Roles.of(role, !countries.isEmpty(), "country"),
                organizations.codes(),
                binding,
                dates.first(),
                dates.last(),
                Lookups.choices("state", state, STATES));
        return Instrument.list(filter, day()).where("e.id in :ids", "ids", Lookups.instruments("id", id));
    }
}
