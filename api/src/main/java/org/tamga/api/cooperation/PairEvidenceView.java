package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.page.Meta;
import org.tamga.api.page.Meta.Warning;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;
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

    static PairEvidenceView of(Pair pair, Evidence evidence, String language) {
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
                Meta.of(evidence.day(), warnings()));
    }

    /** What no count of ties can know. */
    static List<Warning> warnings() {
        return List.of(new Warning(
                "incomplete_list",
                "Only what the store holds is counted: some lists of parties are known to be incomplete, and a tie that"
                        + " is not here may still exist."));
    }
}
