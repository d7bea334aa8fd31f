package org.tamga.api.query;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.domain.time.Certainty;

/** The day of a list of periods, or any time. */
public class AsOfOrHistory {

    @BeanParam
    AsOf asOf;

    @RestQuery
    @Parameter(description = "`true` asks for the periods of any time instead of those of one day.", example = "false")
    Boolean history;

    @BeanParam
    CertaintyParameter certainty;

    /** How sure it must be that a period holds on the day; null for the periods of any time. */
    public Certainty certainty() {
        return day() == null ? null : certainty.value();
    }

    /** The day, or null for the periods of any time. */
    public LocalDate day() {
        if (Boolean.TRUE.equals(history) && certainty.isSent()) {
            throw ProblemException.parameter(
                    "history", "conflict", "asks for any time, certainty for one day; send one of them");
        }
        return asOf.dayUnless(Boolean.TRUE.equals(history));
    }
}
