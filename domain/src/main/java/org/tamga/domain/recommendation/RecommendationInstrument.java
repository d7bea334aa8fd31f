package org.tamga.domain.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamga.domain.source.CitedFact;

/** An instrument that speaks to a recommendation: our own reading of both. */
@Entity
@Table(name = "recommendation_instruments")
public class RecommendationInstrument extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String recommendation;
    public String instrument;
    public String note;

    /** The instruments that speak to these recommendations. */
    public static Map<String, List<RecommendationInstrument>> of(Collection<String> recommendations) {
        return recommendations.isEmpty()
                ? Map.of()
                : RecommendationInstrument.<RecommendationInstrument>list(
                                "recommendation in ?1 order by recommendation, instrument", recommendations)
                        .stream()
                        .collect(Collectors.groupingBy(link -> link.recommendation));
    }
}
