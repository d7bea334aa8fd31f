package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.instrument.Instrument;
import org.tamga.domain.instrument.InstrumentParty;
import org.tamga.domain.time.Certainty;

/** The part of a country or of an organization in an instrument. */
@ColumnsOf("instrument_parties")
@Schema(name = "Party", description = "The part of a country or of an organization in an instrument")
public record PartyView(
        @NotNull String instrument,
        String country,
        String countryName,
        String organization,

        @NotNull String role,

        @NotNull
        @Schema(
                description =
                        "What is known of the day (of today, with history): in_force, adopted (of a text that does not"
                                + " bind), ratified (consent to be bound, in whatever form), signed, withdrawn, or unknown",
                examples = "in_force")
        String state,

        String consent,
        String signedOn,
        String ratifiedOn,
        String inForceOn,
        String withdrawnOn,
        String attestedOn,

        @Schema(
                description =
                        "How sure it is that the party has this part on the day: certain or possible; left out with history",
                examples = "certain")
        String certainty,

        String note,
        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of parties, all equally sure, with their state on a day, or today if there is none. */
    public static List<PartyView> of(
            List<InstrumentParty> parties, LocalDate day, Certainty certainty, String language) {
        var on = day == null ? CurrentRelease.today() : day;
        var texts = Instrument.states(
                parties.stream().map(party -> party.instrument).collect(Collectors.toSet()), on);
        var countries = CurrentRelease.model().countries();
        return parties.stream()
                .map(party -> new PartyView(
                        party.instrument,
                        party.country,
                        party.country == null ? null : countries.name(party.country, language),
                        party.organization,
                        party.role,
                        party.state(on, texts.get(party.instrument)),
                        party.consent,
                        Text.of(party.signedOn),
                        Text.of(party.ratifiedOn),
                        Text.of(party.inForceOn),
                        Text.of(party.withdrawnOn),
                        Text.of(party.attestedOn),
                        Text.of(certainty),
                        party.note,
                        CitationView.of(party.citations),
                        party.dataset))
                .toList();
    }
}
