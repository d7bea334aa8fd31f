package org.tamga.api.status;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.panache.common.Sort;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.http.Costs;
import org.tamga.api.http.RequestChecks;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;
import org.tamga.api.kind.StoredTable;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.release.Dataset;

/** The state of the service. */
@Schema(name = "Status", description = "The state of the service")
public record StatusView(
        @NotNull String release,

        @NotNull
        @Schema(
                description = "When it was imported",
                implementation = String.class,
                format = "date-time",
                examples = "2026-11-21T12:00:00Z")
        OffsetDateTime importedAt,

        @NotNull @Schema(description = "For how many days (UTC) it has been served", examples = "0")
        Integer ageDays,

        @NotNull @Schema(description = "SHA-256 over the datasets of the release, in hex")
        String digest,

        @NotNull @Schema(description = "The datasets that it holds")
        List<DatasetVersion> datasets,

        @NotNull @Schema(description = "How many rows each collection holds")
        List<Count> counts,

        @NotNull Limits limits) {

    /** A dataset in its version. */
    @Schema(name = "DatasetVersion", description = "A dataset in its version")
    public record DatasetVersion(
            @NotNull @Schema(examples = "gci") String name,

            @NotNull @Schema(examples = "Global Cybersecurity Index, editions 2014 to 2024")
            String title,

            @NotNull String version,

            @NotNull List<String> licenses) {}

    /** A number of rows. */
    @Schema(name = "Count", description = "A number of rows")
    public record Count(
            @NotNull @Schema(examples = "countries") String collection,

            @NotNull @Schema(examples = "249") Long rows) {}

    /** The limits of requests. */
    @Schema(name = "Limits", description = "The limits of requests")
    public record Limits(
            @NotNull
            @Schema(
                    description = "Items of a page if limit is left out",
                    examples = "50",
                    minimum = "1",
                    maximum = "500")
            Integer defaultLimit,

            @NotNull @Schema(description = "Items of a page at most", examples = "500", minimum = "1", maximum = "500")
            Integer maxLimit,

            @NotNull
            @Schema(
                    description =
                            "Characters of the path and the query at most. How many requests an address may send is in the"
                                    + " RateLimit-Policy header of every answer.",
                    examples = "16000",
                    minimum = "1")
            Integer maxAddressLength,

            @NotNull
            @Schema(
                    description =
                            "What an answer that is not cached costs of the quota, where it is more than one request")
            List<Cost> costs) {}

    /** What the answers of an operation cost. */
    @Schema(name = "Cost", description = "What the answers of an operation cost of the quota")
    public record Cost(
            @NotNull @Schema(description = "The operationId of the contract", examples = "getSensitivity")
            String operation,

            @NotNull @Schema(description = "As many requests", examples = "20", minimum = "1")
            Integer requests) {}

    static StatusView now() {
        var release = CurrentRelease.model().release();
        return new StatusView(
                release.id,
                release.importedAt,
                age(release.importedAt),
                release.digest,
                CurrentRelease.once("datasets", StatusView::versions),
                CurrentRelease.once(
                        "rows", () -> Kinds.ALL.stream().map(StatusView::count).toList()),
                new Limits(
                        50,
                        500,
                        RequestChecks.LONGEST_URL,
                        Costs.OF_OPERATIONS.entrySet().stream()
                                .map(cost -> new Cost(cost.getKey(), cost.getValue()))
                                .toList()));
    }

    private static List<DatasetVersion> versions() {
        return Dataset.<Dataset>listAll(Sort.by("name")).stream()
                .map(d -> new DatasetVersion(d.name, d.title, d.version, List.of(d.licenses.split(";"))))
                .toList();
    }

    private static Count count(Kind kind) {
        var entity = new StoredTable(kind.table()).entity();
        return new Count(
                kind.name(),
                Panache.getEntityManager()
                        .createQuery("select count(*) from " + entity, Long.class)
                        .getSingleResult());
    }

    /** In days. The clock of whoever imported may be ahead of this one. */
    private static int age(OffsetDateTime imported) {
        var day = imported.atZoneSameInstant(ZoneOffset.UTC).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(day, CurrentRelease.today()));
    }
}
