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
import org.tamga.api.query.Text;
import org.tamga.api.verification.EditionVerification;
import org.tamga.domain.discrepancy.ComputedDiscrepancies;
import org.tamga.domain.discrepancy.CuratedDiscrepancy;
import org.tamga.domain.discrepancy.Discrepancy;
import org.tamga.domain.discrepancy.DiscrepancyStatement;

/** Two sources, or a source and a rule, that disagree. */
@Schema(name = "Discrepancy", description = "Two sources, or a source and a rule, that disagree")
public record DiscrepancyView(
        @NotNull
        @Schema(
                description = "The same for the same disagreement in every release",
                examples = "kgz-2012-concept-date",
                maxLength = 300)
        String id,

        @NotNull
        @Schema(
                description = "Computed: score_value, verification_mismatch, membership_overlap, before_founding,"
                        + " before_independence, party_list. Curated: date, status,"
                        + " identity, merged_documents, reference_mark, address. Or a further word.",
                examples = "date",
                maxLength = 40)
        String kind,

        @NotNull @Schema(description = "computed or curated", examples = "curated", maxLength = 20)
        String origin,

        @NotNull
        @Schema(
                description = "How much an answer changes with the side that is taken: minor, moderate or major",
                examples = "moderate",
                maxLength = 20)
        String severity,

        @Schema(examples = "Two dates of the National Security Concept of Kyrgyzstan", maxLength = 500)
        String title,

        @Schema(description = "The countries concerned (alpha-3)", maxItems = 250)
        List<String> countries,

        @Schema(description = "The codes of the organizations concerned", maxItems = 100)
        List<String> organizations,

        @Schema(description = "The ids of the instruments concerned", maxItems = 100)
        List<String> instruments,

        @Schema(description = "The codes of the indices concerned", maxItems = 100)
        List<String> indices,

        @Schema(description = "The edition concerned", examples = "2020", maxLength = 40)
        String edition,

        @Schema(description = "The component concerned", examples = "overall", maxLength = 60)
        String component,

        @Schema(description = "What each side says", maxItems = 100)
        List<StatementView> statements,

        @NotNull @Schema(description = "open or settled", examples = "open", maxLength = 20)
        String status,

        @Schema(description = "How it was settled", maxLength = 2000)
        String settlement,

        @Schema(description = "All that its statements cite", maxItems = 100)
        List<CitationView> citations,

        @Schema(
                description = "The dataset that brings it; left out if it is computed",
                examples = "seeds",
                maxLength = 100)
        String dataset)
        implements Cited {

    /** What one side says. */
    @Schema(name = "Statement", description = "What one side of a discrepancy says")
    public record StatementView(
            @NotNull @Schema(examples = "The concept was adopted on 12 June 2012.", maxLength = 2000)
            String text,

            @Schema(description = "The value in question", examples = "2012-06-12", maxLength = 300)
            String value,

            @NotNull @Schema(description = "Where it was read; empty if a rule says it", maxItems = 50)
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
        var all = new ArrayList<DiscrepancyView>();
        ComputedDiscrepancies.all(EditionVerification.mismatches()).forEach(found -> all.add(of(found)));
        var statements = DiscrepancyStatement.all();
        CuratedDiscrepancy.all().forEach(curated -> all.add(of(curated, statements)));
        all.sort(Comparator.comparing(DiscrepancyView::kind).thenComparing(DiscrepancyView::id));
        return all;
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
