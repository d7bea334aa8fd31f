package org.tamga.domain.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.domain.discrepancy.Discrepancy.Severity;
import org.tamga.domain.discrepancy.PartyLists.PartyList;
import org.tamga.domain.source.Citation;

class PartyListsTest {

    private static final List<Citation> CITED = List.of(new Citation("depositary", null));

    @Test
    void aCompleteListWithoutAPartyIsFound() {
        var found = find(list("A", false, null, true));
        assertEquals(List.of("party_list.A.empty"), ids(found));
        assertEquals(Severity.MAJOR, found.get(0).severity());
        assertEquals(
                List.of(
                        new Discrepancy.Statement("The list of parties is complete.", null, CITED),
                        new Discrepancy.Statement("There is no party in it.", null, CITED)),
                found.get(0).statements());
    }

    @Test
    void aCompleteBilateralListHasTwoParties() {
        assertEquals(List.of("party_list.A.bilateral"), ids(find(list("A", true, null, true, "KGZ"))));
        assertEquals(List.of(), find(list("A", true, null, true, "KGZ", "RUS")));
        assertEquals(List.of("party_list.A.bilateral"), ids(find(list("A", true, null, true, "KAZ", "KGZ", "RUS"))));
        assertEquals(List.of(), find(list("A", false, null, true, "KGZ")));
    }

    @Test
    void theCountryOfAnInstrumentIsInItsCompleteList() {
        assertEquals(List.of("party_list.A.country"), ids(find(list("A", true, "KGZ", true, "KAZ", "RUS"))));
        assertEquals(List.of(), find(list("A", true, "KGZ", true, "KGZ", "RUS")));
    }

    @Test
    void aPartyToAProtocolIsInTheCompleteListOfTheMainInstrument() {
        var main = list("COE-185", false, null, true, "ALB", "FRA");
        var found = find(main, protocol("COE-189", "COE-185", "FRA", "SRB", "UKR"));
        assertEquals(List.of("party_list.COE-185.COE-189"), ids(found));
        assertEquals(List.of("SRB", "UKR"), found.get(0).countries());
        assertEquals(List.of("COE-185", "COE-189"), found.get(0).instruments());
        assertEquals(List.of(), find(main, protocol("COE-189", "COE-185", "FRA")));
    }

    @Test
    void anOrganizationThatIsAPartyIsNamedAsOne() {
        var main = list("COE-185", false, null, true, "ALB", "FRA");
        var bound = List.of("EU", "SRB");
        var found = find(
                main,
                new PartyList("COE-189", false, null, false, List.of("COE-185"), bound, bound, List.of("EU"), CITED));
        assertEquals(List.of("SRB"), found.get(0).countries());
        assertEquals(List.of("EU"), found.get(0).organizations());
    }

    @Test
    void aListThatIsNotMarkedCompleteIsNotJudged() {
        assertEquals(List.of(), find(list("A", true, "KGZ", false)));
        assertEquals(
                List.of(), find(list("COE-185", false, null, false, "ALB"), protocol("COE-189", "COE-185", "FRA")));
    }

    private static PartyList list(String id, boolean bilateral, String country, boolean complete, String... parties) {
        return new PartyList(
                id, bilateral, country, complete, List.of(), List.of(parties), List.of(), List.of(), CITED);
    }

    private static PartyList protocol(String id, String main, String... bound) {
        return new PartyList(id, false, null, false, List.of(main), List.of(bound), List.of(bound), List.of(), CITED);
    }

    private static List<Discrepancy> find(PartyList... lists) {
        return PartyLists.find(Stream.of(lists).toList());
    }

    private static List<String> ids(List<Discrepancy> found) {
        return found.stream().map(Discrepancy::id).toList();
    }
}
