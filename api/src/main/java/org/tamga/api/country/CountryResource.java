package org.tamga.api.country;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.timeline.TimelineEventView;
import org.tamga.api.timeline.TimelineFilter;
import org.tamga.domain.timeline.Timeline;

/** Countries. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Countries")
public class CountryResource {

    @Inject
    Exporter exporter;

    /** Lists countries. */
    @GET
    @Snapshot
    @Path("/countries")
    @Operation(
            operationId = "listCountries",
            summary = "List countries",
            description =
                    "Use it to find a country's code, or the countries of a region, of an organization on a day, or of"
                            + " an instrument that names it as a party. Sorts by code, name, region and subregion.")
    public Page<CountryView> list(
            @BeanParam PageRequest page, @BeanParam Language language, @BeanParam CountryFilter filter) {
        var countries = page.of(filter.existing(), some -> CountryView.of(some, language.code()));
        return countries.on(filter.day()).warn(filter.warnings(countries.page().total()));
    }

    /** One country. */
    @GET
    @NonBlocking
    @Path("/countries/{code}")
    @Operation(
            operationId = "getCountry",
            summary = "Get a country",
            description = "Use it for the codes, the regions and the names of one country.")
    public CountryView get(
            @BeanParam Language language,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KAZ")
                    String code) {
        return CountryView.of(Lookups.country(code), language.code());
    }

    /** The timeline of a country. */
    @GET
    @Snapshot
    @Path("/countries/{code}/timeline")
    @Operation(
            operationId = "listCountryHappenings",
            summary = "List what happened to a country",
            description =
                    "Use it for everything dated about a country, the oldest first: what it joined, left, signed and"
                            + " ratified, what its instruments went through, and when it was scored.")
    public Page<TimelineEventView> timeline(
            @BeanParam PageRequest page,
            @BeanParam TimelineFilter filter,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KAZ")
                    String code) {
        return filter.page(page, Timeline.ofCountry(Lookups.country(code)));
    }

    /** The list as a file. */
    @GET
    @Snapshot
    @Path("/exports/countries.{format}")
    @Produces(MediaType.WILDCARD)
    @Tag(name = "Exports")
    @Operation(
            operationId = "exportCountries",
            summary = "Download countries",
            description = "Use it to take the codes, regions and names of countries into a program or a spreadsheet.")
    public Response export(@BeanParam ExportOptions options, @BeanParam CountryFilter filter) {
        return exporter.file(options, filter.ofAnyTime(), rows -> CountryView.of(rows, Language.DEFAULT));
    }
}
