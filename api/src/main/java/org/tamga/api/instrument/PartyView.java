package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.instrument.InstrumentParty;

/** A country's part in an instrument. */
@ColumnsOf("instrument_parties")
@Schema(name = "Party", description = "A country's part in an instrument")
public record PartyView(
        @NotNull String instrument,
        @NotNull String country,
        String countryName,
        @NotNull String role,

        @NotNull
        @Schema(
                description =
                        "What the known dates say of the day (of today, with history): in_force, ratified, signed,"
                                + " withdrawn, or unknown",
                examples = "in_force")
        String state,

        String consent,
        String signedOn,
        String ratifiedOn,
        String inForceOn,
        String withdrawnOn,
        String note,
        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of parties with their state on a day, or today if there is none, and names in a language. */
    public static List<PartyView> of(List<InstrumentParty> parties, LocalDate day, String language) {
        var countries = CurrentRelease.model().countries();
        return parties.stream()
                .map(party -> new PartyView(
                        party.instrument,
                        party.country,
                        countries.name(party.country, language),
                        party.role,
                        party.state(day == null ? CurrentRelease.today() : day),
                        party.consent,
                        Text.of(party.signedOn),
                        Text.of(party.ratifiedOn),
                        Text.of(party.inForceOn),
                        Text.of(party.withdrawnOn),
                        party.note,
                        CitationView.of(party.citations),
                        party.dataset))
                .toList();
    }
}
