package org.tamga.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.importer.digest.Sha256;

@ApiTest
class PagingTest {

    private static final String REFUSED =
            "400 cursor: is not a next_cursor of this query; keep the other parameters as they were, or start without cursor";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/countries?region=South%20America",
                "/v1/organizations?q=a",
                "/v1/organizations/SCO/members?status=any&history=true",
                "/v1/memberships?history=true&country=KAZ&country=UZB",
                "/v1/instruments?country=KGZ",
                "/v1/instruments/AU-MALABO/parties?history=true",
                "/v1/indices?q=i",
                "/v1/scores?country=KGZ&component=overall&component=legal&component=cooperation&claims=all",
                "/v1/sources?q=gci"
            })
    void pagesInAnyOrderAreTheListInOneGo(String list) {
        for (var field : sortable(list)) {
            for (var sort : List.of(field, "-" + field)) {
                var whole = Api.get(list + "&limit=500&sort=" + sort).getList("items");
                var pages = Api.walk(list + "&limit=7&sort=" + sort);
                assertEquals(whole, pages, sort);
                assertEquals(whole.size(), new HashSet<>(pages).size(), sort);
                assertEquals(whole.size(), Api.get(list + "&limit=1").getInt("page.total"));
            }
        }
    }

    @Test
    void aRankingIsWalkedToo() {
        var ranking = "/v1/indices/GCI/editions/2020/ranking?limit=";
        assertEquals(Api.get(ranking + 500).getList("items"), Api.walk(ranking + 7));
    }

    @Test
    void theLinkMirrorsTheBody() {
        for (var path : List.of(
                "/v1/countries?limit=2",
                "/v1/countries?limit=2&q=%D0%B0&region=Central%20Asia&sort=-name",
                "/v1/sources?q=a%2Bb%25%7B%7D",
                "/v1/sources?limit=1&q=%26")) {
            var response =
                    Api.request().get(path).then().statusCode(200).extract().response();
            String next = response.path("page.next");
            assertEquals(next == null ? null : "<" + next + ">; rel=\"next\"", response.header("Link"));
            if (next != null) {
                assertEquals(200, Api.request().get(next).statusCode());
                assertEquals(true, next.contains("cursor=" + response.path("page.next_cursor")));
            }
        }
        var last = Api.get("/v1/countries?limit=500");
        assertNull(last.getString("page.next"));
        assertNull(last.getString("page.next_cursor"));
    }

    @Test
    void theLimitMayChangeOnTheWay() {
        var cursor = Api.get("/v1/countries?limit=2").getString("page.next_cursor");
        assertEquals(
                List.of("AGO", "AIA", "ALA"),
                Api.get("/v1/countries?limit=3&cursor=" + cursor).getList("items.code"));
    }

    @Test
    void aCursorThatWasChangedIsRefused() {
        var cursor = Api.get("/v1/countries?limit=2").getString("page.next_cursor");
        for (var wrong : List.of(
                cursor.substring(1),
                "A" + cursor.substring(1),
                cursor + "AAAA",
                "abc",
                "W10",
                "bnVsbA",
                "W251bGxd",
                "%F0%9F%98%80",
                "..")) {
            assertEquals(REFUSED, Api.refusal("/v1/countries?cursor=" + wrong), wrong);
        }
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        var cursor = Api.get("/v1/countries?limit=2").getString("page.next_cursor");
        assertEquals(REFUSED, Api.refusal("/v1/countries?sort=name&cursor=" + cursor));
        assertEquals(REFUSED, Api.refusal("/v1/countries?region=Asia&cursor=" + cursor));
        assertEquals(REFUSED, Api.refusal("/v1/organizations?cursor=" + cursor));
    }

    @Test
    void aCursorThatSomebodyMadeUpIsRefused() {
        var ranking = "/v1/indices/GCI/editions/2020/ranking";
        assertEquals(
                List.of("SAU"),
                Api.get(ranking + "?limit=1&cursor=" + forged(ranking, "2")).getList("items.country"));
        Stream.of("-1", "195", "x", "99999999999", "")
                .forEach(key -> assertEquals(REFUSED, Api.refusal(ranking + "?cursor=" + forged(ranking, key))));
        assertEquals(REFUSED, Api.refusal(ranking + "?cursor=" + forged(ranking)));
        assertEquals(REFUSED, Api.refusal("/v1/countries?cursor=" + forged("/v1/countries", "\u0000")));
        assertEquals(REFUSED, Api.refusal("/v1/countries?cursor=" + forged("/v1/countries", "A", "B")));
        var changes = "/v1/changes";
        Api.get(changes + "?cursor=" + forged(changes, "1", "0", "0"));
        Stream.of("", "1", "1,0", "x,0,0", "1,-1,0", "1,99,0", "1,0,3", "1,0,0,A,B", "1,0,1,x", "1,0,2,1,2")
                .forEach(keys -> assertEquals(
                        REFUSED, Api.refusal(changes + "?cursor=" + forged(changes, keys.split(","))), keys));
    }

    /** A cursor as the API makes it for a query without other parameters. */
    private static String forged(String path, String... keys) {
        var digest = Sha256.digest();
        Stream.of(path, "{}", List.of(keys).toString())
                .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        var json = Stream.concat(Stream.of(HexFormat.of().formatHex(digest.digest(), 0, 6)), Stream.of(keys))
                .map(text -> '"' + text.replace("\u0000", "\\u0000") + '"')
                .collect(Collectors.joining(",", "[", "]"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> sortable(String list) {
        var refusal = Api.refusal(list + "&sort=zzzzzzzzzzzzzzzzzzzzzzzz");
        return List.of(refusal.substring(refusal.indexOf("none of ") + 8).split(", "));
    }
}
