package org.tamga.api.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.kind.Kinds;
import org.tamga.api.openapi.ContractTest;
import org.tamga.importer.table.Column;
import org.tamga.importer.table.Tables;

/** The lists as files. */
@ApiTest
public class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "countries, /v1/countries, ''",
        "countries, /v1/countries, organization=SCO&as_of=2016-01-01&status=any&region=Asia",
        "organizations, /v1/organizations, q=security",
        "memberships, /v1/memberships, history=true",
        "memberships, /v1/memberships, as_of=2010-05-01&country=UZ&country=KGZ",
        "instruments, /v1/instruments, country=KGZ&as_of=2022-12-31",
        "instrument_parties, /v1/instruments/COE-185/parties, as_of=2010-01-01",
        "instrument_parties, /v1/instruments/COE-185/parties, history=true&country=FRA",
        "indices, /v1/indices, ''",
        "scores, /v1/scores, index=GCI&edition=2020&region=143&claims=all",
        "scores, /v1/scores, organization=CSTO&as_of=2020-12-31&component=overall&min=20",
        "mechanisms, /v1/mechanisms, organization=SCO",
        "initiatives, /v1/initiatives, from=2022",
        "recommendations, /v1/recommendations, component=legal",
        "threats, /v1/threats, category=cyber",
        "sources, /v1/sources, authority=primary&q=cyber"
    })
    void eachLineIsAnItemOfTheListForTheSameFilters(String table, String list, String query) {
        var ofOne = table.equals("instrument_parties") ? "&instrument=COE-185" : "";
        var file = Api.text(path(table, "ndjson", query + ofOne));
        var items = Api.walk(path(list, query.isEmpty() ? "limit=500" : query + "&limit=500"));
        assertFalse(items.isEmpty());
        assertTrue(file.endsWith("\n"));
        assertEquals(items, lines(file));
        var rows = csv(Api.text(path(table, "csv", query + ofOne)));
        assertEquals(items.size(), rows.size() - 1);
    }

    @Test
    void aFileHasTheColumnsOfTheTableAndTheDigitsOfTheSource() {
        assertEquals(
                """
                index,edition,component,country,value,source,locator\r
                GCI,2020,overall,TJK,17.10,itu-gci-2020,ranking table\r
                GCI,2020,overall,TJK,17.099251748330467,worldbank-data360-gci-2020,indicator GCI_OVRL_SCRE\r
                GCI,2020,overall,TJK,17.1,zhabaralina-2024,Table 2\r
                """,
                Api.text("/v1/exports/scores.csv?index=GCI&edition=2020&country=TJK&component=overall&claims=all"));
    }

    @ParameterizedTest
    @CsvSource({
        "memberships, organization=AU&as_of=2010-01-01, certain",
        "memberships, organization=ITU&as_of=1990-01-01&certainty=possible, possible",
        "instrument_parties, as_of=2010-01-01, certain"
    })
    void aFileOfADayHasHowSureItsRowsAre(String table, String query, String certainty) throws IOException {
        var rows = csv(Api.text(path(table, "csv", query)));
        assertTrue(rows.size() > 2);
        assertEquals("certainty", last(rows.get(0)));
        rows.subList(1, rows.size()).forEach(row -> assertEquals(certainty, last(row)));
        for (var line : lines(Api.text(path(table, "ndjson", query)))) {
            assertEquals(certainty, line.get("certainty"));
        }
        var bytes = Api.request().get(path(table, "xlsx", query)).asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var sheet = workbook.getFirstSheet().openStream()) {
            var cells =
                    sheet.map(row -> row.getCellText(row.getCellCount() - 1)).toList();
            assertEquals(rows.stream().map(ExportTest::last).toList(), cells);
        }
        assertEquals(
                "locator",
                last(csv(Api.text(path(table, "csv", "history=true"))).get(0)));
    }

    private static String last(List<String> row) {
        return row.get(row.size() - 1);
    }

    @Test
    void aTableWithoutAListHasItsKnownValuesAndItsCitations() {
        assertEquals("""
                {"index":"GCI","edition":"2020","country":"KGZ","rank":92,"source":"itu-gci-2020",\
                "citations":[{"source":"itu-gci-2020","locator":"ranking table"}]}
                """, Api.text("/v1/exports/published_ranks.ndjson?edition=2020&country=KGZ&source=itu-gci-2020"));
        assertEquals("""
                {"instrument":"KGZ-RUS-2021-IIS","kind":"signed","date":"2021-02-25","place":"Moscow",\
                "citations":[{"source":"baktybek-kyzy-2022","locator":"paragraph 12"}]}
                """, Api.text("/v1/exports/instrument_events.ndjson?instrument=KGZ-RUS-2021-IIS&kind=signed"));
    }

    @ParameterizedTest
    @CsvSource({"scores, edition=2020&claims=all", "sources, ''", "instruments, ''", "countries, ''"})
    void aWorkbookHasTheCellsOfTheCsv(String table, String query) throws IOException {
        var columns = Tables.named(table).orElseThrow().columns();
        var expected = csv(Api.text(path(table, "csv", query)));
        var bytes = Api.request().get(path(table, "xlsx", query)).asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                var rows = workbook.getFirstSheet().openStream()) {
            var actual = rows.map(row -> cells(row, columns)).toList();
            assertEquals(table, workbook.getFirstSheet().getName());
            assertEquals(expected, actual);
        }
    }

    /** The texts of a row; a number cell must hold a number, with the very digits of the source. */
    private static List<String> cells(Row row, List<Column> columns) {
        var texts = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var cell = row.getOptionalCell(i).filter(c -> c.getType() != CellType.EMPTY);
            var type = columns.get(i).type();
            var number = row.getRowNum() > 1 && (type == Column.Type.DECIMAL || type == Column.Type.INTEGER);
            cell.ifPresent(c -> assertEquals(number, c.getType() == CellType.NUMBER, c::toString));
            texts.add(cell.map(Cell::getRawValue)
                    .map(text -> type == Column.Type.BOOLEAN && row.getRowNum() > 1
                            ? String.valueOf(text.equals("1"))
                            : text)
                    .orElse(""));
        }
        return texts;
    }

    @Test
    void aFileIsNamedAfterTheTableAndTheReleaseAndIsKeptByItsTag() {
        var release = Api.get("/v1/status").getString("release");
        Map.of(
                        "csv", "text/csv; charset=utf-8; header=present",
                        "ndjson", "application/x-ndjson",
                        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .forEach((format, type) -> {
                    var path = "/v1/exports/sources." + format;
                    var got = Api.request().get(path);
                    assertEquals(200, got.statusCode());
                    for (var answer : List.of(got, Api.request().head(path))) {
                        assertEquals(type.replace(" ", ""), answer.contentType().replace(" ", ""));
                        assertEquals(
                                "attachment; filename=\"tamga-sources-" + release + "." + format + "\"",
                                answer.header("Content-Disposition"));
                        assertEquals(got.header("ETag"), answer.header("ETag"));
                    }
                    assertEquals(format.equals("xlsx"), got.header("ETag").startsWith("W/"));
                    assertEquals(304, held(path, got.header("ETag")).statusCode());
                    assertEquals(
                            200, held(path + "?type=report", got.header("ETag")).statusCode());
                    assertEquals("", Api.request().head(path).asString());
                });
        assertEquals(Api.text("/v1/exports/sources.csv"), Api.text("/v1/exports/sources.csv"));
    }

    @Test
    void whatCannotBeAnsweredIsRefusedBeforeTheFirstByte() {
        assertEquals(
                "400 contry: is not a parameter of this operation; did you mean country?",
                Api.refusal("/v1/exports/memberships.csv?contry=KGZ"));
        assertEquals(
                "400 country: \"KGS\" is no code of a country", Api.refusal("/v1/exports/scores.xlsx?country=KGS"));
        assertEquals(
                "400 status: is of an organization; name one with organization",
                Api.refusal("/v1/exports/countries.ndjson?status=member"));
        assertTrue(Api.refusal("/v1/exports/threats.csv?dataset=gcii")
                .startsWith("400 dataset: \"gcii\" is not known; did you mean gci?"));
        assertTrue(Api.refusal("/v1/exports/scores.csv?limit=5").startsWith("400 limit: is not a parameter"));
        assertTrue(Api.refusal("/v1/exports/scores.pdf").startsWith("404 "));
        assertTrue(Api.refusal("/v1/exports/score.csv").startsWith("404 "));
    }

    /** A client that accepts only the media type of errors, as some generated ones do, gets the file all the same. */
    @Test
    void aFileHasTheFormatThatItsUrlNamesWhateverIsAccepted() {
        for (var accepted : List.of("application/octet-stream", "application/problem+json", "text/csv")) {
            for (var path : List.of("/v1/exports/threats.xlsx", "/v1/sources/itu-gci-2020/citation.bib")) {
                assertEquals(
                        200, Api.request().header("Accept", accepted).get(path).statusCode());
            }
        }
    }

    @Test
    void theExampleOfEachParameterIsAccepted() throws IOException {
        var accepted = new ArrayList<Executable>();
        var contract = JSON.readTree(Path.of("..", "openapi.json").toFile());
        var files = contract.path("paths").properties().stream()
                .filter(path -> path.getValue().at("/get/tags/0").asText().equals("Exports"))
                .toList();
        assertEquals(Kinds.exported().count() + 1, files.size());
        for (var file : files) {
            var path = file.getKey().replace("{format}", file.getKey().contains("citations") ? "bib" : "csv");
            for (var parameter : file.getValue().at("/get/parameters")) {
                if (parameter.path("in").asText().equals("query")) {
                    ContractTest.examples(parameter)
                            .map(example -> query(path, parameter.path("name").asText(), example))
                            .forEach(query -> accepted.add(() -> assertEquals(
                                    200,
                                    RestAssured.given()
                                            .urlEncodingEnabled(false)
                                            .get(path + "?" + query)
                                            .statusCode(),
                                    query)));
                }
            }
        }
        assertAll(accepted);
    }

    /** A day and a status are those of a membership, and need its organization. */
    private static String query(String file, String name, String example) {
        var needsMore = List.of("as_of", "status").contains(name) && file.matches(".*(countries|scores).*");
        return name + "=" + example + (needsMore ? "&organization=SCO" : "");
    }

    @Test
    void aFileThatFailsAfterItsFirstBytesDoesNotLookWhole() throws Exception {
        assertEquals(500, broken(0).statusCode());
        assertEquals(
                "application/problem+json",
                broken(0).headers().firstValue("Content-Type").orElseThrow());
        for (var header : List.of("ETag", "Content-Disposition")) {
            assertTrue(broken(0).headers().firstValue(header).isEmpty(), header);
        }
        assertThrows(IOException.class, () -> broken(3));
        assertEquals(200, broken(1000).statusCode());
    }

    private static HttpResponse<String> broken(int whole) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(Api.url("/v1/tests/files/" + whole)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    @Test
    void aFileIsOfTheReleaseThatItsNameAndItsTagSay() {
        var refused = RestAssured.get("/v1/tests/files/stale");
        assertEquals(503, refused.statusCode());
        assertEquals(
                "The data changed as the answer began; ask again",
                refused.jsonPath().getString("detail"));
    }

    @Test
    void onlySomeFilesAreReadAtOnce() throws Exception {
        var slow = CompletableFuture.supplyAsync(() -> RestAssured.get("/v1/tests/files/slow"));
        assertTrue(BrokenFiles.COME.await(1, TimeUnit.MINUTES));
        var refused = RestAssured.get("/v1/tests/files/slow");
        BrokenFiles.GO.countDown();
        assertEquals(503, refused.statusCode());
        assertEquals("5", refused.header("Retry-After"));
        assertEquals(
                "As many files are being read as may be at once; ask again",
                refused.jsonPath().getString("detail"));
        assertEquals(200, slow.get().statusCode());
        assertEquals(200, RestAssured.get("/v1/tests/files/slow").statusCode());
    }

    private static String path(String table, String format, String query) {
        return path("/v1/exports/" + table + "." + format, query);
    }

    private static String path(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Response held(String path, String tag) {
        return Api.request().header("If-None-Match", tag).get(path);
    }

    private static List<Map<String, Object>> lines(String file) {
        var config = JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL);
        return file.lines()
                .map(line -> JsonPath.from(line).using(config).<String, Object>getMap(""))
                .toList();
    }

    public static List<List<String>> csv(String text) {
        try (Stream<List<String>> rows =
                CsvReader.builder().ofCsvRecord(text).stream().map(r -> r.getFields())) {
            return rows.toList();
        }
    }
}
