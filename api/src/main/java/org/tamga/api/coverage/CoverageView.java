package org.tamga.api.coverage;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.Lookups;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.coverage.Coverage;
import org.tamga.domain.coverage.Facts;
import org.tamga.domain.coverage.Facts.By;

/** What the store holds and lacks of one table, country, organization or index. */
@Schema(name = "Coverage", description = "What the store holds and lacks of one table, country, organization or index")
public record CoverageView(
        @NotNull @Schema(description = "table, country, organization or index", examples = "country")
        String by,

        @NotNull
        @Schema(description = "The table, the country (alpha-3), the organization or the index", examples = "KGZ")
        String key,

        @NotNull @Schema(description = "How many rows name it", examples = "120")
        Long rows,

        @Schema(description = "How many dates these rows have, to any precision", examples = "40")
        Long dates,

        @Schema(
                description =
                        "The share of the dates that are known to the day, from 0 to 1; left out if there is no date",
                examples = "0.75",
                minimum = "0",
                maximum = "1")
        BigDecimal dayShare,

        @Schema(description = "How many citations these rows have", examples = "150")
        Long cited,

        @Schema(
                description =
                        "The share of the citations that name a primary source, from 0 to 1; left out if there is no"
                                + " citation",
                examples = "0.5",
                minimum = "0",
                maximum = "1")
        BigDecimal primaryShare,

        @Schema(
                description =
                        "How many lists of parties are marked incomplete: of instruments of the organization, or of those"
                                + " that the country made or is a party to",
                examples = "8")
        Long incompletePartyLists,

        @Schema(description = "How many editions have an overall score and no component below it", examples = "3")
        Long editionsWithoutComponents)
        implements Cited {

    /** The coverage of some keys, or of all if none is named. */
    static List<CoverageView> of(By by, List<String> keys) {
        var all = all(by);
        var asked = by == By.COUNTRY
                ? Lookups.countries("key", keys)
                : Lookups.choices(
                        "key", keys, all.stream().map(CoverageView::key).toList());
        return all.stream()
                .filter(coverage -> asked.isEmpty() || asked.contains(coverage.key()))
                .toList();
    }

    /** The coverage of all keys: it is counted once per release. */
    static List<CoverageView> all(By by) {
        return CurrentRelease.large(List.of("coverage", by), () -> {
            var lists = Facts.incompletePartyLists(by);
            var editions = Facts.editionsWithoutComponents(by);
            return Facts.coverage(by, TableFacts.all()).stream()
                    .map(coverage -> of(by, coverage, lists, editions))
                    .toList();
        });
    }

    private static CoverageView of(By by, Coverage coverage, Map<String, Long> lists, Map<String, Long> editions) {
        return new CoverageView(
                by.name().toLowerCase(Locale.ROOT),
                coverage.key(),
                coverage.rows(),
                coverage.dates(),
                coverage.dayShare(),
                coverage.citations(),
                coverage.primaryShare(),
                lists.getOrDefault(coverage.key(), 0L),
                editions.getOrDefault(coverage.key(), 0L));
    }
}
