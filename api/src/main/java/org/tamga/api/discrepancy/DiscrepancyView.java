package org.tamga.api.discrepancy;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.Bounds;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.verification.EditionVerification;
import org.tamga.domain.discrepancy.ComputedDiscrepancies;
import org.tamga.domain.discrepancy.CuratedDiscrepancy;
import org.tamga.domain.discrepancy.Discrepancy;
import org.tamga.domain.discrepancy.DiscrepancyStatement;

/** Two sources, or a source and a rule, that disagree. */
@ColumnsOf("discrepancies")
@Schema(name = "Discrepancy", description = "Two sources, or a source and a rule, that disagree")
public record DiscrepancyView(
        @NotNull @Schema(description = "The same for the same disagreement in every release", maxLength = 300)
        String id,

        @NotNull
        @Schema(
                description = "Computed: score_value, verification_mismatch, membership_overlap, before_founding,"
                        + " before_independence, party_list. Curated: date, status,"
                        + " identity, merged_documents, reference_mark, address. Or a further word.")
        String kind,

        @NotNull @Schema(description = "computed or curated", examples = "curated")
        String origin,

        @NotNull String severity,
        String title,
        List<String> countries,
        List<String> organizations,
        List<String> instruments,
        List<String> indices,

        @Schema(description = "The edition concerned") String edition,

        @Schema(description = "The component concerned") String component,

        @Schema(description = "What each side says") List<StatementView> statements,
        @NotNull String status,
        String settlement,

        @Schema(description = "All that its statements cite", maxItems = Bounds.LONGEST_LIST)
        List<CitationView> citations,

        @Schema(description = "The dataset that brings it; left out if it is computed")
        String dataset)
        implements Cited {

    /** What one side says. */
    @ColumnsOf("discrepancy_statements")
    @Schema(name = "Statement", description = "What one side of a discrepancy says")
    public record StatementView(
            @NotNull String text,
            String value,

            @NotNull @Schema(description = "Where it was read; empty if a rule says it", maxItems = Bounds.LONGEST_LIST)
            List<CitationView> citations) {

        private static StatementView of(DiscrepancyStatement statement) {
            return new StatementView(statement.text, statement.value, CitationView.of(statement.citations));
        }

        private static StatementView of(Discrepancy.Statement statement) {
            return new StatementView(statement.text(), statement.value(), CitationView.of(statement.citations()));
        }
    }

    /** Those that rules find and those that people found, by kind and id. */
    static List<DiscrepancyView> all() {
        return CurrentRelease.large("discrepancies", DiscrepancyView::find);
    }

    private static List<DiscrepancyView> find() {
        var all = new ArrayList<DiscrepancyView>();
        ComputedDiscrepancies.all(EditionVerification.mismatches()).forEach(found -> all.add(of(found)));
        var statements = DiscrepancyStatement.all();
        CuratedDiscrepancy.all().forEach(curated -> all.add(of(curated, statements)));
        all.sort(Comparator.comparing(DiscrepancyView::kind).thenComparing(DiscrepancyView::id));
        return List.copyOf(all);
    }

    private static DiscrepancyView of(CuratedDiscrepancy curated, Map<String, List<DiscrepancyStatement>> statements) {
        return new DiscrepancyView(
                curated.id,
                curated.kind,
                "curated",
                curated.severity,
                curated.title,
                Text.list(curated.countries),
                Text.list(curated.organizations),
                Text.list(curated.instruments),
                Text.list(curated.indices),
                null,
                null,
                statements.getOrDefault(curated.id, List.of()).stream()
                        .map(StatementView::of)
                        .toList(),
                curated.status,
                curated.settlement,
                CitationView.of(curated.citations),
                curated.dataset);
    }

    private static DiscrepancyView of(Discrepancy found) {
        return new DiscrepancyView(
                found.id(),
                found.kind(),
                "computed",
                found.severity().name().toLowerCase(Locale.ROOT),
                found.title(),
                noneToNull(found.countries()),
                noneToNull(found.organizations()),
                noneToNull(found.instruments()),
                found.index() == null ? null : List.of(found.index()),
                found.edition(),
                found.component(),
                found.statements().stream().map(StatementView::of).toList(),
                "open",
                null,
                CitationView.of(found.statements().stream()
                        .flatMap(statement -> statement.citations().stream())
                        .distinct()
                        .toList()),
                null);
    }

    private static List<String> noneToNull(List<String> list) {
        return list.isEmpty() ? null : list;
    }
}
