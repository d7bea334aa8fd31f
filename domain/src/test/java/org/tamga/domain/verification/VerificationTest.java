package org.tamga.domain.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tamga.domain.scoring.Example.node;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.scoring.Tree;
import org.tamga.domain.source.SourcePreference;
import org.tamga.domain.verification.Verification.Check;

class VerificationTest {

    private final List<Claim> claims = new ArrayList<>();

    private void claim(String component, String country, String source, String value) {
        claims.add(new Claim(component, country, source, new BigDecimal(value)));
    }

    /** The claims of a source for X: c, d, and their total t. */
    private void claims(String source, String c, String d, String t) {
        claim("c", "X", source, c);
        claim("d", "X", source, d);
        claim("t", "X", source, t);
    }

    private List<Check> checks(Aggregation aggregation, String weightC, String weightD) {
        var tree = new Tree(List.of(
                node("t", null, "100", null, aggregation, 1),
                node("c", "t", "50", weightC, null, 1),
                node("d", "t", "50", weightD, null, 2)));
        return Verification.check(tree, new SourceValues(claims, new SourcePreference(List.of("first", "second"))));
    }

    private Check check(Aggregation aggregation, String weightC, String weightD) {
        var checks = checks(aggregation, weightC, weightD);
        assertEquals(1, checks.size());
        return checks.get(0);
    }

    private static String text(Check check) {
        return "%s %s %s"
                .formatted(check.source(), check.basis(), check.verdict().word());
    }

