package org.tamga.spring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The names of countries. */
public interface CountryNames extends JpaRepository<CountryName, Long> {
    /** All of one country. */
    List<CountryName> findByCountryOrderByLanguage(String country);

    /** Those of some countries in one language. */
    List<CountryName> findByLanguageAndCountryIn(String language, Collection<String> countries);
}
