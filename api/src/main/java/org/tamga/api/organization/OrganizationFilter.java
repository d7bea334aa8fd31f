package org.tamga.api.organization;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.organization.Organization;

/** The filters of the list of organizations. */
public class OrganizationFilter {

    @BeanParam
    Filters.Countries countries;

    @RestQuery
    @Parameter(description = "Organizations, by code in any case.", example = "SCO")
    List<String> code;

    @RestQuery
    @Parameter(description = "Text in a name, in any language, or in the code.", example = "security")
    String q;

    @RestQuery
    @Parameter(description = "Kinds of organization.", example = "intergovernmental")
    List<String> kind;

    /** The selected organizations. */
    public Listing<Organization> listing() {
        return Organization.list(q, Lookups.values("kind", kind, Organization.class, "kind"), countries.codes())
                .where("e.code in :codes", "codes", Lookups.organizations("code", code));
    }
}
