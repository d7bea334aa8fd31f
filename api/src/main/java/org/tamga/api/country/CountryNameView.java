package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.country.CountryName;

/** The name of a country in one language. */
@Schema(name = "CountryName", description = "The name of a country in one language")
public record CountryNameView(
        @NotNull @Schema(description = "BCP 47", examples = "kk", maxLength = 20)
        String language,

        @NotNull @Schema(examples = "Қазақстан", maxLength = 300)
        String name,

        @Schema(description = "The formal name", examples = "Республика Казахстан", maxLength = 500)
        String officialName) {

    static CountryNameView of(CountryName name) {
        return new CountryNameView(name.language, name.name, name.officialName);
    }
}
