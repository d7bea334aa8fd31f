package org.tamga.api.instrument;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.Releases;
import org.tamga.domain.instrument.InstrumentParty;

/** A country's part in an instrument. */
@Schema(name = "Party", description = "A country's part in an instrument")
public record PartyView(
        @NotNull @Schema(examples = "CSTO-2017-INFOSEC", maxLength = 80)
        String instrument,

        @NotNull @Schema(description = "Alpha-3", examples = "KAZ", pattern = "^[A-Z]{3}$")
        String country,

        @Schema(description = "In the language asked for, else in English", examples = "Kazakhstan", maxLength = 300)
        String countryName,

        @NotNull
        @Schema(
                description = "party, signatory, contracting_state, ratifying, invited, expert_state, adopting_state,"
                        + " issuing_state, or a further word",
                examples = "party",
                maxLength = 40)
        String role,

        @NotNull
        @Schema(
                description =
                        "What the known dates say of the day (of today, with history): in_force, ratified, signed,"
                                + " withdrawn, or unknown",
                examples = "in_force",
                maxLength = 20)
        String state,

        @Schema(
                description =
                        "How it consented to be bound: ratification, accession, approval, ratification_law, or a further"
                                + " word",
                examples = "ratification_law",
                maxLength = 40)
        String consent,

        @Schema(description = "A date known to the year, the month or the day", examples = "2017-11-30", maxLength = 10)
        String signedOn,

        @Schema(description = "A date known to the year, the month or the day", examples = "2019-03-05", maxLength = 10)
        String ratifiedOn,

        @Schema(description = "A date known to the year, the month or the day", examples = "2019-04-01", maxLength = 10)
        String inForceOn,

        @Schema(description = "A date known to the year, the month or the day", examples = "1999-04-02", maxLength = 10)
        String withdrawnOn,

        @Schema(description = "What a reader must know of it", maxLength = 2000)
        String note,

        @Schema(description = "Where it was read", maxItems = 50)
        List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "instruments", maxLength = 100)
        String dataset)
        implements Cited {

    /** The views of parties with their state on a day, or today if there is none, and names in a language. */
    public static List<PartyView> of(List<InstrumentParty> parties, LocalDate day, String language) {
        var names = Releases.countries().in(language);
        return parties.stream()
                .map(party -> new PartyView(
                        party.instrument,
                        party.country,
                        names.containsKey(party.country) ? names.get(party.country).name : null,
                        party.role,
                        party.state(day == null ? Releases.today() : day),
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
