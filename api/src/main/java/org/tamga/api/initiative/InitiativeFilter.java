package org.tamga.api.initiative;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.initiative.Initiative;

/** The filters of the list of initiatives. */
public class InitiativeFilter {

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    Filters.Organizations organizations;

    @BeanParam
    Filters.Instruments instruments;

    @BeanParam
    Filters.Dates dates;

    @RestQuery
    @Parameter(description = "Initiatives, by id in any case.", example = "almaty-round-table")
    List<String> id;

    @RestQuery
    @Parameter(description = "Text in the id, the title, the description or the people.", example = "media")
    String q;

    @RestQuery
    @Parameter(description = "Types of initiative.", example = "meeting")
    List<String> type;

    /** The selected initiatives. */
    public Listing<Initiative> listing() {
        return Initiative.list(new Initiative.Filter(
                        q,
                        Lookups.values("type", type, Initiative.class, "type"),
                        countries.codes(),
                        organizations.codes(),
                        instruments.ids(),
                        dates.first(),
                        dates.last()))
                .where("e.id in :ids", "ids", Lookups.values("id", id, Initiative.class, "id"));
    }
}
