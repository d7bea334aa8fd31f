package org.tamga.domain.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.MemoryStore.complete;

import java.util.HashMap;
import java.util.HashSet;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.tamga.domain.MemoryStore;
import org.tamga.domain.time.Dates;
import org.tamga.domain.time.PartialDate;

class MembershipHoldsTest {

    private final HashMap<Membership, Organization> memberships = new HashMap<>();

    private Organization organization(Session store, PartialDate founded) {
        var organization = complete(new Organization());
        organization.code = "founded " + founded;
        organization.name = organization.code;
        organization.kind = "intergovernmental";
        organization.foundedOn = founded;
        store.persist(organization);
        return organization;
    }

    private void join(Session store, Organization organization, PartialDate start, PartialDate end) {
        var membership = complete(new Membership());
        membership.organization = organization.code;
        membership.country = "KAZ";
        membership.status = "until " + end;
        membership.start = start;
        membership.end = end;
        store.persist(membership);
        memberships.put(membership, organization);
    }

    @Test
    void aMembershipHoldsOnTheSameDaysInHqlAsInJava() {
        MemoryStore.run(store -> {
            for (var founded : Dates.DATES) {
                var organization = organization(store, founded);
                for (var end : Dates.DATES) {
                    join(store, organization, null, end);
                    join(store, organization, PartialDate.parse("2020-02"), end);
                }
            }
            for (var day : Dates.DAYS) {
                var found = store.createQuery("from Membership e where " + Membership.holds("e"), Membership.class)
                        .setParameter("day", day.toString())
                        .getResultList();
                var expected = memberships.keySet().stream()
                        .filter(membership -> membership.holds(memberships.get(membership), day))
                        .collect(Collectors.toSet());
                assertEquals(expected, new HashSet<>(found), day.toString());
            }
        });
    }
}
