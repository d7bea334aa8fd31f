package org.tamga.api.release;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.Known;
import org.tamga.api.ListQuery;
import org.tamga.api.Snapshot;
import org.tamga.domain.release.Dataset;

/** What is loaded. */
@Snapshot
@Path("/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class DatasetResource {

    /** Lists datasets. */
    @GET
    @Operation(
            operationId = "listDatasets",
            summary = "List datasets",
            description =
                    "Use it to see what is loaded, in which version and under which licences. Sorts by name, title and"
                            + " version.")
    public DatasetPage list(
            @BeanParam ListQuery query,
            @RestQuery @Parameter(description = "Text in the name or the title.", example = "index") String q) {
        return query.page(
                Dataset.list(q),
                datasets -> datasets.stream().map(DatasetView::of).toList(),
                null,
                items -> List.of(),
                DatasetPage::new);
    }

    /** One dataset. */
    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getDataset",
            summary = "Get a dataset",
            description = "Use it for the version, the licences and the digest of one dataset.")
    public DatasetView get(
            @RestPath @Parameter(description = "The name of the dataset.", example = "gci") String name) {
        return DatasetView.of(Known.dataset(name));
    }
}
