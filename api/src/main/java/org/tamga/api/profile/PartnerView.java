package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.cooperation.PairView;
import org.tamga.domain.country.CountryName;

/** A country that another shares much with. */
@Schema(name = "Partner", description = "A country that another shares much with; see /v1/cooperation/pairs/{a}/{b}")
public record PartnerView(
        @NotNull String country,
        String countryName,
        @NotNull PairView pair) {

    static PartnerView of(String country, CountryName name, PairView pair) {
        return new PartnerView(country, name == null ? null : name.name, pair);
    }
}
