package org.tamga.api.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@ApiTest
class CooperationTest {

    private static final Set<String> ACCEDED = Set.of("IND", "PAK", "IRN", "BLR");

    @Test
    void kazakhstanAndKyrgyzstanSharedTenOrganizationsAndThreeInstrumentsIn2012() {
        var pair = Api.get("/v1/cooperation/pairs/KAZ/KGZ?as_of=2012-01-01");
        assertEquals(
                List.of("CICA", "CIS", "CSTO", "ECO", "INTERPOL", "ITU", "OSCE", "OTS", "SCO", "UN"),
                pair.getList("organizations.organization"));
        assertEquals(List.of("CIS-CHARTER", "CST-1992", "SCO-DECLARATION"), pair.getList("instruments.instrument.id"));
        assertEquals(13, pair.getInt("shared"));
        assertEquals(
                List.of(
                        "incomplete_list",
                        "possible_left_out 2 of 15 ties only may hold on the day and are left out: OTS-NAKHCHIVAN, SCO-2009-IIS."),
                pair.getList(
                        "meta.warnings.collect { it.code == 'incomplete_list' ? it.code : it.code + ' ' + it.detail }"));
        assertEquals(
                List.of("KAZ 2001-06-15", "KGZ 2001-06-15"),
                pair.<String>getList(
                        "organizations.find { it.organization == 'SCO' }.memberships.collect { it.country + ' ' + it.start }"));
        assertEquals(
                List.of("KAZ 1994-04-20", "KGZ 1994-04-12"),
                pair.<String>getList("instruments[0].parties.collect { it.country + ' ' + it.ratified_on }"));
    }

    @Test
    void todayTheyShareTheEurasianUnionAndTwoTextsOfTheCstoAsWell() {
        var pair = Api.get("/v1/cooperation/pairs/KAZ/KGZ");
        assertEquals(
                List.of("CICA", "CIS", "CSTO", "EAEU", "ECO", "INTERPOL", "ITU", "OSCE", "OTS", "SCO", "UN"),
                pair.getList("organizations.organization"));
        assertEquals(
                List.of("CIS-CHARTER", "CST-1992", "CSTO-2014-PROTOCOL", "CSTO-2017-INFOSEC", "SCO-DECLARATION"),
                pair.getList("instruments.instrument.id"));
    }

    @Test
    void allEvidenceIsCitedAndTheOrderOfTheTwoIsNothing() {
        for (var query : List.of("as_of=2012-01-01", "parties=signatories", "members=observers")) {
            var pair = Api.get("/v1/cooperation/pairs/KAZ/KGZ?" + query);
            var rows = pair.<Map<String, Object>>getList("organizations.memberships.flatten()");
            rows.addAll(pair.<Map<String, Object>>getList("instruments.parties.flatten()"));
            assertTrue(rows.size() >= 2 * pair.getInt("shared"));
            rows.forEach(row -> assertTrue(row.get("citations") instanceof List<?> list && !list.isEmpty()));
            assertEquals(
                    Api.text("/v1/cooperation/pairs/KAZ/KGZ?" + query),
                    Api.text("/v1/cooperation/pairs/417/kz?" + query));
        }
    }

    @Test
    void signaturesAndObserversCountIfTheyAreAskedFor() {
        assertEquals(
                List.of("CIS-CHARTER", "CST-1992", "OTS-NAKHCHIVAN", "SCO-2009-IIS", "SCO-DECLARATION"),
                Api.get("/v1/cooperation/pairs/KAZ/KGZ?as_of=2012-01-01&parties=signatories")
                        .getList("instruments.instrument.id"));
        assertEquals(List.of(), organizations("IND", "IRN", "organization=SCO&as_of=2016-12-31"));
        assertTrue(organizations("IND", "IRN", "organization=SCO&as_of=2016-12-31&members=observers")
                .contains("SCO"));
        assertTrue(organizations("IND", "IRN", "as_of=2016-12-31").contains("UN"));
        assertTrue(!organizations("IND", "IRN", "as_of=2016-12-31").contains("SCO"));
    }

    @Test
    void theListHasThePairsWithTheFiguresOfTheirDetails() {
        for (var item : Api.get("/v1/cooperation/pairs?region=Central%20Asia&as_of=2012-01-01")
                .<Map<String, Object>>getList("items")) {
            var detail =
                    Api.get("/v1/cooperation/pairs/%s/%s?as_of=2012-01-01".formatted(item.get("a"), item.get("b")));
            assertEquals(item.get("shared"), detail.getInt("shared"));
            assertEquals(item.get("weight"), detail.get("weight"));
            assertEquals(item.get("jaccard"), detail.get("jaccard"));
            assertEquals(item.get("organizations"), detail.getList("organizations.organization"));
            assertEquals(item.get("instruments"), detail.getList("instruments.instrument.id"));
        }
        assertEquals(10, Api.get("/v1/cooperation/pairs?region=Central%20Asia").getInt("page.total"));
    }

    @Test
    void theFiltersNarrowWhatTheySay() {
        var instruments = Api.get("/v1/cooperation/pairs?country=KAZ&kind=instrument&limit=500");
        assertTrue(instruments.getInt("page.total") > 0);
        assertEquals(List.of(), instruments.getList("items.findAll { it.a != 'KAZ' && it.b != 'KAZ' }"));
        assertEquals(List.of(), instruments.getList("items.organizations.flatten()"));
        assertEquals(
                Set.of("CSTO-2017-INFOSEC"),
                Set.copyOf(Api.get("/v1/cooperation/pairs?country=KAZ&topic=information-security&limit=500")
                        .<String>getList("items.instruments.flatten()")));
        var close = Api.get("/v1/cooperation/pairs?organization=SCO&as_of=2024-12-31&min_shared=12");
        assertEquals(
                Api.get("/v1/cooperation/pairs?organization=SCO&as_of=2024-12-31")
                        .getList("items.findAll { it.shared >= 12 }.a"),
                close.getList("items.a"));
        assertTrue(close.getInt("page.total") > 0 && close.getInt("page.total") < 45);
    }

