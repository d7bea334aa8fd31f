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
import org.tamga.domain.timeline.Timeline;
import org.tamga.domain.timeline.TimelineEvent;

/** The filters of a timeline, and the making of its page. */
public class TimelineFilter {

    @BeanParam
    Filters.Dates dates;

    @RestQuery
    @Parameter(description = "Kinds of happening, as in the answer.", example = "joined")
    List<String> kind;

    /** One page of the events within the period. */
    public Page<TimelineEventView> page(PageRequest page, List<TimelineEvent> all) {
        var kinds = Lookups.choices(
                "kind",
                kind,
                Stream.concat(Timeline.KINDS.stream(), all.stream().map(TimelineEvent::kind))
                        .distinct()
                        .toList());
        var first = dates.first();
        var last = dates.last();
        var selected = all.stream()
                .filter(event -> kinds.isEmpty() || kinds.contains(event.kind()))
                .filter(event -> first == null || !event.date().last().isBefore(LocalDate.parse(first)))
                .filter(event -> last == null || !event.date().first().isAfter(LocalDate.parse(last)))
                .toList();
        return page.of(
                        selected,
                        events -> events.stream().map(TimelineEventView::of).toList())
                .warn(
                        List.of(
                                new Warning(
                                        "undated",
                                        "Only what a source dates is here: a membership or a ratification without a known date is not.")));
    }
}
