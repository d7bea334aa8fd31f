package org.tamga.spring;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The countries. */
public interface Countries extends JpaRepository<Country, String> {
    /** In the order of their codes. */
    List<Country> findByOrderByCode(org.springframework.data.domain.Limit limit);
}
