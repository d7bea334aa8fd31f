package org.tamga.api.query;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The day of a list of periods, or any time. */
public class AsOfOrHistory {

    @BeanParam
    AsOf asOf;

    @RestQuery
    @Parameter(description = "`true` asks for the periods of any time instead of those of one day.", example = "false")
    Boolean history;

    /** The day, or null for the periods of any time. */
    public LocalDate day() {
        return asOf.dayUnless(Boolean.TRUE.equals(history));
    }
}
