package org.tamga.spring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The repositories of the other tables. */
final class Rows {

    private Rows() {}

    interface Organizations extends JpaRepository<Organization, String> {}

    interface OrganizationNames extends JpaRepository<OrganizationName, Long> {
        List<OrganizationName> findByOrganizationOrderByLanguage(String organization);
    }

    interface OrganizationAliases extends JpaRepository<OrganizationAlias, Long> {
        List<OrganizationAlias> findByOrganizationOrderByName(String organization);
    }

    interface CountryAliases extends JpaRepository<CountryAlias, Long> {
        List<CountryAlias> findByCountryOrderByName(String country);
    }

    interface CountryCodes extends JpaRepository<CountryCode, Long> {
        List<CountryCode> findByCountryOrderBySchemeAscCodeAsc(String country);
    }

    interface Memberships extends JpaRepository<Membership, Long> {
        /** Those of an organization that hold on a day; an unknown start counts if the organization was founded. */
        @Query("""
                from Membership m where m.organization = :organization and (m.start is null or m.start <= :day)
                and (m.end is null or m.end > :day) and (m.start is not null or not exists (
                    select 1 from Organization o where o.code = m.organization and o.foundedOn > :day))
                order by m.country, m.status, m.start""")
        List<Membership> on(String organization, String day);
    }

    interface Instruments extends JpaRepository<Instrument, String> {
        List<Instrument> findByOrderById(Limit limit);
    }

    interface InstrumentEvents extends JpaRepository<InstrumentEvent, Long> {
        List<InstrumentEvent> findByInstrumentInOrderByInstrumentAscDateAscKindAsc(Collection<String> instruments);
    }

    interface InstrumentRelations extends JpaRepository<InstrumentRelation, Long> {
        List<InstrumentRelation> findByInstrumentOrTargetOrderById(String instrument, String target);
    }

    interface Sources extends JpaRepository<Source, String> {}
}
