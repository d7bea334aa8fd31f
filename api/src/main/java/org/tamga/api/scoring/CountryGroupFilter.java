package org.tamga.api.scoring;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Filters;

/** The filters that select a group of countries. */
public class CountryGroupFilter {

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Regions regions;

    @BeanParam
    AsOf asOf;

    /** The group of these countries that also match the other filters. */
    public CountryGroup of(List<String> countries) {
        return new CountryGroup(countries, organizations.codes(), regions.names(), day());
    }

    /** The day of the memberships, or null if no organization is named. */
    public LocalDate day() {
        return asOf.ofMembersOf(organizations);
    }

    /** The group of all countries that match the filters; with a day if the members of organizations are grouped. */
    public CountryGroup grouped(boolean byOrganization) {
        return byOrganization
                ? new CountryGroup(List.of(), organizations.codes(), regions.names(), asOf.day())
                : of(List.of());
    }
}
