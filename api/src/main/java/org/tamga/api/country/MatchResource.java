package org.tamga.api.country;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.country.CountryMatcher;

/** Countries by what people call them. */
@Snapshot
@Path("/v1/countries/match")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Countries")
public class MatchResource {

    /** Matches the names of a query. */
    @GET
    @Operation(
            operationId = "matchCountries",
            summary = "Find countries by names and codes",
            description =
                    "Use it to find out which countries a list of names or codes means, as the world writes them: names in"
                            + " any language, common and former names, codes of ISO 3166-1 and of other schemes. It says how"
                            + " sure each match is and what else may be meant. A code is never corrected by its letters.")
    public MatchesView match(
            @RestQuery
                    @Size(max = MatchRequest.MOST_NAMES)
                    @Parameter(
                            required = true,
                            description =
                                    "Names or codes, each of 1 to 200 characters, up to 500. A long list goes better into the"
                                            + " body of a POST, where an address cannot become too long.",
                            example = "703")
                    List<String> name,
            @RestQuery
                    @Parameter(
                            description =
                                    "The scheme of all of them, if they are codes of one: iso (all three), alpha3, alpha2,"
                                            + " numeric, ioc, fifa, fips, itu, tld, cow (Correlates of War), gw (Gleditsch and"
                                            + " Ward), marc, gaul, wmo, vehicle_sign, iso_3166_3 (withdrawn by ISO).",
                            example = "cow")
                    String scheme) {
        if (name.isEmpty()) {
            throw ProblemException.parameter("name", "missing", "is needed: the name or code to look for");
        }
        return matches(name, scheme);
    }

    /** Matches the names of a body. It changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "matchManyCountries",
            summary = "Find countries by many names and codes",
            description =
                    "Use it for a list that is too long for an address. It changes nothing, any web page may send it, and"
                            + " the names are not logged.")
    @RequestBody(
            description = "The names",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MatchRequest.class)))
    public MatchesView matchMany(InputStream body) throws IOException {
        var request = MatchRequest.read(body);
        return matches(request.names(), request.scheme());
    }

    private static MatchesView matches(List<String> names, String scheme) {
        var matcher = CurrentRelease.model().countries().matcher();
        var known = new TreeSet<>(matcher.schemes());
        known.add(CountryMatcher.ISO);
        if (scheme != null && !known.contains(scheme)) {
            throw Lookups.unknown("scheme", scheme, known);
        }
        var matches = names.stream()
                .map(name -> MatchView.of(name, scheme == null ? matcher.match(name) : matcher.match(name, scheme)))
                .toList();
        return new MatchesView(matches, Meta.of(null, List.of()));
    }
}
