package org.tamga.api.cooperation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.TieRule;

/** The parameters that say what makes a tie, and of which day. */
public class TieOptions {

    @RestQuery("as_of")
    @Parameter(
            description = "The day of which the ties are; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2012-01-01")
    LocalDate asOf;

    @RestQuery
    @Parameter(
            description =
                    "Who holds an organization as a tie: `full` members alone, as if left out, or `observers` as well.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"full", "observers"}),
            example = "full")
    String members;

    @RestQuery
    @Parameter(
            description =
                    "Who holds an instrument as a tie: those for whom it is `in_force`, as if left out, or all its"
                            + " `signatories` that have not withdrawn.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"in_force", "signatories"}),
            example = "in_force")
    String parties;

    /** The day. */
    LocalDate day() {
        return AsOf.or(asOf);
    }

    /** What counts. */
    TieRule counting() {
        return new TieRule(
                "observers".equals(choice("members", members, "full", "observers")),
                "signatories".equals(choice("parties", parties, "in_force", "signatories")));
    }

    /** The rows that count. */
    Evidence evidence() {
        return Evidence.on(day(), counting());
    }

    private static String choice(String parameter, String value, String usual, String other) {
        return value == null
                ? usual
                : Lookups.choices(parameter, List.of(value), List.of(usual, other))
                        .get(0);
    }
}
