package org.tamga.api.query;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.domain.time.Certainty;

/** How sure it must be that what a list has holds on its day. */
public class CertaintyParameter {

    @RestQuery
    @Parameter(
            description =
                    "`certain`, as if left out: what holds on the day. `possible`: what only may hold on it, since no source"
                            + " gives a bound of the period, or gives it to the month or the year alone.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"certain", "possible"}),
            example = "certain")
    String certainty;

    /** Whether it is sent. */
    public boolean isSent() {
        return certainty != null;
    }

    /** How sure, certain if left out. */
    public Certainty value() {
        return EnumParameter.of(certainty, Certainty.class, Certainty.CERTAIN);
    }
}
