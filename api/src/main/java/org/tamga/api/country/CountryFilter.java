package org.tamga.api.country;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.instrument.PartyListWarnings;
import org.tamga.api.instrument.Roles;
import org.tamga.api.organization.MembershipStatus;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.problem.ProblemException;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.CertaintyParameter;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.country.Country;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.time.Certainty;

/** The filters of the list of countries. */
public class CountryFilter {

    @BeanParam
    AsOf asOf;

    @BeanParam
    CertaintyParameter certainty;

    @BeanParam
    Filters.Regions regions;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Instruments instruments;

    @RestQuery
    @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KAZ")
    List<String> code;

    @RestQuery
    @Parameter(
            description =
                    "Roles in the instruments; of those that signed or are party to one if left out, not of those that are"
                            + " merely invited. Needs `instrument`.",
            example = "party")
    List<String> role;

    @RestQuery
    @Parameter(description = "Text in a name, in any language, or in a code.", example = "stan")
    String q;

    @RestQuery
    @Parameter(
            description =
                    "Statuses in the organizations; full members if left out, `any` for all. Needs `organization`.",
            example = "member")
    List<String> status;

    /** The day of the answer, or null if none is asked for and none needed. */
    public LocalDate day() {
        return organizations.isEmpty() ? asOf.sent() : asOf.day();
    }

    /** The selected countries that exist on the day; one that is named need not, unless a day is asked for. */
    public Listing<Country> existing() {
        return code.isEmpty() ? Country.existing(listing(), asOf.sent()) : ofAnyTime();
    }

    /** The selected countries, with those of the past unless a day is asked for. */
    public Listing<Country> ofAnyTime() {
        return asOf.sent() == null ? listing() : Country.existing(listing(), asOf.sent());
    }

    private Listing<Country> listing() {
        if (!status.isEmpty() && organizations.isEmpty()) {
            throw ProblemException.parameter("status", "conflict", "is of an organization; name one with organization");
        }
        if (certainty.isSent() && organizations.isEmpty()) {
            throw ProblemException.parameter(
                    "certainty", "conflict", "is of the membership in an organization; name one with organization");
        }
        return listing(certainty.value());
    }

    /** What this list of so many countries leaves out or cannot know. */
    public List<Warning> warnings(long certain) {
        var left = Warning.leftOut(
                organizations.isEmpty() ? null : certainty.value(),
                () -> Country.existing(listing(Certainty.POSSIBLE), asOf.sent()),
                certain,
                "memberships");
        var named = Instrument.byId(instruments.ids()).values();
        return Stream.concat(left.stream(), PartyListWarnings.of(named, certain).stream())
                .toList();
    }

    private Listing<Country> listing(Certainty certainty) {
        var listing = Country.list(
                q,
                regions.names(),
                organizations.codes(),
                MembershipStatus.orFull(status),
                day(),
                certainty,
                instruments.ids(),
                Roles.of(role, !instruments.isEmpty(), "instrument"));
        return listing.where("e.code in :codes", "codes", Lookups.countries("code", code));
    }
}
