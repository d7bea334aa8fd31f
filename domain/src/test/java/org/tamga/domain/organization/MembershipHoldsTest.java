package org.tamga.domain.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.MemoryStore.complete;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.tamga.domain.MemoryStore;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.Dates;
import org.tamga.domain.time.PartialDate;

class MembershipHoldsTest {

    private static final LocalDate READ = LocalDate.of(2020, 6, 1);

    private static Membership membership(
            Session store, String country, String status, PartialDate start, PartialDate end, PartialDate founded) {
        var membership = complete(new Membership());
        membership.organization = "SCO";
        membership.country = country;
        membership.status = status;
        membership.start = start;
        membership.end = end;
        membership.validity = new MembershipDates(start, end, end != null, null, READ).validity(founded, null, null);
        store.persist(membership);
        return membership;
    }

    private static List<Membership> found(Session store, List<String> statuses, Certainty certainty, LocalDate day) {
        return store.createQuery(
                        "from Membership e where " + Membership.holds("e", statuses, certainty), Membership.class)
                .setParameter("day", day.toString())
                .getResultList();
    }

    @Test
    void aMembershipIsAsSureInHqlAsInJava() {
        MemoryStore.run(store -> {
            var all = new ArrayList<Membership>();
            for (var start : Dates.DATES) {
                for (var end : Dates.DATES) {
                    all.add(membership(
                            store,
                            Integer.toString(all.size(), Character.MAX_RADIX),
                            "member",
                            start,
                            end,
                            PartialDate.parse("2019-03")));
                }
            }
            for (var day : Dates.DAYS) {
                for (var certainty : Certainty.values()) {
                    var expected = all.stream()
                            .filter(one -> one.validity
                                    .on(day)
                                    .filter(certainty::equals)
                                    .isPresent())
                            .collect(Collectors.toSet());
                    assertEquals(
                            expected, new HashSet<>(found(store, List.of(), certainty, day)), day + " " + certainty);
                }
            }
        });
    }

    @Test
    void aFullMemberThatIsSuspendedIsNone() {
        MemoryStore.run(store -> {
            var joined = PartialDate.parse("2001");
            membership(store, "KAZ", "member", joined, null, null);
            membership(store, "UZB", "member", joined, null, null);
            membership(store, "UZB", "suspended", PartialDate.parse("2010-05-03"), PartialDate.parse("2012"), null);
            assertEquals(Set.of("KAZ", "UZB"), full(store, Certainty.CERTAIN, "2010-05-02"));
            assertEquals(Set.of("KAZ"), full(store, Certainty.CERTAIN, "2010-05-03"));
            assertEquals(Set.of(), full(store, Certainty.POSSIBLE, "2010-05-03"));
            assertEquals(Set.of("KAZ"), full(store, Certainty.CERTAIN, "2012-12-31"));
            assertEquals(Set.of("UZB"), full(store, Certainty.POSSIBLE, "2012-12-31"));
            assertEquals(Set.of("KAZ", "UZB"), full(store, Certainty.CERTAIN, "2013-01-01"));
            assertEquals(
                    3,
                    found(store, List.of(), Certainty.CERTAIN, LocalDate.of(2011, 1, 1))
                            .size());
        });
    }

    private static Set<String> full(Session store, Certainty certainty, String day) {
        return found(store, Membership.FULL, certainty, LocalDate.parse(day)).stream()
                .filter(membership -> Membership.FULL.contains(membership.status))
                .map(membership -> membership.country)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
