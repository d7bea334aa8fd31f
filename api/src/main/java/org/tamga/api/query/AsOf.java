package org.tamga.api.query;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;

/** The day of an answer. */
public class AsOf {

    @RestQuery("as_of")
    @Parameter(
            description =
                    "The day for which the answer holds: memberships, parties and states are those of this day; today (UTC)"
                            + " if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2020-12-31")
    LocalDate asOf;

    /** The requested day, else today. */
    public LocalDate day() {
        return asOf == null ? CurrentRelease.today() : asOf;
    }

    /** The requested day, or null if none was. */
    public LocalDate sent() {
        return asOf;
    }

    /** The requested day, or null for any time. */
    LocalDate dayUnless(boolean anyTime) {
        if (anyTime && asOf != null) {
            throw ProblemException.parameter(
                    "history", "conflict", "asks for any time, as_of for one day; send one of them");
        }
        return anyTime ? null : day();
    }

    /**
     * The day of the memberships in these organizations; null if no organization is named, since the answer then does
     * not depend on a day.
     */
    public LocalDate ofMembersOf(Filters.Organizations organizations) {
        if (asOf != null && organizations.isEmpty()) {
            throw ProblemException.parameter(
                    "as_of", "conflict", "is of the membership in an organization; name one with organization");
        }
        return organizations.isEmpty() ? null : day();
    }
}
