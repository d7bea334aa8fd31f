package org.tamga.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

@ApiTest
class ProblemTest {

    @Test
    void aProblemSaysWhatIsWrongInEachParameter() {
        assertEquals("""
                {"type":"urn:tamga:problem:invalid-parameter","title":"Invalid parameter","status":400,\
                "detail":"limit: must be at least 1; lmit: is not a parameter of this operation; did you mean limit?",\
                "instance":"/v1/countries","errors":[\
                {"parameter":"limit","code":"out_of_range","detail":"must be at least 1"},\
                {"parameter":"lmit","code":"unknown_parameter","detail":"is not a parameter of this operation; did you mean limit?"}]}""", Api.request().get("/v1/countries?lmit=5&limit=0").asString());
    }

    @Test
    void aPathThatNamesNothingHasAProblemToo() {
        assertEquals("""
                {"type":"urn:tamga:problem:not-found","title":"Not found","status":404,\
                "detail":"There is no country \\"KAZZ\\"","instance":"/v1/countries/KAZZ"}""", Api.request().get("/v1/countries/KAZZ").asString());
        assertEquals("""
                {"type":"urn:tamga:problem:not-found","title":"Not found","status":404,\
                "detail":"There is nothing at this path; /v1 says where everything is","instance":"/v2/countries"}""", RestAssured.get("/v2/countries").asString());
    }

