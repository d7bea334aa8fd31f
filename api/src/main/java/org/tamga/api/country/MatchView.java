package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.country.CountryMatch;
import org.tamga.domain.country.CountryMatch.Candidate;

/** What one name or code means. */
@Schema(name = "Match", description = "What a name or a code means")
public record MatchView(
        @NotNull @Schema(description = "The name or code as it was sent", examples = "GER", maxLength = 200)
        String name,

        @NotNull
        @Schema(
                description =
                        "How sure it is: `exact` (a code of ISO 3166-1, or a name that the country is listed by), `alias` (a"
                                + " code of another scheme, a common or former name, the same words in another order),"
                                + " `near` (errors of spelling, or a part of a name), `ambiguous` (several countries may be"
                                + " meant; no one is chosen), `not_a_country` or `none`",
                enumeration = {"exact", "alias", "near", "ambiguous", "not_a_country", "none"},
                examples = "alias")
        String status,

        @Schema(
                description = "The code of the country that is meant (alpha-3); left out unless it is one",
                examples = "DEU",
                maxLength = 3)
        String country,

        @NotNull
        @Schema(
                description =
                        "The country that is meant, and after it others that may be; those of ISO first. All that may be"
                                + " meant if it is ambiguous, none if it is no country.",
                maxItems = 20)
        List<CandidateView> candidates,

        UnlistedAreaView area) {

    /** A country that may be meant. */
    @Schema(name = "MatchCandidate", description = "A country that may be meant")
    public record CandidateView(
            @NotNull
            @Schema(
                    description = "The code of the country (alpha-3)",
                    examples = "DEU",
                    minLength = 3,
                    maxLength = 3,
                    pattern = "^[A-Z]{3}$")
            String country,

            @NotNull @Schema(description = "Its name in English", examples = "Germany", maxLength = 200)
            String name,

            @NotNull
            @Schema(
                    description =
                            "By what it is found: alpha3, alpha2, numeric, code (of `scheme`), name, official_name, the kind"
                                    + " of another name (common, abbreviation, former, ...), words (the same in another"
                                    + " order), spelling or part",
                    examples = "code",
                    maxLength = 40)
            String by,

            @Schema(description = "The scheme of the code", examples = "ioc", maxLength = 40)
            String scheme,

            @NotNull
            @Schema(
                    description = "The name or code of the country that was recognized",
                    examples = "GER",
                    maxLength = 500)
            String matched) {

        private static CandidateView of(Candidate candidate) {
            return new CandidateView(
                    candidate.country(), candidate.name(), candidate.by(), candidate.scheme(), candidate.text());
        }
    }

    static MatchView of(String name, CountryMatch match) {
        var country = match.country();
        return new MatchView(
                name,
                match.status().word(),
                country == null ? null : country.country(),
                match.candidates().stream().map(CandidateView::of).toList(),
                UnlistedAreaView.of(match.area()));
    }
}
