package org.tamga.api.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset as search engines look for it, in the words of schema.org. */
@Schema(name = "SchemaOrgDataset", description = "A dataset in the words of schema.org (JSON-LD)")
@JsonPropertyOrder({"@context", "@type", "@id"})
public record SchemaOrgDataset(
        @NotNull @JsonProperty("@context") Context context,

        @NotNull @JsonProperty("@type") @Schema(examples = "Dataset", maxLength = 20)
        String type,

        @NotNull
        @JsonProperty("@id")
        @Schema(format = "uri", examples = "http://localhost:8080/v1/datasets/gci", maxLength = 2000)
        URI id,

        @NotNull @Schema(examples = "gci", maxLength = 100) String identifier,

        @NotNull @Schema(examples = "Global Cybersecurity Index, editions 2014 to 2024", maxLength = 500)
        String name,

        @NotNull @Schema(maxLength = 5000) String description,

        @NotNull @Schema(format = "uri", examples = "http://localhost:8080/v1/datasets/gci", maxLength = 2000)
        URI url,

        @NotNull @Schema(examples = "2026.11.21", maxLength = 50)
        String version,

        @NotNull
        @JsonProperty("dateModified")
        @Schema(
                implementation = String.class,
                format = "date-time",
                description = "When a release last changed it",
                examples = "2026-11-21T12:00:00Z")
        OffsetDateTime dateModified,

        @JsonProperty("isAccessibleForFree") @NotNull Boolean isAccessibleForFree,

        @NotNull Organization creator,
        @NotNull Organization publisher,
        @NotNull @Schema(maxItems = 20) List<Work> license,

        @JsonProperty("isBasedOn") @NotNull @Schema(description = "What it was read from", maxItems = 1000)
        List<Work> isBasedOn,

        @NotNull @Schema(maxItems = 100) List<Download> distribution,

        @JsonProperty("includedInDataCatalog") @NotNull Catalog includedInDataCatalog) {

    /** What the words mean: those of schema.org. */
    @Schema(name = "SchemaOrgContext", description = "What the words mean: those of schema.org")
    public record Context(
            @NotNull @JsonProperty("@vocab") @Schema(format = "uri", examples = "https://schema.org/", maxLength = 100)
            String vocab) {}

    /** Who made it. */
    @Schema(name = "SchemaOrgOrganization", description = "Who made it")
    public record Organization(
            @NotNull @JsonProperty("@type") @Schema(examples = "Organization", maxLength = 20)
            String type,

            @NotNull @Schema(examples = "The Tamga maintainers", maxLength = 200)
            String name) {}

    /** A licence, or a work that the dataset is based on. */
    @Schema(name = "SchemaOrgWork", description = "A licence, or a work that the dataset is based on")
    public record Work(
            @NotNull @JsonProperty("@type") @Schema(examples = "CreativeWork", maxLength = 20)
            String type,

            @NotNull @Schema(examples = "CC-BY-4.0", maxLength = 2000)
            String name,

            @Schema(format = "uri", examples = "https://creativecommons.org/licenses/by/4.0/", maxLength = 2000)
            String url) {}

    /** A file of one of its tables. */
    @Schema(name = "SchemaOrgDownload", description = "A file of one of its tables")
    public record Download(
            @NotNull @JsonProperty("@type") @Schema(examples = "DataDownload", maxLength = 20)
            String type,

            @NotNull @Schema(examples = "scores.csv", maxLength = 100)
            String name,

            @NotNull
            @JsonProperty("contentUrl")
            @Schema(
                    format = "uri",
                    examples = "http://localhost:8080/v1/exports/scores.csv?dataset=gci&claims=all",
                    maxLength = 2000)
            URI contentUrl,

            @NotNull @JsonProperty("encodingFormat") @Schema(examples = "text/csv", maxLength = 100)
            String encodingFormat) {}

    /** Where it is listed. */
    @Schema(name = "SchemaOrgCatalog", description = "Where it is listed")
    public record Catalog(
            @NotNull @JsonProperty("@type") @Schema(examples = "DataCatalog", maxLength = 20)
            String type,

            @NotNull @Schema(examples = "Tamga", maxLength = 100)
            String name,

            @NotNull @Schema(format = "uri", examples = "http://localhost:8080/v1/datasets", maxLength = 2000)
            URI url) {}

    static SchemaOrgDataset of(DatasetMetadata dataset) {
        return new SchemaOrgDataset(
                new Context("https://schema.org/"),
                "Dataset",
                dataset.address(),
                dataset.name(),
                dataset.title(),
                dataset.description(),
                dataset.address(),
                dataset.version(),
                dataset.modified(),
                true,
                new Organization("Organization", DatasetMetadata.MAINTAINERS),
                new Organization("Organization", DatasetMetadata.MAINTAINERS),
                works(dataset.licenses()),
                works(dataset.sources()),
                dataset.files().stream()
                        .map(file -> new Download("DataDownload", file.name(), file.address(), file.mediaType()))
                        .toList(),
                new Catalog("DataCatalog", "Tamga", dataset.base().resolve("v1/datasets")));
    }

    private static List<Work> works(List<DatasetMetadata.Work> works) {
        return works.stream()
                .map(work -> new Work("CreativeWork", work.title(), work.address()))
                .toList();
    }
}
