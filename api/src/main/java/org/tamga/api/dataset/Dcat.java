package org.tamga.api.dataset;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Datasets in DCAT 3, which data portals exchange, by the European profile DCAT-AP. */
final class Dcat {

    private static final Context CONTEXT = new Context(
            "http://www.w3.org/ns/dcat#",
            "http://purl.org/dc/terms/",
            "http://xmlns.com/foaf/0.1/",
            "http://www.w3.org/2001/XMLSchema#");

    private static final Ref PUBLIC = new Ref("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    private static final Agent PUBLISHER = new Agent("foaf:Agent", DatasetMetadata.MAINTAINERS);

    private Dcat() {}

    /** The prefixes of the vocabulary terms. */
    @Schema(name = "DcatContext", description = "What the prefixes of the words stand for")
    public record Context(
            @NotNull @Schema(examples = "http://www.w3.org/ns/dcat#")
            String dcat,

            @NotNull @Schema(examples = "http://purl.org/dc/terms/")
            String dct,

            @NotNull @Schema(examples = "http://xmlns.com/foaf/0.1/")
            String foaf,

            @NotNull @Schema(examples = "http://www.w3.org/2001/XMLSchema#")
            String xsd) {}

    /** All datasets. */
    @Schema(name = "DcatCatalog", description = "All datasets in the words of DCAT 3 (JSON-LD)")
    @JsonPropertyOrder({"@context", "@type", "@id"})
    public record Catalog(
            @NotNull @JsonProperty("@context") Context context,

            @NotNull @JsonProperty("@type") @Schema(examples = "dcat:Catalog")
            String type,

            @NotNull
            @JsonProperty("@id")
            @Schema(format = "uri", examples = "http://localhost:8080/v1/datasets", maxLength = 2000)
            URI id,

            @NotNull @JsonProperty("dct:title") Text title,
            @NotNull @JsonProperty("dct:description") Text description,
            @NotNull @JsonProperty("dct:publisher") Agent publisher,
            @NotNull @JsonProperty("dcat:service") Service service,

            @NotNull @JsonProperty("dcat:dataset") @Schema(maxItems = 1000)
            List<Dataset> dataset) {}

    /** One dataset. */
    @Schema(name = "DcatDataset", description = "A dataset in the words of DCAT 3 (JSON-LD)")
    @JsonPropertyOrder({"@context", "@type", "@id"})
    public record Dataset(
            @JsonProperty("@context") Context context,

            @NotNull @JsonProperty("@type") @Schema(examples = "dcat:Dataset")
            String type,

            @NotNull
            @JsonProperty("@id")
            @Schema(format = "uri", examples = "http://localhost:8080/v1/datasets/gci", maxLength = 2000)
            URI id,

            @NotNull @JsonProperty("dct:identifier") @Schema(examples = "gci")
            String identifier,

            @NotNull @JsonProperty("dct:title") Text title,
            @NotNull @JsonProperty("dct:description") Text description,

            @NotNull @JsonProperty("dcat:version") @Schema(examples = "2026.11.21")
            String version,

            @NotNull @JsonProperty("dct:modified") Time modified,
            @NotNull @JsonProperty("dct:publisher") Agent publisher,
            @NotNull @JsonProperty("dct:accessRights") Ref accessRights,
            @NotNull @JsonProperty("dcat:landingPage") Ref landingPage,

            @NotNull @JsonProperty("dct:relation") @Schema(description = "What it was read from", maxItems = 1000)
            List<Work> relation,

            @NotNull @JsonProperty("dcat:distribution") @Schema(maxItems = 100)
            List<Distribution> distribution) {}

    /** A file of a table. */
    @Schema(name = "DcatDistribution", description = "A file of a table")
    @JsonPropertyOrder({"@type", "@id"})
    public record Distribution(
            @NotNull
            @JsonProperty("@id")
            @Schema(
                    description = "By which a portal knows the file again",
                    format = "uri",
                    examples = "http://localhost:8080/v1/datasets/gci#scores.csv",
                    maxLength = 2000)
            String id,

            @NotNull @JsonProperty("@type") @Schema(examples = "dcat:Distribution")
            String type,

            @NotNull @JsonProperty("dct:title") Text title,
            @NotNull @JsonProperty("dcat:accessURL") Ref accessUrl,
            @NotNull @JsonProperty("dcat:downloadURL") Ref downloadUrl,
            @NotNull @JsonProperty("dcat:mediaType") Ref mediaType,

            @JsonProperty("dct:license") Work license) {}

    /** This API. */
    @Schema(name = "DcatService", description = "This API")
    public record Service(
            @NotNull @JsonProperty("@type") @Schema(examples = "dcat:DataService")
            String type,

            @NotNull @JsonProperty("dct:title") Text title,
            @NotNull @JsonProperty("dcat:endpointURL") Ref endpointUrl,

            @NotNull @JsonProperty("dcat:endpointDescription")
            Ref endpointDescription) {}

    /** Who answers for the data. */
    @Schema(name = "DcatAgent", description = "Who answers for the data")
    public record Agent(
            @NotNull @JsonProperty("@type") @Schema(examples = "foaf:Agent")
            String type,

            @NotNull @JsonProperty("foaf:name") @Schema(examples = "The Tamga maintainers")
            String name) {}

    /** A licence, or a work that a dataset is based on. */
    @Schema(name = "DcatWork", description = "A licence, or a work that a dataset is based on")
    public record Work(
            @JsonProperty("@id")
            @Schema(format = "uri", examples = "https://creativecommons.org/licenses/by/4.0/", maxLength = 2000)
            String id,

            @JsonProperty("@type") @Schema(examples = "dct:LicenseDocument")
            String type,

            @NotNull @JsonProperty("dct:title") Text title) {}

    /** A text in English. */
    @Schema(name = "DcatText", description = "A text in a language")
    public record Text(
            @NotNull @JsonProperty("@value") @Schema(maxLength = 5000)
            String value,

            @NotNull @JsonProperty("@language") @Schema(examples = "en")
            String language) {

        static Text of(String value) {
            return new Text(value, "en");
        }
    }

    /** A moment. */
    @Schema(name = "DcatTime", description = "A moment")
    public record Time(
            @NotNull @JsonProperty("@value") @Schema(examples = "2026-11-21T12:00:00Z")
            String value,

            @NotNull @JsonProperty("@type") @Schema(examples = "xsd:dateTime")
            String type) {}

    /** An address. */
    @Schema(name = "DcatRef", description = "An address")
    public record Ref(
            @NotNull
            @JsonProperty("@id")
            @Schema(format = "uri", examples = "http://localhost:8080/v1", maxLength = 2000)
            String id) {}

    static Catalog catalog(URI base, List<DatasetMetadata> datasets) {
        return new Catalog(
                CONTEXT,
                "dcat:Catalog",
                base.resolve("v1/datasets"),
                Text.of("Tamga"),
                Text.of("Open data on how states cooperate on information security, each fact with its source."),
                PUBLISHER,
                new Service(
                        "dcat:DataService",
                        Text.of("The Tamga API"),
                        ref(base.resolve("v1")),
                        ref(base.resolve("openapi"))),
                datasets.stream().map(dataset -> dataset(null, dataset)).toList());
    }

    static Dataset dataset(DatasetMetadata dataset) {
        return dataset(CONTEXT, dataset);
    }

    private static Dataset dataset(Context context, DatasetMetadata dataset) {
        return new Dataset(
                context,
                "dcat:Dataset",
                dataset.url(),
                dataset.name(),
                Text.of(dataset.title()),
                Text.of(dataset.description()),
                dataset.version(),
                new Time(dataset.modified().toInstant().toString(), "xsd:dateTime"),
                PUBLISHER,
                PUBLIC,
                ref(dataset.url()),
                dataset.sources().stream()
                        .map(work -> new Work(work.url(), null, Text.of(work.title())))
                        .toList(),
                dataset.files().stream()
                        .map(file -> distribution(dataset, file))
                        .toList());
    }

    private static Distribution distribution(DatasetMetadata dataset, DatasetMetadata.File file) {
        return new Distribution(
                dataset.url() + "#" + file.name(),
                "dcat:Distribution",
                Text.of(file.name()),
                ref(file.url()),
                ref(file.url()),
                new Ref("https://www.iana.org/assignments/media-types/" + file.mediaType()),
                license(dataset));
    }

    /** DCAT-AP allows one licence for a file; several licences become one whose title names them. */
    private static Work license(DatasetMetadata dataset) {
        var licenses = dataset.licenses();
        if (licenses.isEmpty()) {
            return null;
        }
        var titles = licenses.stream().map(DatasetMetadata.Work::title).collect(Collectors.joining("; "));
        var url = licenses.size() == 1 ? licenses.get(0).url() : dataset.url() + "#licenses";
        return new Work(url, "dct:LicenseDocument", Text.of(titles));
    }

    private static Ref ref(URI url) {
        return new Ref(url.toString());
    }
}
