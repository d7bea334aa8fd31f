package org.tamga.domain.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.Validity;

/** A period in which a country has a status in an organization. */
@Entity
@Table(name = "memberships")
public class Membership extends CitedFact {

    /** The statuses that make a country a full member, unless it is suspended. */
    public static final List<String> FULL = List.of("member", "participating_state");

    /** The statuses of a member that takes no part for a time. */
    public static final List<String> SUSPENDED = List.of("suspended", "participation_frozen");

    /** The country {@code e.country} is for certain a full member of one of {@code :organizations} on {@code :day}. */
    public static final String FULL_MEMBER =
            "e.country in (select m.country from Membership m where m.organization in :organizations and m.status in :full and "
                    + holds("m", FULL, Certainty.CERTAIN) + ")";

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

    /** The earliest day of which a source says that the period holds. */
    public PartialDate attestedOn;

    public String note;

    /** Written by the importer. */
    @Embedded
    public Validity validity;

    /**
     * Periods by country, organization and status; an empty collection matches everything. Where {@link #FULL} is asked
     * for, members that are suspended are left out.
     *
     * @param day the day on which the period must hold, or null for the periods of any time
     * @param certainty how sure that must be
     */
    public static Listing<Membership> list(
            Collection<String> countries,
            Collection<String> organizations,
            Collection<String> statuses,
            LocalDate day,
            Certainty certainty) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("organization", "country", "status").forEach(field -> sortable.put(field, SortKey.text(field)));
        List.of("start", "end").forEach(field -> sortable.put(field, SortKey.optional(field)));
        var listing = new Listing<>(Membership.class, sortable, List.of("organization", "country", "status", "start"))
                .where("e.country in :countries", "countries", countries)
                .where("e.organization in :organizations", "organizations", organizations)
                .where("e.status in :statuses", "statuses", statuses);
        return day == null ? listing : listing.where(holds("e", statuses, certainty), "day", day.toString());
    }

    /** That a country is in an organization. */
    public record Member(String organization, String country) {}

    /** The full members of organizations on a day, of all organizations if none is named, in any order. */
    public static List<Member> full(Collection<String> organizations, LocalDate day, Certainty certainty) {
        var query = getEntityManager()
                .createQuery(
                        "select distinct e.organization, e.country from Membership e where e.status in :full and "
                                + holds("e", FULL, certainty)
                                + (organizations.isEmpty() ? "" : " and e.organization in :organizations"),
                        Member.class)
                .setParameter("full", FULL)
                .setParameter("day", day.toString());
        if (!organizations.isEmpty()) {
            query.setParameter("organizations", organizations);
        }
        return query.getResultList();
    }

    /**
     * That a period holds on {@code :day}, this sure and no surer, in HQL.
     *
     * @param statuses those that are asked for: where {@link #FULL} is, full members that are suspended are left out
     */
    public static String holds(String membership, Collection<String> statuses, Certainty certainty) {
        var path = membership + ".validity";
        if (!statuses.containsAll(FULL)) {
            return Validity.holds(path, certainty);
        }
        var certain = Validity.certain(path, ":day") + " and not "
                + suspended(membership, Validity.held("s.validity", ":day"));
        return certainty == Certainty.CERTAIN
                ? certain
                : "%s and not %s and not (%s)"
                        .formatted(
                                Validity.held(path, ":day"),
                                suspended(membership, Validity.certain("s.validity", ":day")),
                                certain);
    }

    /** That a full member is suspended. */
    private static String suspended(String membership, String holding) {
        return "(%1$s.status in (%2$s) and exists (select 1 from Membership s where s.organization = %1$s.organization and s.country = %1$s.country and s.status in (%3$s) and %4$s))"
                .formatted(membership, listed(FULL), listed(SUSPENDED), holding);
    }

    private static String listed(List<String> words) {
        return words.stream().collect(Collectors.joining("', '", "'", "'"));
    }
}
