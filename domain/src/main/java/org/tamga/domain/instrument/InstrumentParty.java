package org.tamga.domain.instrument;

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
import org.tamga.domain.Listing;
import org.tamga.domain.Listing.SortKey;
import org.tamga.domain.source.CitedFact;
import org.tamga.domain.time.Certainty;
import org.tamga.domain.time.PartialDate;
import org.tamga.domain.time.TimeRules;
import org.tamga.domain.time.Validity;

/**
 * The part of a country, or of an organization, in an instrument: it signed, ratified, is bound, withdrew, or was invited.
 * One that left and came back has a row for each time.
 */
@Entity
@Table(name = "instrument_parties")
public class InstrumentParty extends CitedFact {

    /** Roles of countries that did not sign a text: it is open to them, or their experts wrote it. */
    private static final List<String> NOT_PARTIES = List.of("invited", "expert_state");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String instrument;

    /** Empty if the party is an organization. */
    public String country;

    /** Empty if the party is a country. */
    public String organization;

    /** Never null, by which the parties of an instrument are sorted: countries by code, then organizations. */
    @Column(insertable = false, updatable = false)
    public String partySort;

    public String role;
    public String consent;
    public PartialDate signedOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String signedOnSort;

    public PartialDate ratifiedOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String ratifiedOnSort;

    public PartialDate inForceOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String inForceOnSort;

    public PartialDate withdrawnOn;

    /** Never null, by which it is sorted. */
    @Column(insertable = false, updatable = false)
    public String withdrawnOnSort;

    /** The earliest day of which a source says that it has this role. */
    public PartialDate attestedOn;

    public String note;

    /** Written by the importer. */
    @Embedded
    public Validity validity;

    /** The day since which it has for certain consented to be bound (yyyy-MM-dd). Written by the importer. */
    public String consentedFrom;

    /**
     * The parties of instruments by country, organization and role; an empty collection matches everything.
     *
     * @param day the day on which the part must hold, or null for the parties of any time
     * @param certainty how sure that must be
     */
    public static Listing<InstrumentParty> list(
            Collection<String> instruments,
            Collection<String> countries,
            Collection<String> organizations,
            Collection<String> roles,
            LocalDate day,
            Certainty certainty) {
        var sortable = new LinkedHashMap<String, SortKey>();
        List.of("instrument", "role").forEach(field -> sortable.put(field, SortKey.text(field)));
        sortable.put("country", SortKey.optional("party"));
        sortable.put("signed_on", SortKey.optional("signedOn"));
        sortable.put("ratified_on", SortKey.optional("ratifiedOn"));
        sortable.put("in_force_on", SortKey.optional("inForceOn"));
        sortable.put("withdrawn_on", SortKey.optional("withdrawnOn"));
        var listing = new Listing<>(InstrumentParty.class, sortable, List.of("instrument", "country", "withdrawn_on"))
                .where("e.instrument in :instruments", "instruments", instruments)
                .where("e.country in :countries", "countries", countries)
                .where("e.organization in :organizations", "organizations", organizations)
                .where("e.role in :roles", "roles", roles);
        return day == null ? listing : listing.where(Validity.holds("e.validity", certainty), "day", day.toString());
    }

    /** The code of the country, or of the organization. */
    public String code() {
        return country == null ? organization : country;
    }

    /** Whether a country with this role signed the text or consented to it. */
    public static boolean isParty(String role) {
        return !NOT_PARTIES.contains(role);
    }

    /**
     * The state on a day: {@code withdrawn}, {@code in_force}, {@code adopted} for a text that does not bind, {@code
     * ratified} for consent to be bound in whatever form, {@code signed}, or {@code unknown}. Only what has come for
     * certain counts. A party without dates of its own is one for whom the text is in force when it is (Vienna
     * Convention on the Law of Treaties, 1969, article 2, 1 (g)).
     *
     * @param text the state of the instrument on the day
     */
    public String state(LocalDate day, String text) {
        var isSignatory = "signatory".equals(role);
        if (TimeRules.ended(withdrawnOn, day)) {
            return isSignatory ? "signed" : "withdrawn";
        }
        if (TimeRules.begunForCertain(inForceOn, day)) {
            return "in_force";
        }
        var holds = validity.on(day).filter(Certainty.CERTAIN::equals).isPresent();
        if (holds && "adopted".equals(text) && isParty(role) && !isSignatory) {
            return "adopted";
        }
        if (day.toString().compareTo(consentedFrom) >= 0) {
            var isParty = "party".equals(role) && ratifiedOn == null && inForceOn == null;
            return isParty && "in_force".equals(text) ? "in_force" : "ratified";
        }
        return TimeRules.begunForCertain(signedOn, day) || holds && isSignatory ? "signed" : "unknown";
    }
}
