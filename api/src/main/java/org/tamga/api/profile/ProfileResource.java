package org.tamga.api.profile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;

/** The profile of a country. */
@Snapshot
@Path("/v1/countries/{code}/profile")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Countries")
public class ProfileResource {

    /** The profile of a country. */
    @GET
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
            @BeanParam AsOf asOf) {
        return ProfileView.of(Lookups.country(code), asOf.day(), language.code());
    }
}
