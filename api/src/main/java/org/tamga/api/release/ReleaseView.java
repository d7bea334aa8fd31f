package org.tamga.api.release;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.domain.release.Release;
import org.tamga.domain.release.ReleaseDataset;

/** The state of the store after one import that changed something. */
@Schema(name = "Release", description = "The state of the store after one import that changed something")
public record ReleaseView(
        @NotNull
        @Schema(
                description = "The day of the import (UTC) and its number on that day",
                examples = "2026.11.21-1",
                maxLength = 30)
        String id,

        @Schema(implementation = String.class, format = "date-time", examples = "2026-11-21T12:00:00Z")
        OffsetDateTime importedAt,

        @Schema(
                description = "SHA-256 over the content of the whole store, in hex: equal digests, equal content",
                examples = "d6ddda7c3b26cc6da83b83148d4ea1f45e70b81d548d4d600828e4a8f6c65b4e",
                maxLength = 64)
        String digest,

        @Schema(description = "Rows that came in", examples = "16880", minimum = "0", format = "int64")
        Long inserted,

        @Schema(description = "Rows that changed", examples = "0", minimum = "0", format = "int64")
        Long updated,

        @Schema(description = "Rows that went", examples = "0", minimum = "0", format = "int64")
        Long deleted,

        @Schema(description = "What became of each dataset that changed")
        List<DatasetChangeView> datasets)
        implements Cited {

    /** What a release did to one dataset. */
    @Schema(name = "DatasetChange", description = "What a release did to one dataset")
    public record DatasetChangeView(
            @NotNull @Schema(examples = "gci", maxLength = 100)
            String dataset,

            @NotNull @Schema(examples = "2026.11.21", maxLength = 50)
            String version,

            @NotNull @Schema(description = "added, changed or removed", examples = "added", maxLength = 10)
            String op,

            @NotNull @Schema(description = "Rows that came in", examples = "11537", minimum = "0", format = "int64")
            Long inserted,

            @NotNull @Schema(description = "Rows that changed", examples = "0", minimum = "0", format = "int64")
            Long updated,

            @NotNull @Schema(description = "Rows that went", examples = "0", minimum = "0", format = "int64")
            Long deleted) {

        static DatasetChangeView of(ReleaseDataset change) {
            return new DatasetChangeView(
                    change.dataset, change.version, change.op, change.inserted, change.updated, change.deleted);
        }
    }

    static List<ReleaseView> of(List<Release> releases) {
        var datasets = ReleaseDataset.of(releases.stream().map(r -> r.number).toList());
        return releases.stream()
                .map(release -> new ReleaseView(
                        release.id,
                        release.importedAt,
                        release.digest,
                        release.inserted,
                        release.updated,
                        release.deleted,
                        datasets.getOrDefault(release.number, List.of()).stream()
                                .map(DatasetChangeView::of)
                                .toList()))
                .toList();
    }

    /** A release is no fact that was read somewhere. */
    @Override
    @JsonIgnore
    @Schema(hidden = true)
    public List<CitationView> citations() {
        return List.of();
    }
}
