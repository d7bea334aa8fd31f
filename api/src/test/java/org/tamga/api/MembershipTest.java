package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

@ApiTest
class MembershipTest {

    @Test
    void uzbekistanWasInTheCstoFrom2006To2012() {
        assertEquals(
                List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"), members("CSTO/members?as_of=2010-05-01"));
        assertEquals(List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"), members("CSTO/members?as_of=2013-01-01"));
        assertEquals(List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"), members("CSTO/members"));
        assertEquals(List.of("UZB"), members("CSTO/members?status=suspended"));
    }

    @Test
    void theScoGrewFromSixToTen() {
        assertEquals(6, members("SCO/members?as_of=2016-12-31").size());
        assertEquals(8, members("SCO/members?as_of=2018-01-01").size());
        assertEquals(9, members("SCO/members?as_of=2023-08-01").size());
        assertEquals(10, members("SCO/members?as_of=2024-08-01").size());
    }

    private static List<String> members(String path) {
        return Api.get("/v1/organizations/" + path).getList("items.country");
    }
}
