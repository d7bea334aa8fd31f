package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.country.CountryName;

/** The name of a country in one language. */
@ColumnsOf("country_names")
@Schema(name = "CountryName", description = "The name of a country in one language")
public record CountryNameView(
        @NotNull String language, @NotNull String name, String officialName) {

    static CountryNameView of(CountryName name) {
        return new CountryNameView(name.language, name.name, name.officialName);
    }
}
