package org.tamga.api.discrepancy;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.discrepancy.ComputedDiscrepancies;

/** The filters of the list of discrepancies. */
public class DiscrepancyFilter {

    private static final List<String> SEVERITIES = List.of("minor", "moderate", "major");
    private static final List<String> ORIGINS = List.of("computed", "curated");
    private static final List<String> STATUSES = List.of("open", "settled");

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Instruments instruments;

    @BeanParam
    Filters.Indices indices;

    @RestQuery
    @Parameter(description = "Kinds of discrepancy.", example = "score_value")
    List<String> kind;

    @RestQuery
    @Parameter(description = "Severities: minor, moderate or major.", example = "major")
    List<String> severity;

    @RestQuery
    @Parameter(description = "Origins: computed or curated.", example = "curated")
    List<String> origin;

    @RestQuery
    @Parameter(description = "Statuses: open or settled.", example = "open")
    List<String> status;

    /** The selected discrepancies. */
    List<DiscrepancyView> of(List<DiscrepancyView> all) {
        var kinds = new TreeSet<>(ComputedDiscrepancies.KINDS);
        all.forEach(discrepancy -> kinds.add(discrepancy.kind()));
        return all.stream()
                .filter(one(Lookups.choices("kind", kind, kinds), DiscrepancyView::kind))
                .filter(one(Lookups.choices("severity", severity, SEVERITIES), DiscrepancyView::severity))
                .filter(one(Lookups.choices("origin", origin, ORIGINS), DiscrepancyView::origin))
                .filter(one(Lookups.choices("status", status, STATUSES), DiscrepancyView::status))
                .filter(any(countries.codes(), DiscrepancyView::countries))
                .filter(any(organizations.codes(), DiscrepancyView::organizations))
                .filter(any(instruments.ids(), DiscrepancyView::instruments))
                .filter(any(indices.codes(), DiscrepancyView::indices))
                .toList();
    }

    private static Predicate<DiscrepancyView> one(List<String> named, Function<DiscrepancyView, String> value) {
        return any(named, value.andThen(List::of));
    }

    private static Predicate<DiscrepancyView> any(List<String> named, Function<DiscrepancyView, List<String>> values) {
        return view -> named.isEmpty()
                || values.apply(view) != null && values.apply(view).stream().anyMatch(named::contains);
    }
}
