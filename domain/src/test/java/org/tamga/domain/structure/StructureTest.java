package org.tamga.domain.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tamga.domain.scoring.Combination;
import org.tamga.domain.scoring.Example;
import org.tamga.domain.scoring.ScoreMatrix;

class StructureTest {

    private static Structure structure(List<List<Integer>> rows) {
        return Structure.of(Example.matrix(rows));
    }

    @Test
    void theNumbersOfThreeCountriesAndTwoPillars() {
        // p0 = 0, 6, 12 and p1 = 3, 0, 6: variances 36 and 9, covariance ((-6)(0) + 0(-3) + 6 × 3) / 2 = 9
        var structure = structure(List.of(List.of(0, 3), List.of(6, 0), List.of(12, 6)));
        // 9 / (6 × 3)
        assertEquals(0.5, structure.correlations().get(0).coefficient(), 1e-12);
        // The total varies by 36 + 9 + 2 × 9 = 63; alpha = 2 × (1 - 45 / 63)
        assertEquals(4.0 / 7, structure.alpha().getAsDouble(), 1e-12);
        // (36 + 9) / 63 and (9 + 9) / 63: nominally half each
        assertEquals(5.0 / 7, structure.effectiveWeights().get("p0"), 1e-12);
        assertEquals(2.0 / 7, structure.effectiveWeights().get("p1"), 1e-12);
    }

    @Test
    void aPillarThatDoesNotVaryHasNoCorrelationAndNoWeight() {
        var structure = structure(List.of(List.of(1, 7, 2), List.of(2, 7, 4), List.of(5, 7, 10)));
        // p0 and p2 = 2 p0 only
        assertEquals(1, structure.correlations().size());
        assertEquals(1, structure.correlations().get(0).coefficient(), 1e-12);
        assertEquals(0, structure.effectiveWeights().get("p1"), 1e-12);
    }

    @Test
    void whereNothingVariesThereIsNothingToSay() {
        for (var rows : List.<List<List<Integer>>>of(
                List.of(), List.of(List.of(3, 4)), List.of(List.of(3, 4), List.of(3, 4)))) {
            var structure = structure(rows);
            assertEquals(rows.size(), structure.countries());
            assertEquals(List.of(), structure.correlations());
            assertTrue(structure.alpha().isEmpty());
            assertEquals(Map.of(), structure.effectiveWeights());
        }
    }

    @Test
    void pillarsThatCancelEachOtherLeaveATotalThatDoesNotVary() {
        var structure = structure(List.of(List.of(3, 4), List.of(4, 3), List.of(6, 1)));
        assertEquals(-1, structure.correlations().get(0).coefficient(), 1e-12);
        assertTrue(structure.alpha().isEmpty());
        assertEquals(Map.of(), structure.effectiveWeights());
    }

    @Test
    void withoutWeightsThereAreCorrelationsOnly() {
        var structure = Structure.of(ScoreMatrix.of(Example.unweighed(), Example.VALUES, "a"));
        assertEquals(1, structure.correlations().size());
        assertTrue(structure.alpha().isEmpty());
        assertEquals(Map.of(), structure.effectiveWeights());
    }

    @Test
    void aComponentOfWeightZeroIsNoItemOfTheScale() {
        var fractions = new double[] {0.2, 0.2, 0.9, 0.4, 0.4, 0.1, 0.9, 0.9, 0.5};
        var matrix = new ScoreMatrix(
                List.of("X", "Y", "Z"),
                List.of("a", "b", "c"),
                fractions,
                new double[] {0.5, 0.5, 0},
                100,
                Combination.ARITHMETIC,
                Map.of());
        assertEquals(1, Structure.of(matrix).alpha().orElseThrow(), 1e-12);
    }

    @Test
    void countriesThatLackAComponentAreLeftOut() {
        var values = Map.of("a", Example.column("40", "20", "50"), "b", Example.column("20", null, "0"));
        var matrix = ScoreMatrix.of(Example.tree(), values, "total");
        assertEquals(List.of("X", "Z"), matrix.countries());
        assertEquals(Map.of("Y", List.of("b")), matrix.missing());
        assertEquals(2, Structure.of(matrix).countries());
    }

    @Property(tries = 100)
    void effectiveWeightsSumToOneAndCorrelationsStayInRange(
            @ForAll @Size(min = 2, max = 30) List<@Size(3) List<@IntRange(max = 20) Integer>> rows) {
        var structure = structure(rows);
        structure.correlations().forEach(pair -> assertTrue(Math.abs(pair.coefficient()) <= 1));
        if (!structure.effectiveWeights().isEmpty()) {
            var sum = structure.effectiveWeights().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertEquals(1, sum, 1e-9);
        }
        structure.alpha().ifPresent(alpha -> assertTrue(alpha <= 1 + 1e-12));
    }
}