    @Test
    void theGraphsOfTheScoIn2016And2024DifferByTheAccessions() {
        var before = edges("organization=SCO&as_of=2016-12-31");
        var after = edges("organization=SCO&as_of=2024-12-31");
        assertEquals(15, before.size());
        assertEquals(45, after.size());
        assertTrue(after.containsAll(before));
        after.removeAll(before);
        assertEquals(
                after,
                after.stream()
                        .filter(edge -> ACCEDED.contains(edge.substring(0, 3)) || ACCEDED.contains(edge.substring(4)))
                        .collect(Collectors.toSet()));
        var members = new HashSet<>(Api.get("/v1/cooperation/graph?organization=SCO&as_of=2024-12-31")
                .<String>getList("nodes.country"));
        members.removeAll(Api.get("/v1/cooperation/graph?organization=SCO&as_of=2016-12-31")
                .getList("nodes.country"));
        assertEquals(ACCEDED, members);
    }

    @Test
    void theEdgesAreTheListedPairsAndTheDegreesAreTheirs() {
        var graph = Api.get("/v1/cooperation/graph?as_of=2024-12-31&min_weight=10");
        var pairs = Api.walk("/v1/cooperation/pairs?as_of=2024-12-31&min_weight=10&limit=500");
        assertEquals(
                pairs.stream().map(pair -> pair.get("a") + " " + pair.get("b")).toList(),
                graph.getList("edges.collect { it.a + ' ' + it.b }"));
        var degrees = new LinkedHashMap<String, Integer>();
        pairs.forEach(pair ->
                List.of("a", "b").forEach(end -> degrees.merge(pair.get(end).toString(), 1, Integer::sum)));
        graph.<Map<String, Object>>getList("nodes")
                .forEach(node -> assertEquals(
                        degrees.getOrDefault(node.get("country").toString(), 0), node.get("degree"), node::toString));
        assertTrue(pairs.size() > 20);
    }

    @Test
    void theGraphOfAllCountriesLeavesOutWhatAllShare() {
        var graph = Api.get("/v1/cooperation/graph?as_of=2024-12-31");
        assertEquals(195, graph.getList("nodes").size());
        assertEquals(List.of(), graph.getList("edges.findAll { it.weight < 1 }"));
        assertTrue(graph.getList("edges").size() < 10000);
    }

    @Test
    void theGraphMlHasTheNodesAndEdgesOfTheGraph() throws Exception {
        var query = "?organization=SCO&as_of=2024-12-31&lang=ru";
        var graph = Api.get("/v1/cooperation/graph" + query);
        var xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Api.text("/v1/exports/cooperation.graphml" + query))));
        var description = xml.getElementsByTagName("desc").item(0).getTextContent();
        assertTrue(description.contains("as of 2024-12-31"), description);
        var warnings = graph.<String>getList("meta.warnings.detail");
        assertFalse(warnings.isEmpty());
        warnings.forEach(warning -> assertTrue(description.contains(warning), description));
        var nodes = xml.getElementsByTagName("node");
        var edges = xml.getElementsByTagName("edge");
        assertEquals(10, nodes.getLength());
        assertEquals(45, edges.getLength());
        for (var i = 0; i < nodes.getLength(); i++) {
            var node = graph.<Map<String, Object>>getList("nodes").get(i);
            var values = values((Element) nodes.item(i));
            assertTrue(values.contains(node.get("country_name").toString()), values::toString);
            assertTrue(values.contains(node.get("weighted_degree").toString()), values::toString);
        }
        assertEquals(
                graph.getList("edges.collect { it.a + ' ' + it.b }"),
                all(edges).stream()
                        .map(edge -> edge.getAttribute("source") + " " + edge.getAttribute("target"))
                        .toList());
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        assertEquals("400 b: is the same country as a; a pair is of two", Api.refusal("/v1/cooperation/pairs/KAZ/kz"));
        assertEquals("404 There is no country \"KAX\"", Api.refusal("/v1/cooperation/pairs/KAX/KGZ"));
        assertEquals(
                "400 members: \"observer\" is not known; did you mean observers?; known are full, observers",
                Api.refusal("/v1/cooperation/pairs?members=observer"));
        assertEquals(
                "400 topic: is of instruments; leave kind out or send kind=instrument",
                Api.refusal("/v1/cooperation/graph?topic=cybercrime&kind=organization"));
        assertEquals("400 min_shared: must be at least 1", Api.refusal("/v1/cooperation/pairs?min_shared=0"));
        assertEquals("400 sort: this list has an order of its own", Api.refusal("/v1/cooperation/pairs?sort=weight"));
    }

    private static List<String> organizations(String a, String b, String query) {
        return Api.get("/v1/cooperation/pairs?country=%s&limit=500&%s".formatted(a, query))
                .<String>getList(
                        "items.findAll { it.a == '%s' && it.b == '%s' }.organizations.flatten()".formatted(a, b));
    }

    private static Set<String> edges(String query) {
        return new HashSet<>(
                Api.get("/v1/cooperation/graph?" + query).<String>getList("edges.collect { it.a + ' ' + it.b }"));
    }

    private static Set<String> values(Element element) {
        return all(element.getElementsByTagName("data")).stream()
                .map(Element::getTextContent)
                .collect(Collectors.toSet());
    }

    private static List<Element> all(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
