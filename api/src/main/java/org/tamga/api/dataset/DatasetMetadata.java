package org.tamga.api.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tamga.api.export.ExportFormat;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;
import org.tamga.domain.release.Dataset;
import org.tamga.domain.release.Release;
import org.tamga.domain.release.ReleaseDataset;

/**
 * The metadata of a dataset that every catalogue format needs.
 *
 * @param base the base URL of this server
 * @param modified when a release last changed it
 */
record DatasetMetadata(
        URI base,
        String name,
        String title,
        String description,
        String version,
        OffsetDateTime modified,
        List<Work> licenses,
        List<Work> sources,
        List<File> files) {

    /** Who answers for the data. */
    static final String MAINTAINERS = "The Tamga maintainers";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The licences that Open Definition and SPDX know by these names, as Data Packages mostly write them. */
    private static final Set<String> SPDX = Set.of(
            "CC0-1.0",
            "CC-BY-3.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC-BY-NC-4.0",
            "CC-BY-ND-4.0",
            "CC-BY-NC-SA-4.0",
            "CC-BY-NC-ND-4.0",
            "ODbL-1.0",
            "ODC-By-1.0",
            "PDDL-1.0",
            "OGL-UK-3.0",
            "MIT",
            "Apache-2.0");

    /** A licence, or a work that the dataset is based on; the URL may be null. */
    record Work(String title, String url) {}

    /** A file of one table of the dataset, in one format. */
    record File(String name, URI url, String mediaType) {}

    /** The URL of the dataset itself. */
    URI url() {
        return base.resolve("v1/datasets/" + name);
    }

    static DatasetMetadata of(Dataset dataset, URI base) {
        var changed = ReleaseDataset.latest(dataset.name);
        var metadata = metadata(dataset);
        var tables = dataset.rowsByTable();
        return new DatasetMetadata(
                base,
                dataset.name,
                dataset.title,
                dataset.description == null
                        ? dataset.title + ". Rows by table: "
                                + tables.entrySet().stream()
                                        .map(table -> table.getKey() + " " + table.getValue())
                                        .collect(Collectors.joining(", "))
                        : dataset.description,
                dataset.version,
                Release.<Release>findById(changed).importedAt.withOffsetSameInstant(ZoneOffset.UTC),
                works(metadata.path("licenses")),
                works(metadata.path("sources")),
                Kinds.exported()
                        .filter(kind -> tables.containsKey(kind.name()))
                        .flatMap(kind -> files(base, dataset.name, kind))
                        .toList());
    }

    private static JsonNode metadata(Dataset dataset) {
        try {
            return JSON.readTree(dataset.metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Work> works(JsonNode works) {
        return StreamSupport.stream(works.spliterator(), false)
                .map(work -> new Work(text(work, "title", text(work, "name", text(work, "path", null))), url(work)))
                .filter(work -> Objects.nonNull(work.title()))
                .toList();
    }

    private static String text(JsonNode work, String field, String otherwise) {
        return work.path(field).asText(otherwise);
    }

    /** The address of a work; a path inside the package is none, but a licence may be known by its name. */
    private static String url(JsonNode work) {
        var path = text(work, "path", "");
        if (path.startsWith("http://") || path.startsWith("https://")) {
            return path;
        }
        var name = text(work, "name", "");
        return SPDX.contains(name) ? "https://spdx.org/licenses/" + name : null;
    }

    private static Stream<File> files(URI base, String dataset, Kind kind) {
        var query = "?dataset=" + dataset + (kind.everyRow().isEmpty() ? "" : "&" + kind.everyRow());
        return Stream.of(ExportFormat.values()).map(format -> {
            var name = kind.name() + "." + format.extension();
            return new File(name, base.resolve("v1/exports/" + name + query), format.mediaType());
        });
    }
}
