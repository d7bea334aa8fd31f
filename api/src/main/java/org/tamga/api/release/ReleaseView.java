package org.tamga.api.release;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
                examples = "d6ddda7c3b26cc6da83b83148d4ea1f45e70b81d548d4d600828e4a8f6c65b4e")
        String digest,

        Long inserted,

        Long updated,

        Long deleted,

        @Schema(description = "What became of each dataset that changed")
        List<DatasetChangeView> datasets)
        implements Cited {

    /** What a release did to one dataset. */
    @Schema(name = "DatasetChange", description = "What a release did to one dataset")
    public record DatasetChangeView(
            @NotNull String dataset,

            @NotNull String version,

            @NotNull @Schema(description = "added, changed or removed", examples = "added")
            String op,

            @NotNull Long inserted,

            @NotNull Long updated,

            @NotNull Long deleted) {

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
}
