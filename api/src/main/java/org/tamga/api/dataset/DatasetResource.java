package org.tamga.api.dataset;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.tamga.api.page.Page;
import org.tamga.api.page.PageRequest;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.Snapshot;
import org.tamga.domain.release.Dataset;

/** Datasets, and their catalogue for data portals. */
@Snapshot
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public class DatasetResource {

    private static final String JSON_LD = "application/ld+json";

    /** Lists datasets. */
    @GET
    @Path("/datasets")
    @Operation(
            operationId = "listDatasets",
            summary = "List datasets",
            description =
                    "Use it to see what is loaded, in which version and under which licences. Sorts by name, title and"
                            + " version.")
    public Page<DatasetView> list(
            @BeanParam PageRequest page,
            @RestQuery @Parameter(description = "Text in the name or the title.", example = "index") String q) {
        return page.of(
                Dataset.list(q),
                datasets -> datasets.stream().map(DatasetView::of).toList());
    }

    /** One dataset. */
    @GET
    @Path("/datasets/{name}")
    @Operation(
            operationId = "getDataset",
            summary = "Get a dataset",
            description = "Use it for the version, the licences and the digest of one dataset.")
    public DatasetView get(
            @RestPath @Parameter(description = "The name of the dataset.", example = "gci") String name) {
        return DatasetView.of(Lookups.dataset(name));
    }

    /** One dataset in DCAT. */
    @GET
    @Path("/datasets/{name}/dcat.jsonld")
    @Produces(JSON_LD)
    @Operation(
            operationId = "getDatasetDcat",
            summary = "Get a dataset in the words of DCAT",
            description =
                    "Use it to list a dataset in a data portal: DCAT 3 as JSON-LD, with what DCAT-AP asks for. It needs no"
                            + " other document to be understood.")
    public Dcat.Dataset dcat(
            @RestPath @Parameter(description = "The name of the dataset.", example = "gci") String name,
            @Context UriInfo uri) {
        return Dcat.dataset(DatasetMetadata.of(Lookups.dataset(name), uri.getBaseUri()));
    }

    /** All datasets in DCAT. */
    @GET
    @Path("/catalog.jsonld")
    @Produces(JSON_LD)
    @Operation(
            operationId = "getCatalog",
            summary = "Get the catalogue in the words of DCAT",
            description =
                    "Use it to have a data portal harvest everything: the catalogue, this API and all datasets with their"
                            + " files, as DCAT 3 in JSON-LD.")
    public Dcat.Catalog catalog(@Context UriInfo uri) {
        return Dcat.catalog(
                uri.getBaseUri(),
                Dataset.<Dataset>listAll(Sort.by("name")).stream()
                        .map(dataset -> DatasetMetadata.of(dataset, uri.getBaseUri()))
                        .toList());
    }
}
