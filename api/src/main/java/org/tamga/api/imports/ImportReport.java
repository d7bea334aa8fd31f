package org.tamga.api.imports;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.Bounds;
import org.tamga.api.release.ReleaseView.DatasetChangeView;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.store.ImportResult;

/** The report of an import. */
@Schema(name = "ImportReport", description = "What became of an import")
public record ImportReport(
        @NotNull @Schema(description = "The id of the import", examples = "0b5cbf2e-6a0e-4a7e-9b0a-0a8b8f7f2c11")
        String id,

        @NotNull
        @Schema(
                description =
                        "imported, unchanged (the store held it already), dry_run (it would be imported) or refused",
                examples = "imported")
        String state,

        @NotNull @Schema(implementation = String.class, format = "date-time", examples = "2026-11-21T12:00:00Z")
        OffsetDateTime finishedAt,

        @Schema(description = "The release that it made", examples = "2026.11.21-2")
        String release,

        @NotNull @Schema(description = "What became, or would become, of each dataset", maxItems = 1000)
        List<DatasetChangeView> datasets,

        @NotNull @Schema(description = "How many problems there are", examples = "0")
        Long totalProblems,

        @NotNull
        @Schema(description = "The problems, the first to fix first; of very many the first thousand", maxItems = 1000)
        List<ImportProblem> problems) {

    /** One thing that is wrong in a dataset. */
    @Schema(name = "ImportProblem", description = "One thing that is wrong in a dataset, and where")
    public record ImportProblem(
            @NotNull @Schema(examples = "my-index", maxLength = 200, pattern = Bounds.ANY_TEXT)
            String dataset,

            @NotNull @Schema(examples = "scores.csv", maxLength = 1000, pattern = Bounds.ANY_TEXT)
            String file,

            @Schema(description = "From 1; left out for the whole file", examples = "12", minimum = "1")
            Long line,

            @Schema(description = "From 1; left out for the whole row", examples = "4", minimum = "1")
            Integer column,

            @Schema(
                    description = "The name of the column",
                    examples = "country",
                    maxLength = 1000,
                    pattern = Bounds.ANY_TEXT)
            String field,

            @Schema(description = "The value as it stands in the file", examples = "KGS", pattern = Bounds.ANY_TEXT)
            String value,

            @NotNull @Schema(description = "The rule that is broken", examples = "reference")
            String rule,

            @NotNull
            @Schema(
                    description = "What is wrong and what would be right",
                    examples = "\"KGS\" is not in countries; did you mean KGZ?",
                    maxLength = 4000,
                    pattern = Bounds.ANY_TEXT)
            String message) {

        static ImportProblem of(Problem problem) {
            return new ImportProblem(
                    problem.dataset(),
                    problem.file(),
                    problem.line() == 0 ? null : problem.line(),
                    problem.column() == 0 ? null : problem.column(),
                    problem.field(),
                    problem.value(),
                    problem.rule(),
                    problem.message());
        }
    }

    static ImportReport of(String id, ImportResult result, boolean dryRun) {
        return new ImportReport(
                id,
                !result.changed() ? "unchanged" : dryRun ? "dry_run" : "imported",
                now(),
                dryRun ? null : result.release(),
                result.datasets().stream()
                        .map(d -> new DatasetChangeView(
                                d.dataset(),
                                d.version(),
                                d.op(),
                                d.counts().inserted(),
                                d.counts().updated(),
                                d.counts().deleted()))
                        .toList(),
                0L,
                List.of());
    }

    static ImportReport of(String id, InvalidDatasetException rejected) {
        return new ImportReport(
                id,
                "refused",
                now(),
                null,
                List.of(),
                rejected.total(),
                rejected.problems().stream().map(ImportProblem::of).toList());
    }

    /** This report with the first half of its problems. */
    ImportReport truncated() {
        var first = problems.subList(0, problems.size() / 2);
        return new ImportReport(id, state, finishedAt, release, datasets, totalProblems, first);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }
}
