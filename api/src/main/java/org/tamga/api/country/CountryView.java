package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.Releases;
import org.tamga.domain.country.Country;
import org.tamga.domain.country.CountryName;

/** A country or territory. */
@ColumnsOf("countries")
@Schema(name = "Country", description = "A country or territory of ISO 3166-1 with its place in the UN M49 regions")
public record CountryView(
        @NotNull @Schema(description = "ISO 3166-1 alpha-3", examples = "KAZ")
        String code,

        @Schema(description = "ISO 3166-1 alpha-2", examples = "KZ")
        String alpha2,

        @Schema(description = "ISO 3166-1 numeric, three digits", examples = "398")
        String numeric,

        @Schema(
                description = "The short name in the language asked for, in English if it is not known in it",
                examples = "Kazakhstan",
                maxLength = 300)
        String name,

        @Schema(description = "The formal name, in the same way", examples = "Republic of Kazakhstan", maxLength = 500)
        String officialName,

        @Schema(examples = "Asia") String region,

        @Schema(description = "UN M49", examples = "142") String regionCode,

        @Schema(examples = "Central Asia") String subregion,

        @Schema(description = "UN M49", examples = "143") String subregionCode,

        @Schema(examples = "Middle Africa") String intermediateRegion,

        @Schema(description = "UN M49", examples = "017") String intermediateRegionCode,

        @Schema(description = "Whether ISO calls it independent")
        Boolean independent,

        @Schema(
                description =
                        "When it became independent, known to the year, the month or the day; left out where no source"
                                + " that was read says it",
                examples = "1991")
        String independentSince,

        @Schema(description = "Whether it is one of the UN's least developed countries")
        Boolean ldc,

        @Schema(description = "Whether it is one of the UN's landlocked developing countries")
        Boolean lldc,

        @Schema(description = "Whether it is one of the UN's small island developing States")
        Boolean sids,

        @Schema(description = "The item of Wikidata", examples = "Q232")
        String wikidata,

        @Schema(description = "The names in all languages; in the answer for one country alone", maxItems = 100)
        List<CountryNameView> names,

        @Schema(description = "Where it was read") List<CitationView> citations,

        @Schema(description = "The dataset that brings it", examples = "countries")
        String dataset)
        implements Cited {

    /** The views of countries with their names in a language. */
    public static List<CountryView> of(List<Country> countries, String language) {
        var names = Releases.countries().in(language);
        return countries.stream()
                .map(country -> of(country, names.get(country.code), null))
                .toList();
    }

    /** The view of one country with its names in all languages. */
    public static CountryView of(Country country, String language) {
        var names = Releases.countries().names(country.code);
        var name = names.stream().filter(n -> n.language.equals(language)).findFirst();
        return of(
                country,
                name.orElse(null),
                names.stream().map(CountryNameView::of).toList());
    }

    private static CountryView of(Country country, CountryName name, List<CountryNameView> all) {
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
                country.ldc,
                country.lldc,
                country.sids,
                country.wikidata,
                all,
                CitationView.of(country.citations),
                country.dataset);
    }
}
