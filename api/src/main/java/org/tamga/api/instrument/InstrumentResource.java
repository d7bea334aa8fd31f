package org.tamga.api.instrument;

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
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;

/** Legal and policy instruments and their parties. */
@Snapshot
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
public class InstrumentResource {

    /** Lists instruments. */
    @GET
    @Operation(
            operationId = "listInstruments",
            summary = "List instruments",
            description =
                    "Use it to find the laws, strategies and agreements of a country, an organization or a topic, each"
                            + " with its dated events and its state on a day. Every instrument is listed, whatever its state."
                            + " `country` finds a country's own instruments and those that it is a party to, `organization` those"
                            + " made under it, `from` and `to` those with an event in between."
                            + " Sorts by id, title, type, level, country, organization, valid_from and valid_until.")
    public Page<InstrumentView> list(@BeanParam PageRequest page, @BeanParam InstrumentFilter filter) {
        var day = filter.day();
        return page.of(filter.listing(), instruments -> InstrumentView.of(instruments, day))
                .on(day);
    }

    /** One instrument. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInstrument",
            summary = "Get an instrument",
            description = "Use it for one instrument with its events, its relations to others and its state on a day.")
    public InstrumentView get(
            @RestPath @Parameter(description = "The id of the instrument, in any case.", example = "KGZ-RUS-2021-IIS")
                    String id,
            @BeanParam AsOf asOf) {
        return InstrumentView.of(Lookups.instrument(id), asOf.day());
    }

    /** The parties of an instrument. */
    @GET
    @Path("/{id}/parties")
    @Operation(
            operationId = "listParties",
            summary = "List the parties of an instrument",
            description =
                    "Use it to ask which countries had signed, ratified or were bound by an instrument on a day. A warning"
                            + " says if the list is known to be incomplete. Sorts by country, role, signed_on, ratified_on and"
                            + " in_force_on.")
    public Page<PartyView> parties(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @RestPath @Parameter(description = "The id of the instrument, in any case.", example = "CSTO-2017-INFOSEC")
                    String id,
            @BeanParam PartyFilter filter) {
        var instrument = Lookups.instrument(id);
        var day = filter.day();
        var warnings = Boolean.FALSE.equals(instrument.partiesComplete)
                ? List.of(
                        new Warning(
                                "incomplete_list",
                                "The list of parties is known to be incomplete: a country that is not in it may still be a party."))
                : List.<Warning>of();
        return page.of(filter.listing(List.of(instrument.id)), parties -> PartyView.of(parties, day, language.code()))
                .on(day)
                .warn(warnings);
    }
}
