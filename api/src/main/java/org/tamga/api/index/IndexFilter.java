package org.tamga.api.index;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.domain.Listing;
import org.tamga.domain.index.Index;

/** The filters of the list of indices. */
public class IndexFilter {

    @RestQuery
    @Parameter(description = "Text in the code or the name.", example = "cybersecurity")
    String q;

    /** The selected indices. */
    public Listing<Index> listing() {
        return Index.list(q);
    }
}
