package org.tamga.api.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

/** A dataset in the vocabulary of schema.org, as JSON-LD for search engines. */
@JsonPropertyOrder({"@context", "@type", "@id"})
record SchemaOrgDataset(
        @JsonProperty("@context") Context context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") URI id,
        String identifier,
        String name,
        String description,
        URI url,
        String version,
        @JsonProperty("dateModified") OffsetDateTime dateModified,
        @JsonProperty("isAccessibleForFree") Boolean isAccessibleForFree,
        Organization creator,
        Organization publisher,
        List<Work> license,
        @JsonProperty("isBasedOn") List<Work> isBasedOn,
        List<Download> distribution,
        @JsonProperty("includedInDataCatalog") Catalog includedInDataCatalog) {

    /** The vocabulary: schema.org. */
    record Context(@JsonProperty("@vocab") String vocab) {}

    /** Who made it. */
    record Organization(@JsonProperty("@type") String type, String name) {}

    /** A licence, or a work that the dataset is based on. */
    record Work(@JsonProperty("@type") String type, String name, String url) {}

    /** A file of one of its tables. */
    record Download(
            @JsonProperty("@type") String type,
            String name,
            @JsonProperty("contentUrl") URI contentUrl,
            @JsonProperty("encodingFormat") String encodingFormat) {}

    /** Where it is listed. */
    record Catalog(@JsonProperty("@type") String type, String name, URI url) {}

    static SchemaOrgDataset of(DatasetMetadata dataset) {
        return new SchemaOrgDataset(
                new Context("https://schema.org/"),
                "Dataset",
                dataset.url(),
                dataset.name(),
                dataset.title(),
                dataset.description(),
                dataset.url(),
                dataset.version(),
                dataset.modified(),
                true,
                new Organization("Organization", DatasetMetadata.MAINTAINERS),
                new Organization("Organization", DatasetMetadata.MAINTAINERS),
                works(dataset.licenses()),
                works(dataset.sources()),
                dataset.files().stream()
                        .map(file -> new Download("DataDownload", file.name(), file.url(), file.mediaType()))
                        .toList(),
                new Catalog("DataCatalog", "Tamga", dataset.base().resolve("v1/datasets")));
    }

    private static List<Work> works(List<DatasetMetadata.Work> works) {
        return works.stream()
                .map(work -> new Work("CreativeWork", work.title(), work.url()))
                .toList();
    }
}
