package org.tamga.api.instrument;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.time.TimeRules;

/** Legal and policy instruments and their parties. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
public class InstrumentResource {

    @Inject
    Exporter exporter;

    /** Lists instruments. */
    @GET
    @Path("/instruments")
    @Operation(
            operationId = "listInstruments",
            summary = "List instruments",
            description =
                    "Use it to find the laws, strategies and agreements of a country, an organization or a topic, each"
                            + " with its dated events and its state on a day. Every instrument is listed, whatever its state."
                            + " `country` finds a country's own instruments and those that it signed or is a party to, `organization` those"
                            + " made under it, `from` and `to` those with an event in between."
                            + " Sorts by id, date, title, type, level, country, organization, valid_from and valid_until.")
    public Page<InstrumentView> list(@BeanParam PageRequest page, @BeanParam InstrumentFilter filter) {
        var day = filter.day();
        return page.of(filter.listing(), instruments -> InstrumentView.of(instruments, day))
                .on(day)
                .warn(filter.warnings());
    }

    /** One instrument. */
    @GET
    @Path("/instruments/{id}")
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
    @Path("/instruments/{id}/parties")
    @Operation(
            operationId = "listParties",
            summary = "List the parties of an instrument",
            description =
                    "Use it to ask which countries and organizations had signed, ratified or were bound by an instrument on"
                            + " a day. One that left and came back has an item for each time. Countries come first, then"
                            + " organizations. A warning says if the list is known to be incomplete. Sorts by country, role,"
                            + " signed_on, ratified_on, in_force_on and withdrawn_on.")
    public Page<PartyView> parties(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @RestPath @Parameter(description = "The id of the instrument, in any case.", example = "CSTO-2017-INFOSEC")
                    String id,
            @BeanParam PartyFilter filter) {
        var instrument = Lookups.instrument(id);
        var day = filter.day();
        var ids = List.of(instrument.id);
        var parties =
                page.of(filter.listing(ids), rows -> PartyView.of(rows, day, filter.certainty(), language.code()));
        var warnings = new ArrayList<>(filter.warnings(ids, parties.page().total()));
        warnings.addAll(PartyListWarnings.of(List.of(instrument), parties.page().total()));
        if (day != null && TimeRules.ended(instrument.validUntil, day)) {
            warnings.add(new Warning(
                    "ended", "The instrument ended on " + instrument.validUntil + ": it has no parties any more."));
        }
        return parties.on(day).warn(warnings);
    }

    /** The list as a file. */
    @GET
    @Path("/exports/instruments.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportInstruments",
            summary = "Download instruments",
            description = "Use it to take the laws, strategies and agreements into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam InstrumentFilter filter) {
        return exporter.file(options, filter.listing(), rows -> InstrumentView.of(rows, filter.day()));
    }

    /** The parties of all instruments as a file. */
    @GET
    @Path("/exports/instrument_parties.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportInstrumentParties",
            summary = "Download parties of instruments",
            description =
                    "Use it to take who is party to which instrument, on a day or with `history=true` at any time, into a program or a spreadsheet.")
    public Response exportParties(
            @BeanParam ExportOptions options,
            @BeanParam PartyFilter filter,
            @BeanParam Filters.Instruments instruments) {
        var day = filter.day();
        return exporter.file(
                options,
                filter.listing(instruments.ids()),
                filter.certainty(),
                rows -> PartyView.of(rows, day, filter.certainty(), Language.DEFAULT));
    }

    /** The events of all instruments as a file. */
    @GET
    @Path("/exports/instrument_events.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportInstrumentEvents",
            summary = "Download events of instruments",
            description = "Use it to take the dated events of instruments into a program or a spreadsheet.")
    public Response exportEvents(@BeanParam ExportOptions options, @BeanParam InstrumentEventFilter filter) {
        return exporter.file(options, filter.listing());
    }
}
