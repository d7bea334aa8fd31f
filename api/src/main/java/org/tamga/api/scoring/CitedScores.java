package org.tamga.api.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamga.api.citation.CitationView;
import org.tamga.domain.index.Score;
import org.tamga.domain.scoring.SourceValues;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.source.SourcePreference;

/** The scores of some components of an edition, each with its citation. */
public final class CitedScores {

    private final SourceValues claims;
    private final Map<Claim, String> locators = new HashMap<>();

    CitedScores(List<Score> scores, SourcePreference preference) {
        scores.forEach(score -> locators.put(claim(score), score.locator));
        claims = new SourceValues(locators.keySet(), preference);
    }

    private static Claim claim(Score score) {
        return new Claim(score.component, score.country, score.source, score.value);
    }

    /** All claims. */
    public SourceValues claims() {
        return claims;
    }

    /** The preferred values, by component and country. */
    public Map<String, Map<String, BigDecimal>> values() {
        return claims.values();
    }

    /** The citation of a claim. */
    public CitationView citation(Claim claim) {
        return new CitationView(claim.source(), locators.get(claim));
    }

    /** The distinct citations of the preferred values of these components for these countries. */
    public List<CitationView> citations(Collection<String> components, Collection<String> countries) {
        return components.stream()
                .flatMap(component ->
                        countries.stream().flatMap(country -> claims.preferred(component, country).stream()))
                .map(this::citation)
                .distinct()
                .toList();
    }
}
