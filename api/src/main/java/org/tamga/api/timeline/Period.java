package org.tamga.api.timeline;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Day;
import org.tamga.api.Known;
import org.tamga.api.ListQuery;
import org.tamga.api.Meta.Warning;
import org.tamga.domain.timeline.Happening;

/** The parameters of a timeline, and the making of its page. */
public class Period {

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
    private static final String PARTIAL_DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    @RestQuery
    @Pattern(regexp = PARTIAL_DATE)
    @Parameter(description = "Only what may have happened on or after the start of this date.", example = "2001")
    String from;

    @RestQuery
    @Pattern(regexp = PARTIAL_DATE)
    @Parameter(description = "Only what may have happened on or before the end of this date.", example = "2024-12-31")
    String to;

    @RestQuery
    @Parameter(description = "Kinds of happening, as in the answer.", example = "joined")
    List<String> kind;

    /** One page of what happened within the period. */
    public HappeningPage page(ListQuery query, List<Happening> all) {
        var kinds = Known.choices(
                "kind",
                kind,
                Stream.concat(KINDS.stream(), all.stream().map(Happening::kind))
                        .distinct()
                        .toList());
        var first = Day.partial("from", from, false);
        var last = Day.partial("to", to, true);
        var some = all.stream()
                .filter(happening -> kinds.isEmpty() || kinds.contains(happening.kind()))
                .filter(happening -> first == null || !happening.date().last().isBefore(LocalDate.parse(first)))
                .filter(happening -> last == null || !happening.date().first().isAfter(LocalDate.parse(last)))
                .toList();
        return query.page(
                some,
                happenings -> happenings.stream().map(HappeningView::of).toList(),
                null,
                List.of(
                        new Warning(
                                "undated",
                                "Only what a source dates is here: a membership or a ratification without a known date is not.")),
                HappeningPage::new);
    }
}
