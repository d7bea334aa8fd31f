package org.tamga.api.profile;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.cooperation.PairView;

/** A country that another shares much with. */
@Schema(name = "Partner", description = "A country that another shares much with; see /v1/cooperation/pairs/{a}/{b}")
public record PartnerView(
        @NotNull String country,
        String countryName,
        @NotNull PairView pair) {}
