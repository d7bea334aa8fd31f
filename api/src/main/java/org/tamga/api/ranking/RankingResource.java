package org.tamga.api.ranking;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.query.Filters;
import org.tamga.api.query.Language;
import org.tamga.api.release.model.Snapshot;
import org.tamga.api.scoring.ComponentParameter;
import org.tamga.api.scoring.CountryGroup;
import org.tamga.api.scoring.CountryGroupFilter;
import org.tamga.api.scoring.EditionParameters;
import org.tamga.domain.ranking.Ranking;

/** The ranking of an edition, official or hypothetical. */
@Snapshot
@Path("/v1/indices/{index}/editions/{edition}/ranking")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indices")
public class RankingResource {

    /** The ranking of an edition. */
    @GET
    @Operation(
            operationId = "getRanking",
            summary = "Rank the countries of an edition",
            description =
                    "Use it to rank all countries, or the countries of a group among each other, by the overall score or by a component."
                            + " The computed rank stands beside the published one, with a verdict whether they agree. With"
                            + " `weight`, `aggregation` or `normalize` it answers what if: each item then has a score, its"
                            + " change against the official rank and what each part contributes, and `what_if` states the"
                            + " question as it was understood. The order of parameters changes nothing.")
    public RankingPage ranking(
            @BeanParam PageRequest page,
            @BeanParam Language language,
            @BeanParam EditionParameters edition,
            @BeanParam ComponentParameter component,
            @BeanParam Filters.Countries countries,
            @BeanParam CountryGroupFilter filter,
            @BeanParam WhatIfOptions options,
            @RestQuery
                    @Parameter(
                            description =
                                    "How ties are ranked: `dense` (1, 2, 2, 3), `competition` (1, 2, 2, 4), `modified` (1, 3,"
                                            + " 3, 4), `ordinal` (1, 2, 3, 4) or `fractional` (1, 2.5, 2.5, 4); as the"
                                            + " publisher ranks if left out, dense if it does not rank.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"dense", "competition", "modified", "ordinal", "fractional"
                                            }),
                            example = "dense")
                    String method) {
        var model = edition.model();
        var by = component.of(model);
        var group = filter.of(countries.codes());
        var chosen = EnumParameter.of(method, Ranking.Method.class, model.method());
        return options.isWhatIf()
                ? whatIf(WhatIfRanking.of(model, by, options, chosen, group), group, page, language)
                : official(EditionRanking.of(model, by, chosen, group), group, page, language);
    }

    private static RankingPage official(
            EditionRanking ranking, CountryGroup group, PageRequest page, Language language) {
        var items = ranking.items(language.names(ranking.countries()));
        return RankingPage.of(page.of(items).on(group.day()).warn(ranking.warnings(group)), null);
    }

    private static RankingPage whatIf(WhatIfRanking ranking, CountryGroup group, PageRequest page, Language language) {
        var items = ranking.items(language.names(ranking.countries()));
        return RankingPage.of(page.of(items).on(group.day()).warn(ranking.warnings(group)), ranking.question());
    }
}
