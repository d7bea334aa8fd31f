package org.tamga.api.mechanism;

import jakarta.ws.rs.BeanParam;
import org.tamga.api.query.Filters;
import org.tamga.domain.Listing;
import org.tamga.domain.mechanism.Mechanism;

/** The filters of the list of mechanisms. */
public class MechanismFilter {

    @BeanParam
    Filters.Organizations organizations;

    /** The selected mechanisms. */
    public Listing<Mechanism> listing() {
        return Mechanism.list(organizations.codes());
    }
}
