package org.tamga.domain.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.scoring.Tree;
import org.tamga.domain.scoring.Tree.Node;

/** Whether the printed value of each component with children follows from the printed values of the children. */
public final class Verification {

    /** The values of the children with which a claim is compared. */
    public enum Basis {
        /** Those of the most preferred source of each. */
        PREFERRED,
        /** Those of the claim's own source, and the preferred ones where it prints none. */
        OWN
    }

    /**
     * The verdict on one claim, with its numbers; those that do not apply are null.
     *
     * @param source null if no source prints the value
     * @param difference published minus computed
     * @param tolerance how far apart the two may be by rounding alone: a greater difference is a mismatch
     * @param missing the children whose values no source prints
     */
    public record Check(
            String component,
            String country,
            String source,
            Basis basis,
            Verdict verdict,
            BigDecimal published,
            BigDecimal computed,
            BigDecimal difference,
            BigDecimal tolerance,
            List<String> missing) {}

    private record Computed(BigDecimal value, BigDecimal tolerance) {}

    private final Tree tree;
    private final SourceValues claims;

    private Verification(Tree tree, SourceValues claims) {
        this.tree = tree;
        this.claims = claims;
    }

    /**
     * The checks of every component with children and every country: one for each claim against the preferred values of
     * the children, and one more against its source's own values if they are others.
     *
     * <p>The tolerance is half a unit of the last digit of the total ({@link SourceValues#halfUnit}), plus what half a unit
     * of each child can do to the total, plus what the rounding of weights can: weights given to k decimals are wrong
     * by up to 0.5 × 10^-k each, for a sum 0.5 × 10^-k × the sum of the values. Weights that are all whole are exact.
     *
     * @return by position of the component, then by country, then by preference of the source
     */
    public static List<Check> check(Tree tree, SourceValues claims) {
        var verification = new Verification(tree, claims);
        return tree.nodes().stream()
                .filter(node -> !tree.children(node.code()).isEmpty())
                .flatMap(node -> claims.countries().stream().flatMap(country -> verification.checks(node, country)))
                .toList();
    }

    private Stream<Check> checks(Node node, String country) {
        var printed = claims.of(node.code(), country);
        return printed.isEmpty()
                ? Stream.of(check(node, country, null, Basis.PREFERRED))
                : printed.stream().flatMap(claim -> bases(claim).map(basis -> check(node, country, claim, basis)));
    }

    private Stream<Basis> bases(Claim claim) {
        var same = children(claim.component(), claim.country(), claim.source(), Basis.OWN)
                .equals(children(claim.component(), claim.country(), claim.source(), Basis.PREFERRED));
        return same ? Stream.of(Basis.PREFERRED) : Stream.of(Basis.values());
    }

    private Check check(Node node, String country, Claim claim, Basis basis) {
        var source = claim == null ? null : claim.source();
        var published = claim == null ? null : claim.value();
        var missing = missing(node, country);
        var computed = compute(node, children(node.code(), country, source, basis));
        if (claim == null || computed.isEmpty()) {
            var verdict = claim == null ? Verdict.NOT_PUBLISHED : Verdict.NOT_COMPUTABLE;
            var value = computed.map(Computed::value).orElse(null);
            return new Check(node.code(), country, source, basis, verdict, published, value, null, null, missing);
        }
        var value = computed.get().value;
        var difference = published.subtract(value);
        var tolerance = computed.get().tolerance.add(claims.halfUnit(claim));
        var verdict = difference.abs().compareTo(tolerance) <= 0 ? Verdict.MATCH : Verdict.MISMATCH;
        return new Check(
                node.code(), country, source, basis, verdict, published, value, difference, tolerance, missing);
    }

    private List<String> missing(Node node, String country) {
        return tree.children(node.code()).stream()
                .map(Node::code)
                .filter(child -> claims.of(child, country).isEmpty())
                .toList();
    }

    private List<Claim> children(String component, String country, String source, Basis basis) {
        return tree.children(component).stream()
                .map(child -> child(child.code(), country, source, basis))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Claim> child(String component, String country, String source, Basis basis) {
        var preferred = claims.preferred(component, country);
        return basis == Basis.OWN ? claims.of(component, country, source).or(() -> preferred) : preferred;
    }

    private Optional<Computed> compute(Node node, List<Claim> children) {
        var weights = tree.weights(node.code());
        if (weights.isEmpty() || children.size() < weights.get().size()) {
            return Optional.empty();
        }
        var rule = node.aggregation();
        var values = children.stream().map(Claim::meant).toList();
        var value = rule.value(weights.get(), values);
        var rounding = rule.value(weights.get(), shifted(children, 1))
                .subtract(value)
                .max(value.subtract(rule.value(weights.get(), shifted(children, -1))));
        var slack = rule.slack(weights.get(), values, weightError(weights.get()));
        return Optional.of(new Computed(value, rounding.add(slack)));
    }

    /** The values moved by half a unit each, up or down: the aggregations rise with each value, so these are extremes. */
    private List<BigDecimal> shifted(List<Claim> children, int direction) {
        var shifted = new ArrayList<BigDecimal>();
        children.forEach(claim ->
                shifted.add(claim.meant().add(claims.halfUnit(claim).multiply(BigDecimal.valueOf(direction)))));
        return shifted;
    }

    /** Siblings are printed to as many decimals as the finest of them needs. */
    private static BigDecimal weightError(List<BigDecimal> weights) {
        var decimals = weights.stream()
                .mapToInt(weight -> weight.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return decimals <= 0 ? BigDecimal.ZERO : SourceValues.half(-decimals);
    }
}
