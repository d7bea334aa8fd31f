package org.tamga.api.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class TrendTest {

    private static final String PATH = "/v1/indices/GCI/trend?";

    @Test
    void kazakhstanOverFiveEditions() {
        var points = Api.get(PATH + "country=KZ").<Map<String, Object>>getList("items[0].points");
        assertEquals(
                List.of(
                        "2014 0.176 of 1 = 17.6, rank 23 (published 23) of 195",
                        "2017 0.352 of 1 = 35.2, rank 83 (published null) of 195",
                        "2018 0.778 of 1 = 77.8, rank 40 (published 40) of 194",
                        "2020 93.15 of 100 = 93.15, rank 31 (published 31) of 194",
                        "2024 94.05332324768744 of 100 = 94.053323, rank 35 (published null) of 194"),
                points.stream()
                        .map(point -> "%s %s of %s = %s, rank %s (published %s) of %s"
                                .formatted(
                                        point.get("edition"),
                                        point.get("value"),
                                        point.get("max"),
                                        point.get("percent_of_max"),
                                        point.get("computed_rank"),
                                        point.get("published_rank"),
                                        point.get("countries")))
                        .toList());
    }

    @Test
    void everyStepThatIsNotComparableSaysWhy() {
        var steps = Api.get(PATH + "country=KAZ").<Map<String, Object>>getList("steps");
        assertEquals(
                List.of(
                        "2014 2017 false Not comparable with 2014: the editions differ in questions and weights.",
                        "2017 2018 false Not comparable with 2017: the editions differ in questions and weights.",
                        "2018 2020 false Not comparable with 2018: the scale, the questions and the weights changed. The"
                                + " scale changed from 0 to 1 to 0 to 100.",
                        "2020 2024 false Not comparable with 2020: questions and weights changed, and five tiers took the"
                                + " place of ranks; ITU published no ranks. The rule of the ranks changed from dense to"
                                + " none. Tiers were introduced."),
                steps.stream()
                        .map(step -> "%s %s %s %s"
                                .formatted(
                                        step.get("from"), step.get("to"), step.get("comparable"), step.get("reason")))
                        .toList());
    }

    @Test
    void theWarningsOfTheStepsAreInTheMetaToo() {
        var warnings = Api.get(PATH + "country=KAZ").<Map<String, Object>>getList("meta.warnings");
        assertEquals(
                List.of("2014 to 2017", "2017 to 2018", "2018 to 2020", "2020 to 2024"),
                warnings.stream()
                        .map(warning -> warning.get("detail").toString().split(":")[0])
                        .toList());
    }

    @Test
    void aPillarIsFollowedWhereItIsKnown() {
        var answer = Api.get(PATH + "country=KAZ&component=Legal");
        assertEquals(List.of("2020", "2024"), answer.getList("items[0].points.edition"));
        assertEquals(1, answer.getList("steps").size());
    }

    @Test
    void countriesComeByCodeAndOneWithoutScoresHasNoPoints() {
        var answer = Api.get(PATH + "country=UZB&country=ATA&country=KAZ");
        assertEquals(List.of("ATA", "KAZ", "UZB"), answer.getList("items.country"));
        assertEquals(List.of(), answer.getList("items[0].points"));
        assertEquals("no_scores", answer.getString("meta.warnings[-1].code"));
    }

    @Test
    void aTrendOfNothingIsRefused() {
        assertEquals("400 country: name at least one country", Api.refusal("/v1/indices/GCI/trend"));
        assertEquals(
                "400 component: \"leagl\" is not known; did you mean legal?",
                Api.refusal(PATH + "country=KAZ&component=leagl"));
        assertEquals(
                "404 There is no index \"GCJ\"; did you mean GCI?", Api.refusal("/v1/indices/GCJ/trend?country=KAZ"));
    }
}
