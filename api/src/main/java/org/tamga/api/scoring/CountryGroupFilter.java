package org.tamga.api.scoring;

import jakarta.ws.rs.BeanParam;
import java.time.LocalDate;
import java.util.List;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Filters;

/** The filters that make an answer one of a group of countries. */
public class CountryGroupFilter {

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Regions regions;

    @BeanParam
    AsOf asOf;

    /** The group of the countries with these codes, as far as they belong to what else is asked for. */
    public CountryGroup of(List<String> countries) {
        return new CountryGroup(countries, organizations.codes(), regions.names(), day());
    }

    /** The day of the memberships that are meant, or null if no organization is named. */
    public LocalDate day() {
        return asOf.ofMembersOf(organizations);
    }

    /** The group of all countries, as far as they belong to what is asked for; with a day if members are grouped. */
    public CountryGroup grouped(boolean byOrganization) {
        return byOrganization
                ? new CountryGroup(List.of(), organizations.codes(), regions.names(), asOf.day())
                : of(List.of());
    }
}
