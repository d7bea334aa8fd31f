package org.tamga.api.index;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.query.AsOf;
import org.tamga.api.query.Lookups;
import org.tamga.domain.Listing;
import org.tamga.domain.index.Score;

/** What a list of scores is narrowed by. */
public class ScoreFilter {

    /** Which of several sources' values are listed. */
    private static final List<String> CLAIMS = List.of("preferred", "all");

    @RestQuery("as_of")
    @Parameter(
            description = "The day of which the membership in `organization` is meant; today (UTC) if left out.",
            schema = @Schema(type = SchemaType.STRING, format = "date"),
            example = "2020-12-31")
    LocalDate asOf;

    @RestQuery
    @Parameter(description = "Indices, by code.", example = "GCI")
    List<String> index;

    @RestQuery
    @Parameter(description = "Editions.", example = "2020")
    List<String> edition;

    @RestQuery
    @Parameter(description = "Components.", example = "overall")
    List<String> component;

    @RestQuery
    @Parameter(description = "Countries, by any ISO 3166-1 code.", example = "KGZ")
    List<String> country;

    @RestQuery
    @Parameter(description = "Organizations whose full members on the day are meant.", example = "CSTO")
    List<String> organization;

    @RestQuery
    @Parameter(description = "Regions of any level, by name or UN M49 code.", example = "Central Asia")
    List<String> region;

    @RestQuery
    @Parameter(description = "Sources.", example = "itu-gci-2020")
    List<String> source;

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

    /** The day on which members are meant, or null if no organization is named. */
    public LocalDate day() {
        return AsOf.ofMembership(asOf, organization);
    }

    /** The scores that are asked for. */
    public Listing<Score> listing() {
        Lookups.choices("claims", claims == null ? List.of() : List.of(claims), CLAIMS);
        var filter = new Score.Filter(
                Lookups.values("index", index, "Index", "code"),
                Lookups.values("edition", edition, "Edition", "edition"),
                Lookups.values("component", component, "Component", "code"),
                Lookups.countries("country", country),
                Lookups.values("organization", organization, "Organization", "code"),
                Lookups.regions(region),
                Lookups.values("source", source, "Source", "id"),
                min,
                max);
        return Score.list(filter, day(), "all".equals(claims));
    }
}
