package org.tamga.importer.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.FileRow;
import org.tamga.importer.table.Row;

/** Checks that no score lies in two tiers of an edition. A gap between two may be meant, an overlap is never. */
final class TierRanges {

    static final String TIERS = "tiers";

    private final Problems problems;
    private final Map<String, List<Row>> editions = new LinkedHashMap<>();

    TierRanges(Problems problems) {
        this.problems = problems;
    }

    /** Takes a tier of the store. */
    void addStored(Row tier) {
        editions.computeIfAbsent(tier.key("index", "edition"), none -> new ArrayList<>())
                .add(tier);
    }

    /** Reports a tier that overlaps one before it. */
    void check(FileRow row) {
        if (!row.row().table().name().equals(TIERS)) {
            return;
        }
        var known = editions.computeIfAbsent(row.row().key("index", "edition"), none -> new ArrayList<>());
        known.stream()
                .filter(tier -> overlap(tier, row.row()))
                .findFirst()
                .ifPresent(tier -> problems.add(row.problem(
                        "min",
                        "range",
                        "overlaps the tier %s, from %s to %s"
                                .formatted(
                                        tier.get("tier"),
                                        tier.get("min"),
                                        tier.get("max") == null ? "the highest score" : tier.get("max")))));
        known.add(row.row());
    }

    private static boolean overlap(Row one, Row other) {
        return below(one.decimal("min"), other.decimal("max")) && below(other.decimal("min"), one.decimal("max"));
    }

    private static boolean below(BigDecimal min, BigDecimal max) {
        return max == null || min.compareTo(max) < 0;
    }
}
