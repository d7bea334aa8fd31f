package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.domain.country.CountryCode;

/** A code of a country in a scheme other than those of ISO 3166-1. */
@ColumnsOf("country_codes")
@Schema(name = "CountryCode", description = "A code of a country in a scheme other than those of ISO 3166-1")
public record CountryCodeView(
        @NotNull String scheme, @NotNull String code, String validFrom, String validUntil) {

    static CountryCodeView of(CountryCode code) {
        return new CountryCodeView(code.scheme, code.code, Text.of(code.validFrom), Text.of(code.validUntil));
    }
}
