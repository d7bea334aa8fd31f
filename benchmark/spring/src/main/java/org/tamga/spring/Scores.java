package org.tamga.spring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The scores. */
public interface Scores extends JpaRepository<Score, Long> {
    /** Those of one edition, the best first. */
    List<Score> findByEditionOrderByScoreDescCountry(int edition);
}
