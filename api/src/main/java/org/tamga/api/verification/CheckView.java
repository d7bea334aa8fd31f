package org.tamga.api.verification;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.scoring.Decimals;
import org.tamga.domain.verification.Placing;
import org.tamga.domain.verification.Verdict;
import org.tamga.domain.verification.Verification;

/** Whether one printed number, rank or tier follows from what it is said to follow from. */
@Schema(
        name = "Check",
        description = "Whether one printed value, rank or tier follows from what it is said to follow from")
public record CheckView(
        @NotNull
        @Schema(
                description =
                        "What is checked: component (a value against the values of its parts), rank or tier (against"
                                + " the overall scores)",
                examples = "component")
        String kind,

        @NotNull
        @Schema(description = "The component that is checked; for a rank or a tier the one that it follows from")
        String component,

        @NotNull String country,

        String countryName,

        @Schema(description = "The source that prints it; left out if none does", examples = "itu-gci-2020-profiles")
        String source,

        @Schema(
                description =
                        "Which values of the parts a component is held against: preferred (of the most preferred source of"
                                + " each) or own (of the source that prints the component)",
                examples = "preferred")
        String basis,

        @NotNull String verdict,

        @Schema(description = "The value with the digits of the print, or the rank", examples = "92.07")
        BigDecimal published,

        @Schema(description = "The value that the parts give, exactly, or the rank", examples = "95.778")
        BigDecimal computed,

        @Schema(description = "Published minus computed; of values alone", examples = "-3.708")
        BigDecimal difference,

        @Schema(
                description = "How far apart the two may be by rounding alone: a greater difference is a mismatch",
                examples = "0.005")
        BigDecimal tolerance,

        String publishedTier,

        @Schema(description = "The tier in which the score lies", examples = "T2")
        String computedTier,

        @Schema(description = "The overall score that a rank or a tier follows from", examples = "95.78")
        BigDecimal score,

        @Schema(description = "The parts that no source gives")
        List<String> missing,

        @Schema(description = "Where it was read; none if it is not printed")
        List<CitationView> citations)
        implements Cited {

    static CheckView of(Verification.Check check, List<CitationView> citations) {
        return new CheckView(
                "component",
                check.component(),
                check.country(),
                null,
                check.source(),
                EnumParameter.word(check.basis()),
                check.verdict().word(),
                check.published(),
                Decimals.exact(check.computed()),
                Decimals.exact(check.difference()),
                Decimals.exact(check.tolerance()),
                null,
                null,
                null,
                check.missing().isEmpty() ? null : check.missing(),
                citations);
    }

    static CheckView ofRank(String component, Placing.Check<Integer> check, List<CitationView> citations) {
        return place(
                "rank", component, check, citations, decimal(check.published()), decimal(check.computed()), null, null);
    }

    static CheckView ofTier(String component, Placing.Check<String> check, List<CitationView> citations) {
        return place("tier", component, check, citations, null, null, check.published(), check.computed());
    }

    private static BigDecimal decimal(Integer rank) {
        return rank == null ? null : BigDecimal.valueOf(rank);
    }

    private static CheckView place(
            String kind,
            String component,
            Placing.Check<?> check,
            List<CitationView> citations,
            BigDecimal published,
            BigDecimal computed,
            String publishedTier,
            String computedTier) {
        return new CheckView(
                kind,
                component,
                check.country(),
                null,
                check.source(),
                null,
                check.verdict().word(),
                published,
                computed,
                null,
                null,
                publishedTier,
                computedTier,
                check.total(),
                null,
                citations);
    }

    boolean is(Verdict other) {
        return verdict.equals(other.word());
    }

    CheckView named(Map<String, String> names) {
        return new CheckView(
                kind,
                component,
                country,
                names.get(country),
                source,
                basis,
                verdict,
                published,
                computed,
                difference,
                tolerance,
                publishedTier,
                computedTier,
                score,
                missing,
                citations);
    }
}
