package org.tamga.api.country;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.dataset.DatasetFilter;
import org.tamga.api.export.ExportOptions;
import org.tamga.api.export.Exporter;
import org.tamga.api.page.PageRequest;
import org.tamga.api.profile.ProfileView;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.timeline.TimelineEventPage;
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
                            + " an instrument. Sorts by code, name, region and subregion.")
    public CountryPage list(
            @BeanParam PageRequest query, @BeanParam Language language, @BeanParam CountryFilter asked) {
        return query.page(
                asked.listing(),
                countries -> CountryView.of(countries, language.code()),
                asked.day(),
                items -> List.of(),
                CountryPage::new);
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

    /** All about one country. */
    @GET
    @Snapshot
    @Path("/countries/{code}/profile")
    @Operation(
            operationId = "getProfile",
            summary = "Get the profile of a country",
            description =
                    "Use it to see in one answer what is held of a country on a day: its memberships, the instruments in"
                            + " force for it by level, its place in the newest edition of each index, its closest partners, and"
                            + " what is not known.")
    public ProfileView profile(
            @BeanParam Language language,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KAZ")
                    String code,
            @RestQuery("as_of")
                    @Parameter(
                            description = "The day of the profile; today (UTC) if left out.",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2020-12-31")
                    LocalDate asOf) {
        return ProfileView.of(Lookups.country(code), AsOf.or(asOf), language.code());
    }

    /** What happened to a country. */
    @GET
    @Snapshot
    @Path("/countries/{code}/timeline")
    @Operation(
            operationId = "listCountryHappenings",
            summary = "List what happened to a country",
            description =
                    "Use it for everything dated about a country, the oldest first: what it joined, left, signed and"
                            + " ratified, what its instruments went through, and when it was scored.")
    public TimelineEventPage timeline(
            @BeanParam PageRequest query,
            @BeanParam TimelineFilter period,
            @RestPath @Parameter(description = "Alpha-3, alpha-2 or numeric code, in any case.", example = "KAZ")
                    String code) {
        return period.page(query, Timeline.ofCountry(Lookups.country(code)));
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
    public Response export(
            @BeanParam ExportOptions options, @BeanParam CountryFilter filter, @BeanParam DatasetFilter datasets) {
        return exporter.file(
                options, datasets.narrow(filter.listing()), rows -> CountryView.of(rows, Language.DEFAULT));
    }
}
