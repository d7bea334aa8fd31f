package org.tamga.api.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.export.ExportTest;

/** Datasets as search engines and data portals read them; other implementations read them here, without a network. */
@ApiTest
class CatalogTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DATASETS = List.of("countries", "gci", "instruments", "organizations", "seeds");

    static Stream<String> documents() {
        return Stream.concat(
                Stream.of("/v1/catalog.jsonld"),
                DATASETS.stream().map(name -> "/v1/datasets/" + name + "/dcat.jsonld"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPropertyAndEveryTypeIsAnAbsoluteAddress(String document) throws Exception {
        assertAbsolute(Api.text(document));
    }

    /** Each term of a document stands for a URL; a term that its context does not define would be dropped. */
    static void assertAbsolute(String text) throws Exception {
        var expanded = JSON.readTree(
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get().toString());
        var written = JSON.readTree(text);
        ((com.fasterxml.jackson.databind.node.ObjectNode) written).remove("@context");
        assertEquals(properties(written), properties(expanded));
        assertTrue(properties(written) > 20);
        var names = new TreeSet<String>();
        names(expanded, names);
        names.forEach(name -> assertTrue(name.matches("https?://[^ ]+"), name));
    }

    /** How many values of properties there are; a property that is not understood is dropped. */
    private static long properties(JsonNode node) {
        var own = node.isObject()
                ? node.properties().stream()
                        .filter(property -> !property.getKey().startsWith("@"))
                        .count()
                : 0;
        return own + node.valueStream().mapToLong(CatalogTest::properties).sum();
    }

    private static void names(JsonNode node, Set<String> names) {
        node.properties().forEach(property -> {
            if (!property.getKey().startsWith("@")) {
                names.add(property.getKey());
            } else if (property.getKey().equals("@type")) {
                var types = property.getValue();
                (types.isArray() ? types.valueStream() : Stream.of(types)).forEach(type -> names.add(type.asText()));
            }
        });
        node.valueStream().forEach(value -> names(value, names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/catalog.jsonld",
                "/v1/datasets/gci/dcat.jsonld",
                "/v1/datasets/seeds/dcat.jsonld",
                "/v1/datasets/countries/dcat.jsonld"
            })
    void thePropertiesThatDcatApRequiresAreThere(String document) {
        assertEquals(List.of(), violations(model(Api.text(document)).getGraph()));
    }

    @Test
    void theCatalogueHoldsEveryDatasetAsItDescribesItself() {
        var catalog = model(Api.text("/v1/catalog.jsonld"));
        assertEquals(
                DATASETS.size(),
                catalog.listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                        .toList()
                        .size());
        for (var name : DATASETS) {
            var alone = model(Api.text("/v1/datasets/" + name + "/dcat.jsonld"));
            var subject = alone.listSubjectsWithProperty(RDF.type, DCAT.Dataset).next();
            assertTrue(catalog.containsResource(subject), name);
            assertEquals(
                    alone.listObjectsOfProperty(DCAT.downloadURL).toSet(),
                    catalog
                            .listObjectsOfProperty(catalog.getResource(subject.getURI()), DCAT.distribution)
                            .toSet()
                            .stream()
                            .map(file -> file.asResource()
                                    .getProperty(DCAT.downloadURL)
                                    .getObject())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyFileAndEveryLicenceThatHasAnAddressIsKnownByIt() throws Exception {
        var ids = new ArrayList<String>();
        for (var dataset : JSON.readTree(Api.text("/v1/catalog.jsonld")).path("dcat:dataset")) {
            for (var file : dataset.path("dcat:distribution")) {
                ids.add(file.path("@id").asText());
                var license = file.path("dct:license");
                var name = dataset.path("dct:identifier").asText();
                assertEquals(!name.equals("gci"), license.has("@id"), license::toString);
            }
        }
        assertTrue(ids.size() > 10);
        assertEquals(ids.size(), Set.copyOf(ids).size());
        assertEquals(
                ids,
                ids.stream()
                        .filter(id -> id.matches("http://[^#]+/v1/datasets/[a-z]+#[a-z_]+\\.[a-z]+"))
                        .toList());
    }

    @Test
    void aMissingPropertyIsNoticed() {
        for (var property : List.of(DCTerms.title, DCTerms.description, DCTerms.publisher, DCAT.accessURL)) {
            var model = model(Api.text("/v1/catalog.jsonld"));
            model.removeAll(null, property, null);
            assertTrue(violations(model.getGraph()).size() > 0, property.getURI());
        }
    }

    @Test
    void everyFileThatIsNamedHasRowsAndTheTypeThatIsSaid() throws Exception {
        var dataset = JSON.readTree(Api.text("/v1/datasets/seeds/dcat.jsonld"));
        var files = dataset.path("dcat:distribution");
        assertTrue(files.size() >= 3);
        for (var file : files) {
            var url = file.at("/dcat:downloadURL/@id").asText();
            var answer = RestAssured.given().urlEncodingEnabled(false).get(url);
            assertEquals(200, answer.statusCode());
            assertEquals(
                    file.at("/dcat:mediaType/@id").asText().replaceFirst(".*/media-types/", ""),
                    answer.contentType().replaceFirst(";.*", ""));
            if (url.contains(".csv?")) {
                assertTrue(ExportTest.csv(answer.asString()).size() > 1, file::toString);
            }
        }
    }

    @Test
    void anUnknownDatasetIsRefused() {
        assertEquals(
                "404 There is no dataset \"gcii\"; did you mean gci?", Api.refusal("/v1/datasets/gcii/dcat.jsonld"));
        assertEquals(
                "application/ld+json",
                Api.request().get("/v1/catalog.jsonld").contentType().replaceFirst(";.*", ""));
    }

    private static List<String> violations(Graph graph) {
        var shapes = Shapes.parse(RDFDataMgr.loadGraph("dcat-ap.ttl"));
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
                .toList();
    }

    private static Model model(String document) {
        var model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), Lang.JSONLD);
        return model;
    }
}
