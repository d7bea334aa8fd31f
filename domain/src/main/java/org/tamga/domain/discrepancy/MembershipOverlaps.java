package org.tamga.domain.discrepancy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.Discrepancy.Statement;
import org.tamga.domain.organization.Membership;
import org.tamga.domain.source.Citation;
import org.tamga.domain.time.PartialDate;

/**
 * Periods of one family of statuses that a country has in one organization at the same time. The families: full (member,
 * participating_state) and partial (observer, associate, dialogue_partner, partner); any other status, such as suspended,
 * is a family of its own, since it stands beside a membership. Two periods overlap if they share more than one day
 * whatever days their dates mean: a start is taken as late as it can be, an end as early. An unknown start is the
 * beginning of time, an unknown end goes on.
 */
final class MembershipOverlaps {

    /** The kind of these discrepancies. */
    static final String KIND = "membership_overlap";

    private static final String FULL = "full";
    private static final Set<String> PARTIAL_STATUSES = Set.of("observer", "associate", "dialogue_partner", "partner");

    private MembershipOverlaps() {}

    /** A period of a country in an organization; its dates may be null. */
    record Period(
            String organization,
            String country,
            String status,
            PartialDate start,
            PartialDate end,
            List<Citation> citations) {

        private LocalDate latestStart() {
            return start == null ? LocalDate.MIN : start.last();
        }

        private LocalDate earliestEnd() {
            return end == null ? LocalDate.MAX : end.first();
        }

        private String dates() {
            return (start == null ? "unknown" : start) + " to " + (end == null ? "open" : end);
        }
    }

    private record Group(String organization, String country, String family) {}

    /**
     * One discrepancy for each country, organization and family with periods that overlap.
     *
     * @return major for the full family, else moderate
     */
    static List<Discrepancy> find(List<Period> periods) {
        var groups = new LinkedHashMap<Group, List<Period>>();
        for (var period : periods) {
            var group = new Group(period.organization(), period.country(), family(period.status()));
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(period);
        }
        var found = new ArrayList<Discrepancy>();
        groups.forEach((group, all) -> overlapping(all).ifPresent(some -> found.add(discrepancy(group, some))));
        found.sort(Discrepancy.ORDER);
        return found;
    }

    private static String family(String status) {
        if (Membership.FULL.contains(status)) {
            return FULL;
        }
        return PARTIAL_STATUSES.contains(status) ? "partial" : status;
    }

    private static Optional<List<Period>> overlapping(List<Period> periods) {
        var overlapping = periods.stream()
                .filter(a -> periods.stream().anyMatch(b -> a != b && overlap(a, b)))
                .toList();
        return overlapping.isEmpty() ? Optional.empty() : Optional.of(overlapping);
    }

    private static boolean overlap(Period a, Period b) {
        var start = a.latestStart().isAfter(b.latestStart()) ? a.latestStart() : b.latestStart();
        var end = a.earliestEnd().isBefore(b.earliestEnd()) ? a.earliestEnd() : b.earliestEnd();
        return start.isBefore(end);
    }

    private static Discrepancy discrepancy(Group group, List<Period> periods) {
        var statements = new TreeMap<String, Statement>();
        for (var period : periods) {
            statements.put(
                    period.dates() + " " + period.status(),
                    new Statement(
                            "The country has the status %s from %s.".formatted(period.status(), period.dates()),
                            period.dates(),
                            period.citations()));
        }
        return new Discrepancy(
                String.join(".", KIND, group.organization(), group.country(), group.family()),
                KIND,
                group.family().equals(FULL) ? Severity.MAJOR : Severity.MODERATE,
                "Periods of %s in %s overlap".formatted(group.country(), group.organization()),
                List.of(group.country()),
                List.of(group.organization()),
                List.of(),
                null,
                null,
                null,
                List.copyOf(statements.values()));
    }
}
