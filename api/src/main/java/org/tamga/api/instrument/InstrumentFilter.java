package org.tamga.api.instrument;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.instrument.Instrument;

/** What a list of instruments is narrowed by. */
public class InstrumentFilter {

    private static final List<String> LEVELS = List.of("national", "bilateral", "regional", "global");
    private static final List<String> STATES = List.of("in_force", "not_yet", "ended", "unknown");

    @RestQuery("as_of")
    @Parameter(
            description = "The day of which `state` speaks; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2022-12-31")
    LocalDate asOf;

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
    @Parameter(
            description = "Countries whose own instruments, or instruments with them as a party, are listed.",
            example = "KGZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Organizations under which they were made.", example = "CIS")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Whether they bind in law.", example = "true")
    Boolean binding;

    @RestQuery
    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    @Parameter(
            description = "Only those with an event on or after this date and, with `to`, before the end of that.",
            example = "2020")
    String from;

    @RestQuery
    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    @Parameter(
            description = "Only those with an event on or before this date and, with `from`, after the start of that.",
            example = "2022-12-31")
    String to;

    @RestQuery
    @Parameter(description = "States on the day: in_force, not_yet, ended or unknown.", example = "in_force")
    List<String> state;

    /** The day of which the states speak. */
    public LocalDate day() {
        return AsOf.or(asOf);
    }

    /** The instruments that are asked for. */
    public Listing<Instrument> listing() {
        var filter = new Instrument.Filter(
                q,
                Lookups.values("type", type, "Instrument", "type"),
                Lookups.choices("level", level, LEVELS),
                Lookups.items("topic", topic, "Instrument", "topics"),
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                binding,
                AsOf.partial("from", from, false),
                AsOf.partial("to", to, true),
                Lookups.choices("state", state, STATES));
        return Instrument.list(filter, day());
    }
}
