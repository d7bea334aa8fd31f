package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.country.Country;
import org.tamga.domain.country.CountryName;

/** A country or territory. */
@ColumnsOf("countries")
@Schema(
        name = "Country",
        description =
                "A country or territory of ISO 3166-1, or one that a dataset adds, with its place in the UN M49 regions")
public record CountryView(
        @NotNull String code,
        String alpha2,
        String numeric,

        @Schema(
                description = "The short name in the language asked for, in English if it is not known in it",
                maxLength = 300)
        String name,

        @Schema(description = "The formal name, in the same way", maxLength = 500)
        String officialName,

        String region,
        String regionCode,
        String subregion,
        String subregionCode,
        String intermediateRegion,
        String intermediateRegionCode,
        Boolean independent,
        String independentSince,
        String independenceStatement,
        String validFrom,
        String validUntil,
        Boolean ldc,
        Boolean lldc,
        Boolean sids,
        String wikidata,

        @Schema(description = "The names in all languages; in the answer for one country alone")
        List<CountryNameView> names,

        @Schema(description = "Other names: common and former ones, abbreviations; in the answer for one country alone")
        List<CountryAliasView> aliases,

        @Schema(description = "Codes in schemes other than those of ISO 3166-1; in the answer for one country alone")
        List<CountryCodeView> codes,

        List<CitationView> citations,
        String dataset)
        implements Cited {

    /** The views of countries with their names in a language. */
    public static List<CountryView> of(List<Country> countries, String language) {
        var names = CurrentRelease.model().countries().in(language);
        return countries.stream()
                .map(country -> of(country, names.get(country.code), null, null, null))
                .toList();
    }

    /** The view of one country with its names in all languages. */
    public static CountryView of(Country country, String language) {
        var known = CurrentRelease.model().countries();
        var names = known.names(country.code);
        var name = names.stream().filter(n -> n.language.equals(language)).findFirst();
        return of(
                country,
                name.orElse(null),
                names.stream().map(CountryNameView::of).toList(),
                known.aliases(country.code).stream().map(CountryAliasView::of).toList(),
                known.otherCodes(country.code).stream().map(CountryCodeView::of).toList());
    }

    private static CountryView of(
            Country country,
            CountryName name,
            List<CountryNameView> all,
            List<CountryAliasView> aliases,
            List<CountryCodeView> codes) {
        return new CountryView(
                country.code,
                country.alpha2,
                country.numeric,
                name == null ? country.name : name.name,
                name == null || name.officialName == null ? country.officialName : name.officialName,
                country.region,
                country.regionCode,
                country.subregion,
                country.subregionCode,
                country.intermediateRegion,
                country.intermediateRegionCode,
                country.independent,
                Text.of(country.independentSince),
                country.independenceStatement,
                Text.of(country.validFrom),
                Text.of(country.validUntil),
                country.ldc,
                country.lldc,
                country.sids,
                country.wikidata,
                all,
                aliases,
                codes,
                CitationView.of(country.citations),
                country.dataset);
    }
}
