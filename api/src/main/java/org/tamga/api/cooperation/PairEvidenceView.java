package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;
import org.tamga.domain.cooperation.Ties;
import org.tamga.domain.instrument.Instrument;

/** Two countries with the evidence of all that they share. */
@Schema(name = "PairEvidence", description = "Two countries with the evidence of all that they share")
public record PairEvidenceView(
        @NotNull String a,
        @NotNull String b,

        @NotNull Integer shared,

        @NotNull BigDecimal jaccard,

        @NotNull BigDecimal weight,

        @NotNull @Schema(description = "The organizations that both are in")
        List<SharedOrganizationView> organizations,

        @NotNull @Schema(description = "The instruments that both are party to")
        List<SharedInstrumentView> instruments,

        @NotNull Meta meta) {

    private static final List<Warning> INCOMPLETE = List.of(new Warning(
            "incomplete_list",
            "Only what the store holds is counted: some lists of parties are known to be incomplete, and a tie that is"
                    + " not here may still exist."));

    /** @param possible the ties of all countries with those that are only possible */
    static PairEvidenceView of(Pair pair, Evidence evidence, Ties possible, String language) {
        var ties = evidence.ties();
        var shared = ties.shared(pair);
        var texts = Instrument.byId(shared.stream()
                .filter(tie -> tie.kind() == Tie.Kind.INSTRUMENT)
                .map(Tie::id)
                .toList());
        var organizations = shared.stream()
                .filter(tie -> tie.kind() == Tie.Kind.ORGANIZATION)
                .map(tie -> SharedOrganizationView.of(tie, pair, evidence, language))
                .toList();
        var instruments = shared.stream()
                .filter(tie -> tie.kind() == Tie.Kind.INSTRUMENT)
                .map(tie -> SharedInstrumentView.of(texts.get(tie.id()), tie, pair, evidence, language))
                .toList();
        return new PairEvidenceView(
                pair.a(),
                pair.b(),
                pair.shared(),
                PairView.rounded(pair.jaccard()),
                PairView.rounded(pair.weight()),
                organizations,
                instruments,
                Meta.of(evidence.day(), warnings(pair, ties, possible)));
    }

    /** What no count of ties can know, and how many ties are only possible. */
    static List<Warning> warnings(Ties ties, Ties possible, Collection<String> countries) {
        var certain = countries.stream().mapToLong(code -> ties.of(code).size()).sum();
        var all = countries.stream().mapToLong(code -> possible.of(code).size()).sum();
        return Stream.concat(
                        INCOMPLETE.stream(),
                        Warning.leftOut(all - certain, certain, "ties of these countries").stream())
                .toList();
    }

    private static List<Warning> warnings(Pair pair, Ties ties, Ties possible) {
        var certain = ties.shared(pair);
        var left = new ArrayList<>(possible.shared(pair));
        left.removeAll(certain);
        if (left.isEmpty()) {
            return INCOMPLETE;
        }
        var names = left.stream().map(Tie::id).collect(Collectors.joining(", "));
        return List.of(
                INCOMPLETE.get(0),
                new Warning(
                        "possible_left_out",
                        "%d of %d ties only may hold on the day and are left out: %s."
                                .formatted(left.size(), left.size() + certain.size(), names)));
    }
}
