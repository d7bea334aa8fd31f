package org.tamga.api.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tamga.api.citation.CitationView;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.SourceValues.Claim;

/** Scores of an edition, each with its citation. */
public record CitedScores(SourceValues claims) {

    /** The preferred values, by component and country. */
    public Map<String, Map<String, BigDecimal>> values() {
        return claims.values();
    }

    /** The citation of a claim. */
    public static CitationView citation(Claim claim) {
        return new CitationView(claim.source(), claim.locator());
    }

    /** The distinct citations of the preferred values of these components for these countries. */
    public List<CitationView> citations(Collection<String> components, Collection<String> countries) {
        return components.stream()
                .flatMap(component ->
                        countries.stream().flatMap(country -> claims.preferred(component, country).stream()))
                .map(CitedScores::citation)
                .distinct()
                .toList();
    }
}
