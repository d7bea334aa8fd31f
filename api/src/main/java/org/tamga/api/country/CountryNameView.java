package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.domain.country.CountryName;

/** The name of a country in one language. */
@ColumnsOf("country_names")
@Schema(name = "CountryName", description = "The name of a country in one language")
public record CountryNameView(
        @NotNull @Schema(description = "BCP 47", examples = "kk")
        String language,

        @NotNull @Schema(examples = "Қазақстан") String name,

        @Schema(description = "The formal name", examples = "Республика Казахстан")
        String officialName) {

    static CountryNameView of(CountryName name) {
        return new CountryNameView(name.language, name.name, name.officialName);
    }
}
