package org.tamga.api.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.time.PartialDate;

/** The parameters of everything that holds on some days and not on others. */
public class AsOf {

    @RestQuery("as_of")
    @Parameter(
            description = "The day on which the answer shall hold; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2010-05-01")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "`true` asks for the periods of any time instead of those of one day.", example = "false")
    Boolean history;

    /** The day asked for, or null if the periods of any time are. */
    public LocalDate day() {
        if (!Boolean.TRUE.equals(history)) {
            return or(asOf);
        }
        if (asOf != null) {
            throw ProblemException.parameter(
                    "history", "conflict", "asks for any time, as_of for one day; send one of them");
        }
        return null;
    }

    /** The day, or today in UTC. */
    public static LocalDate or(LocalDate day) {
        return day == null ? CurrentRelease.today() : day;
    }

    /** The day on which members of organizations are meant; null if no organization is named. */
    public static LocalDate ofMembership(LocalDate day, List<String> organizations) {
        if (!organizations.isEmpty()) {
            return or(day);
        }
        if (day != null) {
            throw ProblemException.parameter(
                    "as_of", "conflict", "is of the membership in an organization; name one with organization");
        }
        return null;
    }

    /** The first day that a partial date can mean, or the last; null gives null. */
    public static String partial(String parameter, String text, boolean last) {
        if (text == null) {
            return null;
        }
        try {
            var date = PartialDate.parse(text);
            return (last ? date.last() : date.first()).toString();
        } catch (DateTimeParseException notOne) {
            throw ProblemException.parameter(parameter, "invalid_value", "is no date: " + notOne.getMessage());
        }
    }
}
