package org.tamga.api.organization;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.organization.Organization;

/** What a list of organizations is narrowed by. */
public class OrganizationFilter {

    @RestQuery
    @Parameter(description = "Text in a name, in any language, or in the code.", example = "security")
    String q;

    @RestQuery
    @Parameter(description = "Kinds of organization.", example = "intergovernmental")
    List<String> kind;

    @RestQuery
    @Parameter(description = "Countries of national organizations, by any ISO 3166-1 code.", example = "KAZ")
    List<String> country;

    /** The organizations that are asked for. */
    public Listing<Organization> listing() {
        return Organization.list(
                q, Lookups.values("kind", kind, "Organization", "kind"), Lookups.countries("country", country));
    }
}
