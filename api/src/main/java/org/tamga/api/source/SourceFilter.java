package org.tamga.api.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.source.Source;

/** The filters of the list of sources, beside the datasets that bring them. */
public class SourceFilter {

    @RestQuery
    @Parameter(description = "Sources, by id in any case.", example = "itu-gci-2020")
    List<String> id;

    @RestQuery
    @Parameter(description = "Text in the id, the title, the authors or the address.", example = "cybersecurity index")
    String q;

    @RestQuery
    @Parameter(description = "Types of source.", example = "report")
    List<String> type;

    @RestQuery
    @Parameter(description = "Authorities: primary, secondary or tertiary.", example = "primary")
    List<String> authority;

    /** The selected sources. */
    public Listing<Source> listing() {
        return Source.list(
                        q,
                        Lookups.values("type", type, Source.class, "type"),
                        Lookups.values("authority", authority, Source.class, "authority"))
                .where("e.id in :ids", "ids", Lookups.sources("id", id));
    }
}
