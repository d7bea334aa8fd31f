package org.tamga.api.citation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.domain.source.Citation;
import org.tamga.domain.source.Citations;

/** Where a fact was read. */
@Schema(name = "Citation", description = "Where a fact was read")
public record CitationView(
        @NotNull @Schema(description = "The id of the source, see /v1/sources/{id}", examples = "itu-gci-2020")
        String source,

        @Schema(description = "The place inside the source", examples = "ranking table", maxLength = 2000)
        String locator) {

    /** The citations of a row. */
    public static List<CitationView> of(Citations citations) {
        return of(citations.list());
    }

    /** The views of citations. */
    public static List<CitationView> of(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new CitationView(citation.source(), citation.locator()))
                .toList();
    }

    /** The citation that it shows. */
    public Citation citation() {
        return new Citation(source, locator);
    }

    /** The one citation of a row that one source states. */
    public static List<CitationView> of(String source, String locator) {
        return List.of(new CitationView(source, locator));
    }
}
