package org.tamga.api.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tamga.api.Meta.Warning;
import org.tamga.api.source.CitationView;
import org.tamga.domain.index.Edition;
import org.tamga.domain.index.PublishedRank;
import org.tamga.domain.index.Ranking;
import org.tamga.domain.index.Tier;
import org.tamga.domain.scoring.Placing;
import org.tamga.domain.scoring.Verification;

/** All that can be checked of one edition. */
record EditionVerification(Scoreboard board, Readings readings, List<PublishedRank> printed, List<Tier> tiers) {

    private record Place(String country, String source) {}

    static EditionVerification of(Edition edition) {
        var board = Scoreboard.of(edition);
        return new EditionVerification(
                board, board.read(board.codes()), PublishedRank.of(edition), Tier.of(edition.index, edition.edition));
    }

    /** Components by position, then ranks, then tiers; each by country. */
    List<CheckView> checks() {
        var checks = new ArrayList<CheckView>();
        Verification.check(board.tree(), readings.claims())
                .forEach(check -> checks.add(CheckView.of(check, cited(check))));
        var totals = readings.values().getOrDefault(board.root(), Map.of());
        var places = cited();
        Placing.ranks(totals, places(), method())
                .forEach(check -> checks.add(CheckView.ofRank(board.root(), check, cited(places, check))));
        if (!tiers.isEmpty() || printed.stream().anyMatch(row -> row.tier != null)) {
            Placing.tiers(totals, places(), bands())
                    .forEach(check -> checks.add(CheckView.ofTier(board.root(), check, cited(places, check))));
        }
        return checks;
    }

    List<Warning> warnings() {
        var warnings = new ArrayList<Warning>();
        if (!ranked()) {
            warnings.add(new Warning(
                    "not_published",
                    "No source that was read prints the ranks of this edition: those computed are ours."));
        }
        return warnings;
    }

    /** Where nobody printed a rank, ours are offered; where a rank was printed without a rule, there is none. */
    private Ranking.Method method() {
        return ranked() ? board.edition().method().orElse(null) : board.method();
    }

    private boolean ranked() {
        return printed.stream().anyMatch(row -> row.rank != null);
    }

    private List<Placing.Printed> places() {
        return printed.stream()
                .map(row -> new Placing.Printed(row.country, row.source, row.rank, row.tier))
                .toList();
    }

    private List<Placing.Band> bands() {
        return tiers.stream()
                .map(tier -> new Placing.Band(tier.code, tier.min, tier.max))
                .toList();
    }

    private List<CitationView> cited(Verification.Check check) {
        return check.source() == null
                ? List.of()
                : readings.claims().of(check.component(), check.country(), check.source()).stream()
                        .map(readings::citation)
                        .toList();
    }

    private Map<Place, CitationView> cited() {
        var places = new HashMap<Place, CitationView>();
        printed.forEach(
                row -> places.put(new Place(row.country, row.source), new CitationView(row.source, row.locator)));
        return places;
    }

    private static List<CitationView> cited(Map<Place, CitationView> places, Placing.Check<?> check) {
        return Stream.ofNullable(places.get(new Place(check.country(), check.source())))
                .toList();
    }
}
