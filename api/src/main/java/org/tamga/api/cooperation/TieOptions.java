package org.tamga.api.cooperation;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.TieRule;
import org.tamga.domain.cooperation.Ties;
import org.tamga.domain.time.Certainty;

/** The parameters that define a tie, and the day. */
public class TieOptions {

    @BeanParam
    AsOf asOf;

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
        return asOf.day();
    }

    /** What counts. */
    TieRule counting() {
        return new TieRule("observers".equals(members), "signatories".equals(parties));
    }

    /** The ties of all countries. */
    Ties ties() {
        return ties(day(), counting());
    }

    /** The certain ties of all countries on a day: those that were asked for last are held. */
    public static Ties ties(LocalDate day, TieRule rule) {
        return ties(day, rule, Certainty.CERTAIN);
    }

    /** The same with those that are only possible. */
    public static Ties possible(LocalDate day, TieRule rule) {
        return ties(day, rule, Certainty.POSSIBLE);
    }

    private static Ties ties(LocalDate day, TieRule rule, Certainty least) {
        return CurrentRelease.large(List.of(day, rule, least), () -> Evidence.ties(day, rule, least));
    }

    /** The ties of all countries with those that are only possible. */
    Ties possible() {
        return possible(day(), counting());
    }

    /** The rows that make the ties of these pairs. */
    Evidence evidence(Ties ties, Collection<Pair> pairs) {
        var countries = new TreeSet<String>();
        pairs.forEach(pair -> countries.addAll(List.of(pair.a(), pair.b())));
        return Evidence.of(ties, counting(), day(), countries);
    }
}
