package org.tamga.api.country;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.citation.CitationView;
import org.tamga.api.citation.Cited;
import org.tamga.api.openapi.ColumnsOf;
import org.tamga.api.query.Text;
import org.tamga.api.release.model.CurrentRelease;
import org.tamga.domain.country.CountryMatch.Area;

/** What is no country and has a name or a code like one. */
@ColumnsOf("unlisted_areas")
@Schema(
        name = "UnlistedArea",
        description =
                "What a name or a code means instead of a country: an aggregate, an organization, a region, a former"
                        + " or unlisted state")
public record UnlistedAreaView(
        @NotNull String code,
        @NotNull String name,
        @NotNull String kind,
        List<String> codes,
        List<String> names,
        String validUntil,
        String note,
        List<CitationView> citations)
        implements Cited {

    /** The view of an area; a region is known by the countries in it alone. */
    static UnlistedAreaView of(Area area) {
        if (area == null) {
            return null;
        }
        return CurrentRelease.model()
                .countries()
                .unlisted(area.code())
                .map(known -> new UnlistedAreaView(
                        known.code,
                        known.name,
                        known.kind,
                        Text.list(known.codes),
                        Text.list(known.names),
                        Text.of(known.validUntil),
                        known.note,
                        CitationView.of(known.citations)))
                .orElseGet(() -> new UnlistedAreaView(
                        area.code(), area.name(), area.kind(), List.of(area.code()), null, null, null, null));
    }
}
