package org.tamga.api.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class StatisticsTest {

    private static final String PATH = "/v1/indices/GCI/editions/2020/statistics?limit=500&";
    private static final String STRUCTURE = "/v1/indices/GCI/editions/2020/structure?component=overall";

    /**
     * KAZ 93.15, UZB 71.11, KGZ 49.64, TJK 17.10, TKM 14.48. Mean 245.48 / 5 = 49.096. Deviations 44.054, 22.014, 0.544,
     * -31.996, -34.616; squares 1940.754916 + 484.616196 + 0.295936 + 1023.744016 + 1198.267456 = 4647.678520; / 4 =
     * 1161.919630, whose root is 34.086942.
     */
    @Test
    void centralAsiaByHand() {
        var groups = Api.get(PATH + "group_by=subregion").<Map<String, Object>>getList("items");
        var asia = groups.stream()
                .filter(group -> group.get("group").equals("Central Asia"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, ((Number) asia.get("count")).intValue());
        assertEquals(new BigDecimal("49.096"), asia.get("mean"));
        assertEquals(new BigDecimal("49.64"), asia.get("median"));
        assertEquals(new BigDecimal("17.1"), asia.get("lower_quartile"));
        assertEquals(new BigDecimal("71.11"), asia.get("upper_quartile"));
        assertEquals(new BigDecimal("34.086942"), asia.get("standard_deviation"));
        assertEquals(new BigDecimal("14.48"), asia.get("min"));
        assertEquals(List.of("TKM"), asia.get("min_countries"));
        assertEquals(new BigDecimal("93.15"), asia.get("max"));
        assertEquals(List.of("KAZ"), asia.get("max_countries"));
        assertEquals(asia.get("mean"), Api.get(PATH + "region=143").get("items[0].mean"));
    }

    @Test
    void everyCountryIsInOneRegionAndInOneTier() {
        assertEquals(194, count(PATH + "group_by=region"));
        assertEquals(194, count(PATH.replace("2020", "2024") + "group_by=tier"));
        assertEquals(
                List.of("T1", "T2", "T3", "T4", "T5"),
                Api.get(PATH.replace("2020", "2024") + "group_by=tier").getList("items.group"));
    }

    private static int count(String path) {
        return Api.get(path).<Number>getList("items.count").stream()
                .mapToInt(Number::intValue)
                .sum();
    }

    @Test
    void anOrganizationIsTakenAsOfADay() {
        // Uzbekistan was a member of the CSTO from 2006 to 2012.
        var path = PATH + "group_by=organization&organization=CSTO&as_of=";
        assertEquals(7, count(path + "2010-05-01"));
        assertEquals(6, count(path + "2013-01-01"));
        assertEquals(List.of("CSTO"), Api.get(path + "2013-01-01").getList("items.group"));
    }

    @Test
    void severalComponentsComeOneAfterTheOther() {
        assertEquals(
                List.of("legal", "technical"),
                Api.get(PATH + "component=legal&component=technical").getList("items.component"));
    }

    @Test
    void aSingleCountryHasNoDeviationAndAnEmptyGroupSaysSo() {
        // In 1990 nobody was in the SCO.
        var empty = Api.get(PATH + "organization=SCO&as_of=1990-01-01");
        assertEquals(List.of(), empty.getList("items"));
        assertEquals(List.of("empty_group"), empty.getList("meta.warnings.code"));
        var tier = Api.get(PATH.replace("2020", "2024") + "group_by=tier&region=Australia%20and%20New%20Zealand");
        tier.<Map<String, Object>>getList("items").stream()
                .filter(item -> ((Number) item.get("count")).intValue() == 1)
                .forEach(item -> assertEquals(null, item.get("standard_deviation")));
        assertEquals("400 group_by: this edition has no tiers", Api.refusal(PATH + "group_by=tier"));
    }

    @Test
    void theEffectiveSharesSumToOneAndStandBesideTheNominal() {
        var answer = Api.get(STRUCTURE);
        assertEquals(194, answer.getInt("countries"));
        var sum = answer.<BigDecimal>getList("parts.effective_share").stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(sum.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.00001")) < 0);
        assertEquals(
                List.of(new BigDecimal("0.2")),
                answer.<BigDecimal>getList("parts.nominal_share").stream()
                        .distinct()
                        .toList());
        assertEquals(10, answer.getList("correlations").size());
        // Computed by NumPy from the same values, see benchmark/sensitivity/crosscheck.py.
        assertEquals(new BigDecimal("0.97151"), answer.get("alpha"));
    }

    @Test
    void theStructureOfFewOrNoneOrUnknownWeightsSaysSo() {
        assertEquals(
                List.of("few_countries"), Api.get(STRUCTURE + "&country=KAZ").getList("meta.warnings.code"));
        var organizational = Api.get(STRUCTURE.replace("2020", "2024").replace("overall", "organizational"));
        assertEquals(List.of("unknown_weights"), organizational.getList("meta.warnings.code"));
        assertEquals(
                List.of(),
                organizational.getList("parts.effective_share").stream()
                        .filter(share -> share != null)
                        .toList());
        assertTrue(organizational.get("alpha") == null);
        assertEquals(
                "400 component: Component overall has no components of its own",
                Api.refusal(STRUCTURE.replace("2020", "2018")));
    }
}
