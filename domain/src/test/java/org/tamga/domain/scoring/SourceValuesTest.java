package org.tamga.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.domain.ranking.Ranking;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.source.SourcePreference;

class SourceValuesTest {

    private static Claim claim(String country, String source, String value) {
        return new Claim("total", country, source, new BigDecimal(value));
    }

    @Test
    void theFirstOfThePreferredSourcesIsTakenAndAnyOtherOnlyAfterThem() {
        var values = new SourceValues(
                List.of(
                        claim("X", "third", "3"),
                        claim("X", "second", "2"),
                        claim("X", "first", "1"),
                        claim("Y", "third", "3"),
                        claim("Y", "second", "2")),
                new SourcePreference(List.of("first", "second")));
        assertEquals(
                List.of("first", "second", "third"),
                values.of("total", "X").stream().map(Claim::source).toList());
        assertEquals(
                Map.of("X", new BigDecimal("1"), "Y", new BigDecimal("2")),
                values.values().get("total"));
    }

    @Test
    void theNoiseOfABinaryNumberBreaksNoTie() {
        var values = new SourceValues(
                List.of(
                        claim("X", "first", "0.30000000000000004"), claim("Y", "first", "0.3"),
                        claim("Z", "first", "0.19353781512605042"), claim("W", "first", "0.1935378151260504")),
                new SourcePreference(List.of("first")));
        assertEquals(
                Map.of("X", 1, "Y", 1, "Z", 2, "W", 2),
                Ranking.rank(values.values().get("total"), Ranking.Method.DENSE));
        assertEquals(
                new BigDecimal("0.30000000000000004"),
                values.preferred("total", "X").orElseThrow().value());
    }
}
