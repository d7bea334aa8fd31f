package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.country.CountryAlias;

/** A further name of a country. */
@ColumnsOf("country_aliases")
@Schema(name = "CountryAlias", description = "A common or former name of a country, an abbreviation, another spelling")
public record CountryAliasView(
        @NotNull String name, @NotNull String kind, String language) {

    static CountryAliasView of(CountryAlias alias) {
        return new CountryAliasView(alias.name, alias.kind, alias.language);
    }
}
