package org.tamga.api.cooperation;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.instrument.InstrumentView;
import org.tamga.api.instrument.PartyView;
import org.tamga.domain.cooperation.Evidence;
import org.tamga.domain.cooperation.Pair;
import org.tamga.domain.cooperation.Tie;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.time.Certainty;

/** An instrument that two countries are party to. */
@Schema(name = "SharedInstrument", description = "An instrument that two countries are party to")
public record SharedInstrumentView(
        @NotNull InstrumentView instrument,

        @NotNull Integer holders,

        @NotNull @Schema(description = "What the tie adds to the weight", examples = "3.5165", minimum = "0")
        BigDecimal weight,

        @NotNull @Schema(description = "The part of each of the two", maxItems = 20)
        List<PartyView> parties) {

    static SharedInstrumentView of(Instrument instrument, Tie tie, Pair pair, Evidence evidence, String language) {
        return new SharedInstrumentView(
                InstrumentView.of(List.of(instrument), evidence.day()).get(0),
                evidence.ties().holders(tie),
                PairView.rounded(evidence.ties().weight(tie)),
                PartyView.of(evidence.parties(tie, pair), evidence.day(), Certainty.CERTAIN, language));
    }
}
