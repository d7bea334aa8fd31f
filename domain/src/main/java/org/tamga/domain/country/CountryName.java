package org.tamga.domain.country;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.tamga.domain.source.Citations;

/** The name of a country in one language. */
@Entity
@Table(name = "country_names")
public class CountryName extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String country;
    public String language;
    public String name;
    public String officialName;

    @Embedded
    public Citations citations;

    public String dataset;

    /** The number of the release that wrote these values. */
    public int since;

    /** The names of these countries in one language; a country without one is left out. */
    public static Map<String, CountryName> in(String language, Collection<String> countries) {
        if (countries.isEmpty()) {
            return Map.of();
        }
        // Panache has no parameter of many values: given one, it throws and catches an exception for each query.
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        "from CountryName where language = :language and country in :countries", CountryName.class)
                .setParameter("language", language)
                .setParameterList("countries", countries)
                .getResultStream()
                .collect(Collectors.toMap(name -> name.country, name -> name));
    }

    /** All names of one country, by language. */
    public static List<CountryName> of(String country) {
        return list("country = ?1 order by language", country);
    }

    /** The languages in which countries are named. */
    public static List<String> languages() {
        return getEntityManager()
                .createQuery("select distinct n.language from CountryName n order by n.language", String.class)
                .getResultList();
    }
}
