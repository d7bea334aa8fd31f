package org.tamga.api.field;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Known;
import org.tamga.domain.Listing;
import org.tamga.domain.field.Mechanism;

/** What a list of mechanisms is narrowed by. */
public class MechanismQuery {

    @RestQuery
    @Parameter(description = "Organizations that use it, by code.", example = "SCO")
    List<String> organization;

    /** The mechanisms that are asked for. */
    public Listing<Mechanism> listing() {
        return Mechanism.list(Known.values("organization", organization, "Organization", "code"));
    }
}
