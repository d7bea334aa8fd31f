package org.tamga.api.timeline;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.timeline.TimelineEvent;

/** The filters of a timeline, and the making of its page. */
public class TimelineFilter {

    private static final List<String> KINDS = List.of(
            "joined",
            "left",
            "suspended",
            "status_began",
            "status_ended",
            "independent",
            "founded",
            "dissolved",
            "signed",
            "ratified",
            "adopted",
            "approved",
            "in_force",
            "amended",
            "expired",
            "withdrawn",
            "scored");

    @BeanParam
    Filters.Dates dates;

    @RestQuery
    @Parameter(description = "Kinds of happening, as in the answer.", example = "joined")
    List<String> kind;

    /** One page of what happened within the period. */
    public Page<TimelineEventView> page(PageRequest page, List<TimelineEvent> all) {
        var kinds = Lookups.choices(
                "kind",
                kind,
                Stream.concat(KINDS.stream(), all.stream().map(TimelineEvent::kind))
                        .distinct()
                        .toList());
        var first = dates.first();
        var last = dates.last();
        var some = all.stream()
                .filter(happening -> kinds.isEmpty() || kinds.contains(happening.kind()))
                .filter(happening -> first == null || !happening.date().last().isBefore(LocalDate.parse(first)))
                .filter(happening -> last == null || !happening.date().first().isAfter(LocalDate.parse(last)))
                .toList();
        return page.of(
                        some,
                        events -> events.stream().map(TimelineEventView::of).toList())
                .warn(
                        List.of(
                                new Warning(
                                        "undated",
                                        "Only what a source dates is here: a membership or a ratification without a known date is not.")));
    }
}
