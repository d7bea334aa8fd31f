package org.tamga.api.coverage;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.coverage.Facts.By;

/** The coverage of the data. */
@Snapshot
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quality")
public class CoverageResource {

    /** Lists the coverage. */
    @GET
    @Operation(
            operationId = "listCoverage",
            summary = "See what the store holds and lacks",
            description =
                    "Use it to judge how far an answer can be trusted: for each table, country, organization or index the number of rows, the share of dates known to the day, the share of citations of primary sources, the incomplete lists of parties, and the editions without components. Ordered by key.")
    public Page<CoverageView> list(
            @BeanParam PageRequest page,
            @RestQuery
                    @Parameter(
                            description = "What to count by: table (if left out), country, organization or index.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"table", "country", "organization", "index"}),
                            example = "country")
                    String by,
            @RestQuery
                    @Parameter(
                            description =
                                    "The tables, countries (any ISO 3166-1 code), organizations or indices to show, according to `by`.",
                            example = "KAZ")
                    List<String> key) {
        return page.of(CoverageView.of(EnumParameter.of(by, By.class, By.TABLE), key));
    }
}
