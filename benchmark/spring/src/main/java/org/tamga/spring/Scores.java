package org.tamga.spring;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scores. */
public interface Scores extends JpaRepository<Score, Long> {
    /** Those of a component of one edition, in the order of countries. */
    List<Score> findByEditionAndComponentOrderByCountry(int edition, String component, Limit limit);

    /** Those of some components of one edition. */
    List<Score> findByEditionAndComponentIn(int edition, Collection<String> components);

    /** How many there are of a component of one edition. */
    long countByEditionAndComponent(int edition, String component);
}
