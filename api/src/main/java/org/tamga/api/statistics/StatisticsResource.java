package org.tamga.api.statistics;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionParameters;
import org.tamga.domain.statistics.Statistics;

/** Statistics of groups of countries. */
@Snapshot
@Path("/v1/indices/{index}/editions/{edition}/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class StatisticsResource {

    /** The statistics of an edition. */
    @GET
    @Operation(
            operationId = "getStatistics",
            summary = "Get statistics of groups of countries",
            description =
                    "Use it to see how a region, an organization's members or a tier score as a group, and how far their"
                            + " countries are apart: count, mean, median, quartiles, standard deviation, minimum and maximum"
                            + " with their countries. Every country counts once, whatever its size.")
    public Page<GroupStatisticsView> statistics(
            @BeanParam PageRequest page,
            @BeanParam EditionParameters edition,
            @BeanParam CountryGroupFilter filter,
            @RestQuery("group_by")
                    @Parameter(
                            description =
                                    "How countries are grouped: `region`, `subregion`, `organization` (a country counts in"
                                            + " each that it is a full member of; `organization` then chooses among them) or"
                                            + " `tier`; all in one group if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"region", "subregion", "organization", "tier"}),
                            example = "subregion")
                    String groupBy,
            @RestQuery @Parameter(description = "Components; the overall score if left out.", example = "overall")
                    List<String> component) {
        var model = edition.model();
        var by = component.isEmpty() ? List.of(model.root()) : Lookups.among("component", component, model.codes());
        var group = filter.grouped("organization".equals(groupBy));
        var needed = new TreeSet<>(by);
        needed.add(model.root());
        var scores = model.scores(needed);
        var values = group.within(scores.values());
        var countries = new TreeSet<String>();
        by.forEach(code -> countries.addAll(values.getOrDefault(code, Map.of()).keySet()));
        var rows = StatisticsGroup.of(groupBy, model, scores, group, countries).stream()
                .flatMap(some -> by.stream().flatMap(code -> row(some, code, values, scores).stream()))
                .toList();
        return page.of(rows).on(group.day()).warn(group.warnings(countries));
    }

    /** Empty if no country of the group has a value. */
    private static Optional<GroupStatisticsView> row(
            StatisticsGroup some, String component, Map<String, Map<String, BigDecimal>> values, CitedScores scores) {
        var column = new TreeMap<>(values.getOrDefault(component, Map.of()));
        column.keySet().retainAll(some.countries());
        return Statistics.of(column)
                .map(statistics -> GroupStatisticsView.of(
                        some.key(),
                        some.name(),
                        component,
                        statistics,
                        scores.citations(List.of(component), some.countries())));
    }
}
