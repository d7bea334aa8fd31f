package org.tamga.api.mechanism;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.mechanism.Mechanism;

/** The filters of the list of mechanisms. */
public class MechanismFilter {

    @BeanParam
    Filters.Organizations organizations;

    @RestQuery
    @Parameter(description = "Mechanisms, by id in any case.", example = "classified-exchange")
    List<String> id;

    /** The selected mechanisms. */
    public Listing<Mechanism> listing() {
        return Mechanism.list(organizations.codes())
                .where("e.id in :ids", "ids", Lookups.values("id", id, Mechanism.class, "id"));
    }
}
