package org.tamga.domain.recommendation;

import jakarta.persistence.Column;
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

/** A component of an index that speaks to a recommendation: our own reading of both. */
@Entity
@Table(name = "recommendation_components")
public class RecommendationComponent extends CitedFact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String recommendation;

    @Column(name = "\"index\"")
    public String index;

    public String edition;
    public String component;
    public String note;

    /** The components that speak to these recommendations. */
    public static Map<String, List<RecommendationComponent>> of(Collection<String> recommendations) {
        return recommendations.isEmpty()
                ? Map.of()
                : RecommendationComponent.<RecommendationComponent>list(
                                "recommendation in ?1 order by recommendation, index, edition, component",
                                recommendations)
                        .stream()
                        .collect(Collectors.groupingBy(link -> link.recommendation));
    }
}
