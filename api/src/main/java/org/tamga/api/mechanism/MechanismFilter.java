package org.tamga.api.mechanism;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.mechanism.Mechanism;

/** What a list of mechanisms is narrowed by. */
public class MechanismFilter {

    @RestQuery
    @Parameter(description = "Organizations that use it, by code.", example = "SCO")
    List<String> organization;

    /** The mechanisms that are asked for. */
    public Listing<Mechanism> listing() {
        return Mechanism.list(Lookups.values("organization", organization, "Organization", "code"));
    }
}
