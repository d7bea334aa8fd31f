package org.tamga.api.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/** A kind is declared once and stands everywhere; what is served without being declared is noticed. */
@ApiTest
class KindTest {

    private static final Set<String> TABLES = names(Tables.ALL.stream().map(Table::name));

    @Test
    void whatHasAListIsDeclaredAndLinked() throws IOException {
        var lists = operations("/v1/").filter(TABLES::contains);
        assertEquals(names(lists), names(Kinds.listed().map(Kind::name)));
        var links = Api.get("/v1").<String>getList("links.rel").stream().filter(TABLES::contains);
        assertEquals(Kinds.listed().map(Kind::name).toList(), links.toList());
    }

    @Test
    void whatHasAFileIsDeclared() throws IOException {
        var files = operations("/v1/exports/").map(file -> file.replace(".{format}", ""));
        assertEquals(
                names(files.filter(TABLES::contains)), names(Kinds.exported().map(Kind::name)));
    }

    @Test
    void everyKindIsCounted() {
        var counted = Api.get("/v1/status").getList("counts.collection");
        assertEquals(Kinds.ALL.stream().map(Kind::name).toList(), counted);
    }

    @Test
    void everyTableIsCovered() {
        assertEquals(TABLES, names(Api.get("/v1/coverage?limit=500").<String>getList("items.key").stream()));
    }

    /** The search finds every kind of record that has a URL of its own. */
    @Test
    void whatHasARecordIsSearched() throws IOException {
        var records = operations("/v1/")
                .filter(path -> path.matches("[a-z_]+/\\{(code|id|index)}"))
                .map(path -> path.replaceFirst("/.*", ""))
                .filter(TABLES::contains)
                .filter(name -> !name.equals("discrepancies"));
        assertEquals(names(records), names(Kinds.searched().map(Kind::name)));
        Kinds.searched().forEach(kind -> {
            var key = kind.table().key()[0];
            var id = Api.get("/v1/" + kind.name() + "?limit=1").getString("items[0]." + key);
            var type = kind.search().type();
            var found = Api.get("/v1/search?limit=1&type=" + type + "&q=" + id);
            assertEquals(type + " " + id, found.getString("items[0].type") + " " + found.getString("items[0].id"));
        });
    }

    @Test
    void theContractNamesTheTypesThatAreSearched() throws IOException {
        var types = String.join(", ", Kinds.types());
        var contract = contract();
        assertTrue(!contract.toString().contains(Kinds.TYPES));
        for (var path : List.of("/v1/search", "/v1/search/completions")) {
            var parameter = contract.at("/paths/" + path.replace("/", "~1") + "/get/parameters")
                    .valueStream()
                    .filter(each -> each.path("name").asText().equals("type"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(parameter.path("description").asText().contains(types), path);
        }
        for (var schema : List.of("SearchHit", "Completion")) {
            var type = contract.at("/components/schemas/" + schema + "/properties/type/description");
            assertTrue(type.asText().contains(types), schema);
        }
    }

    /** The rest of each path that begins so. */
    private static Stream<String> operations(String begin) throws IOException {
        return contract()
                .path("paths")
                .propertyStream()
                .map(path -> path.getKey())
                .filter(path -> path.startsWith(begin))
                .map(path -> path.substring(begin.length()));
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(Path.of("..", "openapi.json").toFile());
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