    @Test
    void aControlCharacterIsNotToldBack() {
        assertEquals("404 There is no country \"?\"", Api.refusal("/v1/countries/%0A"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    countries?limit=0 | limit: must be at least 1
                    countries?limit=100000 | limit: must be at most 500
                    countries?limit=+5 | limit: is not a whole number
                    countries?limit=5.0 | limit: is not a whole number
                    countries?limit= | limit: has no value; leave the parameter out
                    countries?limit=5&limit=5 | limit: may be given only once
                    countries?limit=99999999999999999999 | limit: is not a whole number
                    countries?sort=nme | sort: "nme" is none of code, name, region, subregion; did you mean name?
                    countries?per_page=5 | per_page: is not a parameter of this operation; did you mean limit?
                    countries?page=2 | page: is not a parameter of this operation; did you mean cursor?
                    countries?search=kaz | search: is not a parameter of this operation; did you mean q?
                    countries?select=code | select: is not a parameter of this operation; did you mean fields?
                    countries?sort-by=code | sort-by: is not a parameter of this operation; did you mean sort?
                    memberships?year=2010 | year: is not a parameter of this operation; did you mean as_of?
                    scores?year=2020 | year: is not a parameter of this operation; did you mean edition?
                    countries?sort=- | sort: must be fields separated by commas, each with a minus before it or not, such as -score,name
                    countries?sort=code, | sort: must be fields separated by commas, each with a minus before it or not, such as -score,name
                    countries?cuntry=KAZ | cuntry: is not a parameter of this operation
                    countries?q=%00 | q: contains control characters or is not UTF-8
                    countries?q=%ff | q: contains control characters or is not UTF-8
                    countries?q=a%0Ab | q: contains control characters or is not UTF-8
                    countries?%00=1 | ?: is not a parameter of this operation; did you mean q?
                    countries?status=member | status: is of an organization; name one with organization
                    countries?region=Central%20Asai | region: "Central Asai" is not known; did you mean Central Asia?
                    countries?instrument=COE-186 | instrument: "COE-186" is not known; did you mean COE-185?
                    memberships?as_of=2020-02-30 | as_of: is not a day of the form yyyy-mm-dd
                    memberships?as_of=2020-1-1 | as_of: is not a day of the form yyyy-mm-dd
                    memberships?as_of=+2020-01-01 | as_of: is not a day of the form yyyy-mm-dd
                    memberships?as_of=%2B2020-01-01 | as_of: is not a day of the form yyyy-mm-dd
                    memberships?as_of=yesterday | as_of: is not a day of the form yyyy-mm-dd
                    scores?claims=al&limit=0 | claims: "al" is not known; did you mean all?; known are preferred, all; limit: must be at least 1
                    memberships?history=yes | history: is neither true nor false
                    memberships?country=GER | country: "GER" is no code of a country; did you mean DEU (Germany)?
                    memberships?organization=NATOO | organization: "NATOO" is not known; did you mean NATO?
                    instruments?from=2020-13 | from: is not a date: Invalid value for MonthOfYear (valid values 1 - 12): 13
                    instruments?from=2020-00 | from: is not a date: Month and day start at 01
                    instruments?binding=TRUE | binding: is neither true nor false
                    instruments?state=current | state: "current" is not known; known are in_force, adopted, draft, not_yet, ended, unknown
                    instruments?level=globl | level: "globl" is not known; did you mean global?; known are national, bilateral, regional, global
                    scores?index=GCX | index: "GCX" is not known; did you mean GCI?; known are GCI
                    scores?edition=2021 | edition: "2021" is not known; did you mean 2020?; known are 2014, 2017, 2018, 2020, 2024
                    scores?min=1e5 | min: is not a decimal number
                    scores?min=NaN | min: is not a decimal number
                    scores?min=.5 | min: is not a decimal number
                    scores?claims=some | claims: "some" is not known; known are preferred, all
                    """)
    void aBadValueIsNamedWithItsRemedy(String request, String detail) {
        assertEquals("400 " + detail, Api.refusal("/v1/" + request));
    }

    @Test
    void aParameterStandsAtMostAHundredTimes() {
        assertEquals(
                5,
                Api.get("/v1/countries?" + "region=143&".repeat(99) + "region=143")
                        .getList("items")
                        .size());
        assertEquals(
                "400 region: may be given at most 100 times",
                Api.refusal("/v1/countries?" + "region=143&".repeat(100) + "region=143"));
    }

    @Test
    void aProblemIsNotLongerThanTheContractSays() {
        var names = IntStream.range(0, 1500).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));
        var problem = Api.request().get("/v1/countries?" + names);
        assertEquals(400, problem.statusCode());
        assertEquals(100, problem.jsonPath().getList("errors").size());
        assertEquals(404, Api.request().get("/v1/countries/" + "a".repeat(9000)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/countries/%00",
                "GET /v1/countries/%ff",
                "GET /v1/countries/%zz",
                "GET /v1/countries/%",
                "GET /v1/countries/<script>",
                "GET /v1/countries/{code}",
                "GET /v1/countries/\u00d0\u00ba",
                "GET /v1/countries/K%2FAZ",
                "GET /v1/countries/KAZ/..%2f",
                "GET /v1/indices/%00/editions/%00/ranking",
                "GET /v1/organizations/%00/members",
                "GET /v1/instruments/%00/parties",
                "GET /v1/sources/%00",
                "GET /v1\\countries",
                "GET /v1/countries?q=%zz",
                "GET /v1/countries?%zz=1",
                "GET /v1/countries?%ff",
                "GET /v1/countries?q=a|b",
                "GET /v1/countries?cursor=%%",
                "GET /v1/countries?q=\u0001",
                "GET v1/countries",
                "GET //evil.example/v1/countries",
                "GET /",
                "GET /V1/countries",
                "GET /q/nothing",
                "GET /favicon.ico",
                "FOO /v1/countries",
                "FOO /nothing",
                "CONNECT /v1/countries",
                "TRACE /v1/countries",
                "OPTIONS *"
            })
    void oddAddressesAreRefusedWithAProblem(String line) {
        assertProblem("4..", Api.raw(line + " HTTP/1.1\r\nHost: x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y",
                "Host: ",
                "Host: a b",
                "Host: <script>",
                "Host: localhost:99999",
                "Host: a/b?c",
                "Host: \u00ff",
                "Host: user@host"
            })
    void oddHostsAreRefusedWithAProblem(String header) {
        assertProblem("400", Api.raw("GET /v1 HTTP/1.1\r\n" + header));
    }

    @Test
    void addressesMayBeLongButNotTooLong() {
        var long8k = "GET /v1/countries?region=143" + "&region=143".repeat(99) + "&q=" + "a".repeat(200) + "&cursor="
                + "A".repeat(6000);
        assertProblem("400", Api.raw(long8k + " HTTP/1.1\r\nHost: x"));
        assertProblem("414", Api.raw("GET /v1/countries?q=" + "a".repeat(17_000) + " HTTP/1.1\r\nHost: x"));
        assertProblem("414", Api.raw("GET /" + "a".repeat(60_000) + " HTTP/1.1\r\nHost: x"));
    }

    @Test
    void headsMayBeLongButNotTooLong() {
        var get = "GET /v1/countries/KAZ HTTP/1.1\r\nHost: x\r\nX-Long: ";
        assertTrue(Api.raw(get + "a".repeat(19_000)).startsWith("HTTP/1.1 200 "));
        assertProblem("431", Api.raw(get.replace("KAZ", "KGZ") + "a".repeat(21_000)));
        assertProblem("431", Api.raw(get.replace("KAZ", "KGZ") + "a".repeat(120_000)));
    }

    @Test
    void bodiesMayNotBeTooLong() {
        assertProblem("413", Api.raw("POST /v1/countries HTTP/1.1\r\nHost: x\r\nContent-Length: 600000000"));
        assertProblem("413", Api.raw("POST /v1/countries HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999999999999"));
    }

    @Test
    void pathsMayBeSpeltInOtherWays() {
        for (var path : List.of("/v1/", "/v1/countries/", "//v1/countries", "/v1//countries", "/v1/../v1/countries")) {
            assertTrue(Api.raw("GET " + path + " HTTP/1.1\r\nHost: x").startsWith("HTTP/1.1 200 "), path);
        }
    }

    private static void assertProblem(String status, String answer) {
        assertTrue(answer.matches("(?s)HTTP/1.1 " + status + " .*"), answer);
        assertTrue(answer.toLowerCase().contains("content-type: application/problem+json"), answer);
        assertTrue(answer.contains("{\"type\":\"urn:tamga:problem:"), answer);
        assertFalse(answer.contains("xception") || answer.contains("<html"), answer);
    }

    @Test
    void aPathAsOtherApisHaveItIsAnsweredWithTheAddress() {
        var told = Stream.of(
                        "/v1/countries/KAZ/memberships",
                        "/v1/countries/KAZ/scores",
                        "/v1/organizations/SCO/countries",
                        "/v1/instruments/COE-185/countries",
                        "/v1/indices/GCI/scores",
                        "/v1/indices/GCI/2024",
                        "/v1/indices/GCI/editions",
                        "/v1/scores.csv",
                        "/v1/treaties",
                        "/countries",
                        "/countries/KAZ",
                        "/v2/countries",
                        "/nothing")
                .map(path -> Api.refusal(path).replaceFirst(".*at this path; ", ""))
                .toList();
        assertEquals(
                List.of(
                        "see /v1/memberships?country=KAZ",
                        "see /v1/scores?country=KAZ",
                        "see /v1/countries?organization=SCO",
                        "see /v1/countries?instrument=COE-185",
                        "see /v1/scores?index=GCI",
                        "see /v1/indices/GCI/editions/2024",
                        "see /v1/indices/GCI",
                        "see /v1/exports/scores.csv",
                        "see /v1/instruments",
                        "see /v1/countries",
                        "see /v1/countries/KAZ",
                        "/v1 says where everything is",
                        "/v1 says where everything is"),
                told);
    }
}
