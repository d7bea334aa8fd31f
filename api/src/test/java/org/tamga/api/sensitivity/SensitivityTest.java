package org.tamga.api.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class SensitivityTest {

    private static final String PATH = "/v1/indices/GCI/editions/2020/sensitivity?limit=500&";

    @Test
    void aSeedRepeatsTheAnswerAndAnotherDoesNot() {
        var query = PATH + "draws=500&compare=KAZ,ISR&seed=";
        var first = Api.request().get(query + "7").asString();
        assertEquals(first, Api.request().get(query + "7").asString());
        assertNotEquals(
                Api.get(query + "7").getList("items.top_share"),
                Api.get(query + "8").getList("items.top_share"));
    }

    @Test
    void withoutSpreadNothingMoves() {
        var answer = Api.get(PATH + "spread=0&draws=10&sobol=true");
        assertEquals(194, answer.getList("items").size());
        answer.<Map<String, Object>>getList("items").forEach(item -> {
            assertEquals(item.get("baseline_rank"), item.get("low"));
            assertEquals(item.get("baseline_rank"), item.get("median"));
            assertEquals(item.get("baseline_rank"), item.get("high"));
        });
        assertEquals(0, answer.getInt("sobol.mean_shift"));
        assertEquals(List.of(), answer.getList("sobol.indices"));
    }

    @Test
    void aCountryThatIsAheadInEveryPillarIsAlwaysAhead() {
        // Kazakhstan is above Kyrgyzstan in each of the five pillars, so no weights can turn the two.
        var answer = Api.get(PATH + "distribution=dirichlet&concentration=5&draws=2000&compare=KGZ&compare=KAZ");
        assertEquals(
                "[{first=KAZ, second=KGZ, first_above=1}]",
                answer.getList("pairs").toString());
        assertEquals("dirichlet", answer.getString("settings.distribution"));
    }

    @Test
    void theIntervalHoldsTheMedianAndTheSettingsAreStated() {
        var answer = Api.get(PATH + "draws=1000&level=0.95&top=20");
        answer.<Map<String, Object>>getList("items").forEach(item -> {
            assertTrue(((Number) item.get("low")).intValue() <= ((Number) item.get("median")).intValue());
            assertTrue(((Number) item.get("median")).intValue() <= ((Number) item.get("high")).intValue());
        });
        assertEquals(
                "{component=overall, distribution=uniform, spread=0.25, draws=1000, seed=1, level=0.95, top=20, method=dense}",
                answer.getMap("settings").toString());
    }

    @Test
    void theOrderOfTheComparedChangesNoByte() {
        var a = Api.request().get(PATH + "draws=10&compare=KAZ,UZB&spread=0.5");
        var b = Api.request().get(PATH + "spread=0.50&compare=UZB&compare=KAZ&draws=10");
        assertEquals(a.asString(), b.asString());
        assertEquals(a.header("ETag"), b.header("ETag"));
    }

    @Test
    void oneCountryIsAlwaysFirstAndAnEmptyGroupSaysSo() {
        var one = Api.get(PATH + "draws=10&country=KAZ");
        assertEquals("[1]", one.getList("items.high").toString());
        var none = Api.get(PATH + "draws=10&organization=SCO&as_of=1990-01-01");
        assertEquals(List.of(), none.getList("items"));
        assertEquals(List.of("empty_group"), none.getList("meta.warnings.code"));
    }

    @Test
    void whatCannotBeDrawnIsRefusedByParameter() {
        assertEquals(
                "400 spread: The spread of the weights must be from 0 to 1, not 2.0", Api.refusal(PATH + "spread=2"));
        assertEquals("400 level: The level must be above 0 and below 1, not 1.0", Api.refusal(PATH + "level=1"));
        assertEquals("400 draws: must be at most 100000", Api.refusal(PATH + "draws=100001"));
        assertEquals("400 draws: must be at least 1", Api.refusal(PATH + "draws=0"));
        assertEquals(
                "400 concentration: The concentration must be above 0 and up to 1000000, not 0.0",
                Api.refusal(PATH + "distribution=dirichlet&concentration=0"));
        assertEquals(
                "400 spread: is of the uniform distribution; concentration is of the dirichlet one",
                Api.refusal(PATH + "distribution=dirichlet&spread=0.1"));
        assertEquals(
                "400 sobol: needs weights that are drawn one by one: distribution=uniform",
                Api.refusal(PATH + "distribution=dirichlet&sobol=true"));
        assertEquals("400 compare: takes 2 to 10 countries", Api.refusal(PATH + "compare=KAZ"));
        assertEquals(
                "400 compare: ATA is not in the group, or lacks a score of a part of overall",
                Api.refusal(PATH + "compare=KAZ,ATA"));
        assertEquals(
                "400 method: \"fractional\" is not known; known are dense, competition, modified, ordinal",
                Api.refusal(PATH + "method=fractional"));
        assertEquals("400 component: Component ls1 has no components of its own", Api.refusal(PATH + "component=ls1"));
        assertEquals(
                "400 component: the official weights of the parts of organizational are unknown",
                Api.refusal(PATH.replace("2020", "2024") + "component=organizational"));
    }
}
