package org.tamga.api.field;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Day;
import org.tamga.api.Known;
import org.tamga.api.ListQuery;
import org.tamga.api.Snapshot;
import org.tamga.domain.field.Initiative;

/** Projects, events, forums, meetings and proposals. */
@Snapshot
@Path("/v1/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Field")
public class InitiativeResource {

    /** Lists initiatives. */
    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "List initiatives and events",
            description =
                    "Use it to find the projects, meetings, forums and proposals of countries and organizations. What happened to a text, such as a signature, is an event of its instrument and not here. Sorts by id, type, title and start.")
    public InitiativePage list(
            @BeanParam ListQuery query,
            @RestQuery
                    @Parameter(
                            description = "Text in the id, the title, the description or the people.",
                            example = "media")
                    String q,
            @RestQuery @Parameter(description = "Types of initiative.", example = "meeting") List<String> type,
            @RestQuery
                    @Parameter(description = "Countries that it is of or for, by any ISO 3166-1 code.", example = "KGZ")
                    List<String> country,
            @RestQuery @Parameter(description = "Organizations that hold it, by code.", example = "UNODC")
                    List<String> organization,
            @RestQuery @Parameter(description = "Instruments that it bears on, by id.", example = "CA-2022-FRIENDSHIP")
                    List<String> instrument,
            @RestQuery
                    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
                    @Parameter(
                            description =
                                    "Only those that took place on or after this date; those without a date are left out.",
                            example = "2022")
                    String from,
            @RestQuery
                    @Pattern(regexp = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
                    @Parameter(
                            description =
                                    "Only those that took place on or before this date; those without a date are left out.",
                            example = "2023-12-31")
                    String to) {
        var filter = new Initiative.Filter(
                q,
                Known.values("type", type, "Initiative", "type"),
                Known.countries("country", country),
                Known.values("organization", organization, "Organization", "code"),
                Known.values("instrument", instrument, "Instrument", "id"),
                Day.partial("from", from, false),
                Day.partial("to", to, true));
        return query.page(Initiative.list(filter), InitiativeView::of, null, items -> List.of(), InitiativePage::new);
    }

    /** One initiative. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "Get an initiative or event",
            description = "Use it to cite one project, meeting, forum or proposal by its own address.")
    public InitiativeView get(
            @RestPath @Parameter(description = "The id of the initiative.", example = "consultative-meeting-5")
                    String id) {
        return InitiativeView.of(List.of(Known.record(Initiative.class, id))).get(0);
    }
}