    private static void assertNumber(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " but was " + actual);
    }

    @Test
    void aSumMatchesWithinHalfAUnitOfTheTotalAndOfEachComponent() {
        claims("first", "3.33", "6.70", "10.0");
        // 3.33 + 6.70 = 10.03; the total may be 0.05 off, each component 0.005
        var check = check(Aggregation.SUM, "1", "1");
        assertEquals("first PREFERRED match", text(check));
        assertNumber("10.03", check.computed());
        assertNumber("-0.03", check.difference());
        assertNumber("0.06", check.tolerance());
    }

    @Test
    void exactlyTheToleranceMatchesAndOneUnitMoreDoesNot() {
        claims("first", "1", "2", "7");
        // 1 × 1 + 2 × 2 = 5, tolerance 0.5 + 1 × 0.5 + 2 × 0.5 = 2 = 7 - 5
        assertEquals(Verdict.MATCH, check(Aggregation.SUM, "1", "2").verdict());
        claims.set(2, new Claim("t", "X", "first", new BigDecimal("8")));
        assertEquals(Verdict.MISMATCH, check(Aggregation.SUM, "1", "2").verdict());
    }

    @Test
    void oneFinerValueSharpensNoOtherButADroppedZeroIsNoLicence() {
        claims("first", "50.00", "49.90", "100");
        claim("t", "Y", "first", "12.3456");
        // 100 is 99.5 to 100.5: 99.90 is in, though another total has four decimals.
        var check = checks(Aggregation.SUM, "1", "1").get(0);
        assertEquals(Verdict.MATCH, check.verdict());
        assertNumber("0.51", check.tolerance());
        claim("t", "Z", "first", "23.45");
        // Two of three have two decimals or more: 100 means 100.00, and 0.10 > 0.005 + 2 × 0.005
        check = checks(Aggregation.SUM, "1", "1").get(0);
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertNumber("0.015", check.tolerance());
    }

    @Test
    void aSourceOfUnroundedNumbersHoldsToFifteenDigitsInAllItsValues() {
        claims("first", "20.0", "0.0", "20.01");
        assertEquals(Verdict.MATCH, check(Aggregation.SUM, "1", "1").verdict());
        claim("c", "Y", "first", "19.353781512605042");
        // 20.01 - 20.0 = 0.01; 15 digits of 20.01 and of 20.0 end at 10^-13, and the 0 is exact: 0.5 × 2 × 10^-13
        var check = checks(Aggregation.SUM, "1", "1").get(0);
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertNumber("0.0000000000001", check.tolerance());
    }

    @Test
    void oneUnroundedNumberAmongManyMakesNoSourceOfThem() {
        claims("first", "20.0", "0.0", "20.01");
        claim("c", "Y", "first", "19.353781512605042");
        for (var country = 'A'; country < 'X'; country++) {
            claim("c", String.valueOf(country), "first", "1.5");
        }
        var check = checks(Aggregation.SUM, "1", "1").stream()
                .filter(one -> one.country().equals("X"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.MATCH, check.verdict());
        assertNumber("0.105", check.tolerance());
    }

    @Test
    void theNoiseOfABinaryNumberSharpensNoTolerance() {
        claims("first", "0.1", "0.2", "0.30000000000000004");
        claims("second", "0.30000000000000004", "0.2", "0.6");
        var checks = checks(Aggregation.SUM, "1", "1");
        assertEquals(
                List.of("first PREFERRED match", "second PREFERRED mismatch", "second OWN match"),
                checks.stream().map(VerificationTest::text).toList());
        checks.forEach(check -> assertNumber("0.15", check.tolerance()));
    }

    @Test
    void theRoundingOfWeightsIsAllowedForUnlessTheyAreWhole() {
        claims("first", "1.00", "3.00", "2.5");
        // 0.4 × 1 + 0.6 × 3 = 2.2; 0.05 + (0.4 + 0.6) × 0.005 + 0.05 × (1 + 3) = 0.255 < 0.3
        var check = check(Aggregation.SUM, "0.4", "0.6");
        assertNumber("0.255", check.tolerance());
        assertEquals(Verdict.MISMATCH, check.verdict());
        // One of them in whole numbers is still to one decimal: 1 × 1 + 0.6 × 3 = 2.8, 0.05 + 1.6 × 0.005 + 0.2
        assertNumber("0.258", check(Aggregation.SUM, "1", "0.6").tolerance());
        // 2.00 and 3 are whole: 0.05 + 5 × 0.005
        assertNumber("0.075", check(Aggregation.SUM, "2.00", "3").tolerance());
    }

    @Test
    void aMeanDividesByTheWeights() {
        claims("first", "10", "40", "30");
        // (1 × 10 + 2 × 40) / 3 = 30; the components move it by 0.5 together, so 0.5 + 0.5
        var check = check(Aggregation.MEAN, "1", "2");
        assertNumber("30", check.computed());
        assertNumber("1", check.tolerance());
        // Weights 0.5 and 1.0: (5 + 40) / 1.5 = 30; 0.05 × (|10 - 30| + |40 - 30|) / 1.5 = 1 more
        assertNumber("2", check(Aggregation.MEAN, "0.5", "1.0").tolerance());
    }

    @Test
    void aGeometricMeanMultipliesAndIsZeroWithAnyZero() {
        claims("first", "4", "9", "6");
        // (4 × 9)^(1/2) = 6; down to (3.5 × 8.5)^(1/2) = 5.4544, up to (4.5 × 9.5)^(1/2) = 6.5383: 0.5456 + 0.5
        var check = check(Aggregation.GEOMETRIC, "1", "1");
        assertNumber("6", check.computed());
        assertEquals(1.0456, check.tolerance().doubleValue(), 1e-4);
        // Weights 0.5: ln 1.5 each way, 6 × 2 × 0.405465 / 1 × 0.05 = 0.2433 more
        assertEquals(
                1.2889, check(Aggregation.GEOMETRIC, "0.5", "0.5").tolerance().doubleValue(), 1e-4);
        claims.set(0, new Claim("c", "X", "first", BigDecimal.ZERO));
        assertNumber("0", check(Aggregation.GEOMETRIC, "1", "1").computed());
    }

    @Test
    void eachClaimIsHeldAgainstThePreferredValuesAndItsOwnIfTheyAreOthers() {
        claims("first", "1", "2", "3");
        claim("t", "X", "second", "9");
        claim("c", "X", "second", "7");
        claim("t", "X", "third", "9");
        // second's own: its c, 7, and the preferred d, 2
        assertEquals(
                List.of(
                        "first PREFERRED match",
                        "second PREFERRED mismatch",
                        "second OWN match",
                        "third PREFERRED mismatch"),
                checks(Aggregation.SUM, "1", "1").stream()
                        .map(VerificationTest::text)
                        .toList());
    }

    @Test
    void whatIsNotPrintedIsComputedAndSaidToBeOurs() {
        claim("c", "X", "first", "1");
        claim("d", "X", "first", "2");
        var check = check(Aggregation.SUM, "1", "1");
        assertEquals("null PREFERRED not_published", text(check));
        assertNumber("3", check.computed());
    }

    @Test
    void aMissingComponentOrWeightMakesATotalNotComputable() {
        claim("c", "X", "first", "1");
        claim("t", "X", "first", "3");
        var check = check(Aggregation.SUM, "1", "1");
        assertEquals(Verdict.NOT_COMPUTABLE, check.verdict());
        assertEquals(List.of("d"), check.missing());
        claim("d", "X", "first", "2");
        assertEquals(Verdict.NOT_COMPUTABLE, check(Aggregation.SUM, "1", null).verdict());
        assertEquals(Verdict.NOT_COMPUTABLE, check(null, "1", "1").verdict());
        assertEquals(Verdict.NOT_COMPUTABLE, check(Aggregation.MEAN, "0", "0").verdict());
        assertEquals(Verdict.MATCH, check(Aggregation.SUM, null, null).verdict());
    }

    @Test
    void noClaimsGiveNoChecks() {
        assertEquals(List.of(), checks(Aggregation.SUM, "1", "1"));
    }
}
