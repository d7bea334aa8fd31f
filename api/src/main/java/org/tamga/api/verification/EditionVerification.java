package org.tamga.api.verification;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tamga.api.citation.CitationView;
import org.tamga.api.page.Meta.Warning;
import org.tamga.api.query.EnumParameter;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.api.scoring.CitedScores;
import org.tamga.api.scoring.EditionModel;
import org.tamga.domain.discrepancy.VerificationMismatches.Mismatch;
import org.tamga.domain.discrepancy.VerificationMismatches.Subject;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.verification.Placing;
import org.tamga.domain.verification.Verdict;
import org.tamga.domain.verification.Verification;

/** The checks of one edition: components, ranks and tiers. */
public record EditionVerification(EditionModel model) {

    private record Place(String country, String source) {}

    /** The mismatches of all editions, each with the citations of the values from which it should follow. */
    public static List<Mismatch> mismatches() {
        var indices = CurrentRelease.model().indices();
        return indices.codes().stream()
                .flatMap(index -> indices.editions(index).stream())
                .map(edition -> new EditionVerification(EditionModel.read(indices, edition)))
                .flatMap(verification -> verification.checks().stream()
                        .filter(check -> check.is(Verdict.MISMATCH))
                        .map(verification::mismatch))
                .toList();
    }

    private Mismatch mismatch(CheckView check) {
        var edition = model.edition();
        var subject = new Subject(edition.index, edition.edition, check.component(), check.country(), check.kind());
        var printed = check.citations().stream().map(CitationView::citation).toList();
        var parts = parts(check)
                .map(CitedScores::citation)
                .map(CitationView::citation)
                .toList();
        return switch (check.kind()) {
            case "component" ->
                new Mismatch(
                        subject,
                        check.source(),
                        isOwn(check) ? "the parts in the same source" : "the preferred values of its parts",
                        check.published().toPlainString(),
                        check.computed().toPlainString(),
                        check.difference().divide(model.max(check.component()), MathContext.DECIMAL64),
                        printed,
                        parts);
            case "rank" ->
                new Mismatch(
                        subject,
                        check.source(),
                        "the order of the scores",
                        check.published().toPlainString(),
                        check.computed().toPlainString(),
                        null,
                        printed,
                        parts);
            default ->
                new Mismatch(
                        subject,
                        check.source(),
                        "the score of " + check.score().toPlainString(),
                        check.publishedTier(),
                        check.computedTier(),
                        null,
                        printed,
                        parts);
        };
    }

    /**
     * The claims from which a checked value should follow: those of its parts; for a rank or a tier, the overall score.
     */
    private Stream<Claim> parts(CheckView check) {
        var claims = model.scores().claims();
        var codes = check.kind().equals("component") ? model.children(check.component()) : List.of(check.component());
        return codes.stream().flatMap(code -> {
            var preferred = claims.preferred(code, check.country());
            var part = isOwn(check)
                    ? claims.of(code, check.country(), check.source()).or(() -> preferred)
                    : preferred;
            return part.stream();
        });
    }

    private static boolean isOwn(CheckView check) {
        return EnumParameter.word(Verification.Basis.OWN).equals(check.basis());
    }

    /** Components by position, then ranks, then tiers; each by country. */
    List<CheckView> checks() {
        var checks = new ArrayList<CheckView>();
        Verification.check(model.tree(), model.scores().claims())
                .forEach(check -> checks.add(CheckView.of(check, cited(check))));
        var totals = model.scores().values().getOrDefault(model.root(), Map.of());
        var places = cited();
        Placing.ranks(totals, places(), method())
                .forEach(check -> checks.add(CheckView.ofRank(model.root(), check, cited(places, check))));
        if (!model.tiers().isEmpty() || model.printed().stream().anyMatch(row -> row.tier != null)) {
            Placing.tiers(totals, places(), model.tiers())
                    .forEach(check -> checks.add(CheckView.ofTier(model.root(), check, cited(places, check))));
        }
        return checks;
    }

    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (!hasPrintedRanks()) {
            warnings.add(new Warning(
                    "not_published",
                    "No source that was read prints the ranks of this edition: those computed are ours."));
        }
        return warnings;
    }

    /** Without printed ranks, our default method applies. With printed ranks but no rule, there is no method. */
    private Ranking.Method method() {
        return hasPrintedRanks() ? model.edition().method().orElse(null) : model.method();
    }

    private boolean hasPrintedRanks() {
        return model.printed().stream().anyMatch(row -> row.rank != null);
    }

    private List<Placing.Printed> places() {
        return model.printed().stream()
                .map(row -> new Placing.Printed(row.country, row.source, row.rank, row.tier))
                .toList();
    }

    private List<CitationView> cited(Verification.Check check) {
        return check.source() == null
                ? List.of()
                : model.scores().claims().of(check.component(), check.country(), check.source()).stream()
                        .map(CitedScores::citation)
                        .toList();
    }

    private Map<Place, CitationView> cited() {
        var places = new HashMap<Place, CitationView>();
        model.printed()
                .forEach(row ->
                        places.put(new Place(row.country, row.source), new CitationView(row.source, row.locator)));
        return places;
    }

    private static List<CitationView> cited(Map<Place, CitationView> places, Placing.Check<?> check) {
        return Stream.ofNullable(places.get(new Place(check.country(), check.source())))
                .toList();
    }
}
