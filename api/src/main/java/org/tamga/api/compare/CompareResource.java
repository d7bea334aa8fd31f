package org.tamga.api.compare;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.Language;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.ComponentParameter;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionModels;
import org.tamga.domain.index.Edition;

/** Countries side by side. */
@Snapshot
@Path("/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class CompareResource {

    /** The comparison of countries. */
    @GET
    @Operation(
            operationId = "compareCountries",
            summary = "Compare two to ten countries",
            description =
                    "Use it to see in which components countries differ: each value beside the leader, the mean and the"
                            + " median of a group (all countries of the edition, or those of `organization` or `region`), and"
                            + " how many points of the whole gap come from each part.")
    public ComparisonView compare(
            @BeanParam Language language,
            @BeanParam ComponentParameter component,
            @BeanParam CountryGroupFilter filter,
            @RestQuery @Parameter(description = "The index, by code in any case.", required = true, example = "GCI")
                    String index,
            @RestQuery @Parameter(description = "The edition; the newest if left out.", example = "2020")
                    String edition,
            @RestQuery
                    @Parameter(
                            description = "Two to ten countries, by any ISO 3166-1 code.",
                            required = true,
                            example = "KAZ, UZB")
                    List<String> country) {
        if (index == null) {
            throw ProblemException.parameter("index", "required", "name an index");
        }
        var model = EditionModels.of(edition(index, edition));
        var countries = Lookups.countries("country", country).stream().sorted().toList();
        if (countries.size() < 2 || countries.size() > 10) {
            throw ProblemException.parameter("country", "out_of_range", "takes 2 to 10 different countries");
        }
        var group = filter.of(List.of());
        return Comparison.of(model, component.of(model), countries, group).view(group, language.names(countries));
    }

    private static Edition edition(String index, String edition) {
        var code = Lookups.indices("index", List.of(index)).get(0);
        var editions = CurrentRelease.model().indices().editions(code);
        return editions.stream()
                .filter(one -> one.edition.equalsIgnoreCase(edition))
                .findFirst()
                .or(() -> edition == null && !editions.isEmpty()
                        ? Optional.of(editions.get(editions.size() - 1))
                        : Optional.empty())
                .orElseThrow(() -> Lookups.unknown(
                        "edition",
                        String.valueOf(edition),
                        editions.stream().map(one -> one.edition).toList()));
    }
}
