package org.tamga.api.dataset;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.Bounds;
import org.tamga.api.query.Text;
import org.tamga.domain.release.Dataset;
import org.tamga.domain.release.Release;

/** A Data Package whose rows the store holds. */
@Schema(name = "Dataset", description = "A Data Package whose rows the store holds; it owns the rows that it brings")
public record DatasetView(
        @NotNull @Schema(examples = "gci") String name,

        @Schema(examples = "Global Cybersecurity Index, editions 2014 to 2024")
        String title,

        @Schema(maxLength = 4000, pattern = Bounds.ANY_TEXT) String description,
        String version,

        List<String> licenses,

        @Schema(description = "How many rows it has", examples = "11537")
        Long rows,

        @Schema(
                description = "SHA-256 over its content, in hex, whatever the order of its rows",
                examples = "ae16ed45926f766eafe37c9efc34525262dd76f5ad4a9cb7a6a0ecbd7f8e8818")
        String digest,

        @Schema(
                description = "The release that last changed its description; its rows can be younger",
                examples = "2026.11.21-1")
        String since)
        implements Cited {

    static DatasetView of(Dataset dataset) {
        return new DatasetView(
                dataset.name,
                dataset.title,
                dataset.description,
                dataset.version,
                dataset.licenses.isEmpty() ? null : Text.list(dataset.licenses),
                dataset.rowCount,
                dataset.digest,
                Release.<Release>findById(dataset.since).id);
    }
}
