package org.tamga.domain.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;

/** A period in which a country has a status in an organization. */
@Entity
@Table(name = "memberships")
public class Membership extends CitedFact {

    /** The statuses that make a country a full member. */
    public static final List<String> FULL = List.of("member", "participating_state");

    /** The country {@code e.country} is a full member of one of {@code :organizations} on {@code :day}. */
    public static final String FULL_MEMBER =
            "e.country in (select m.country from Membership m where m.organization in :organizations and m.status in :full and "
                    + holds("m") + ")";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String organization;
    public String country;
    public String status;

    @Column(name = "\"start\"")
    public PartialDate start;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String startSort;

    @Column(name = "\"end\"")
    public PartialDate end;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String endSort;

    public String endReason;
    public String note;

    /**
     * Periods by country, organization and status; an empty collection matches everything.
     *
     * @param day the day on which the period must hold, or null for the periods of any time
     */
    public static Listing<Membership> list(
            Collection<String> countries,
            Collection<String> organizations,
            Collection<String> statuses,
            LocalDate day) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("organization", "country", "status").forEach(field -> sortable.put(field, SortKey.text(field)));
        List.of("start", "end").forEach(field -> sortable.put(field, SortKey.optional(field)));
        var listing = new Listing<>(Membership.class, sortable, List.of("organization", "country", "status", "start"))
                .where("e.country in :countries", "countries", countries)
                .where("e.organization in :organizations", "organizations", organizations)
                .where("e.status in :statuses", "statuses", statuses);
        return day == null ? listing : listing.where(holds("e"), "day", day.toString());
    }

    /** That a country is in an organization. */
    public record Member(String organization, String country) {}

    /** The full members of organizations on a day, of all organizations if none is named, in any order. */
    public static List<Member> full(Collection<String> organizations, LocalDate day) {
        var query = getEntityManager()
                .createQuery(
                        "select distinct e.organization, e.country from Membership e where e.status in :full and "
                                + holds("e") + (organizations.isEmpty() ? "" : " and e.organization in :organizations"),
                        Member.class)
                .setParameter("full", FULL)
                .setParameter("day", day.toString());
        if (!organizations.isEmpty()) {
            query.setParameter("organizations", organizations);
        }
        return query.getResultList();
    }

    /**
     * Whether this period holds on a day. An unknown start counts as the founding of the organization, since nobody was
     * a member before it.
     *
     * @param organization that of this period
     */
    public boolean holds(Organization organization, LocalDate day) {
        var from = start == null ? organization.foundedOn : start;
        return TimeRules.covers(from, end, day);
    }

    /** {@link #holds(Organization, LocalDate)} of a membership in HQL, for the parameter {@code :day}. */
    public static String holds(String membership) {
        return "%s and (%s.start is not null or not exists (select 1 from Organization o where o.code = %s.organization and not %s))"
                .formatted(
                        TimeRules.covers(membership + ".start", membership + ".end", ":day"),
                        membership,
                        membership,
                        TimeRules.begun("o.foundedOn", ":day"));
    }
}
