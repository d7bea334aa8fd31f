package org.tamga.api.index;

import jakarta.ws.rs.BeanParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.Filters;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.domain.Listing;
import org.tamga.domain.index.Score;

/** The filters of the list of scores. */
public class ScoreFilter {

    @BeanParam
    Filters.Indices indices;

    @BeanParam
    Filters.Editions editions;

    @BeanParam
    Filters.Components components;

    @BeanParam
    Filters.Countries countries;

    @BeanParam
    CountryGroupFilter members;

    @BeanParam
    Filters.Sources sources;

    @RestQuery
    @Parameter(description = "The lowest value.", example = "40")
    BigDecimal min;

    @RestQuery
    @Parameter(description = "The highest value.", example = "100")
    BigDecimal max;

    @RestQuery
    @Parameter(
            description =
                    "`preferred` (if left out): one value each, from the source that the edition prefers. `all`: the value of every source.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"preferred", "all"}),
            example = "all")
    String claims;

    /** The day of the memberships, or null if no organization is named. */
    public LocalDate day() {
        return members.day();
    }

    /** Whose scores are left out, since it is only possible that they are members. */
    public List<Warning> warnings() {
        return members.of(countries.codes()).leftOut();
    }

    /** The selected scores. */
    public Listing<Score> listing() {
        var group = members.of(countries.codes());
        var filter = new Score.Filter(
                indices.codes(),
                editions.names(),
                components.codes(),
                group.countries(),
                group.organizations(),
                group.regions(),
                sources.ids(),
                min,
                max);
        return Score.list(filter, group.day(), "all".equals(claims));
    }
}
