package org.tamga.api;

import static com.atlassian.oai.validator.whitelist.rule.WhitelistRules.messageContainsSubstring;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import com.atlassian.oai.validator.whitelist.ValidationErrorsWhitelist;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends requests to the running API as a client would; every answer is validated against the contract. */
public final class Api {

    /** The contract as it is committed, at the root of the project. */
    public static final Path CONTRACT = Path.of("..", "openapi.yaml");

    private static final Map<String, String> FILES = Map.of(
            ".csv", "text/csv;charset=utf-8;header=present",
            ".ndjson", "application/x-ndjson",
            ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            ".bib", "application/x-bibtex;charset=utf-8",
            ".ris", "application/x-research-info-systems;charset=utf-8",
            ".csl.json", "application/vnd.citationstyles.csl+json");

    private static final List<Filter> VALID = heldTo(committed());

    private Api() {}

    /** A request whose answer must be as the contract says. */
    public static RequestSpecification request() {
        return given().filters(VALID).urlEncodingEnabled(false);
    }

    /** The contract as it is committed. */
    public static String committed() {
        try {
            return Files.readString(CONTRACT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds answers to a contract. Wrong requests are what some tests are about; wrong answers never are. */
    public static List<Filter> heldTo(String contract) {
        var options = new ParseOptions();
        options.setResolve(true);
        options.setResolveFully(true);
        var model =
                new OpenAPIParser().readContents(contract, List.of(), options).getOpenAPI();
        var validator = OpenApiInteractionValidator.createFor(model)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request", ValidationReport.Level.IGNORE)
                        .build())
                .withWhitelist(ValidationErrorsWhitelist.create()
                        .withRule(
                                "A file has the media type of its format",
                                messageContainsSubstring("Must be one of: [application/octet-stream]")))
                .build();
        return List.of(new OpenApiValidationFilter(validator), DeclaredHeaders.of(model), Api::holdFile);
    }

    /** The contract names one media type for all formats of a file; on the wire each has its own. */
    private static Response holdFile(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = URI.create(request.getURI()).getRawPath();
        if (answer.statusCode() == 200) {
            FILES.forEach((ending, type) -> {
                if (path.endsWith(ending)) {
                    assertEquals(type, answer.contentType().replace(" ", ""));
                }
            });
        }
        return answer;
    }

    /** The URL of a path. */
    public static String url(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    /** The body of a successful answer, its numbers exact. */
    public static JsonPath get(String path) {
        return json(request().get(path).then().statusCode(200).extract().response());
    }

    /** An error in one line: its status, and its detail. */
    public static String refusal(String path) {
        var problem = request()
                .get(path)
                .then()
                .contentType("application/problem+json")
                .extract()
                .response();
        return problem.statusCode() + " " + problem.jsonPath().getString("detail");
    }

    /** All items of a list, page after page. */
    public static List<Map<String, Object>> walk(String path) {
        var items = new ArrayList<Map<String, Object>>();
        for (var next = path; next != null; ) {
            var page = json(given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .response());
            items.addAll(page.getList("items"));
            next = page.getString("page.next");
        }
        return items;
    }

    /** The body of a successful answer as it came over the wire. */
    public static String text(String path) {
        return request().get(path).then().statusCode(200).extract().asString();
    }

    /** The body of a successful answer to JSON that is posted. */
    public static String posted(String path, String json) {
        return request()
                .contentType("application/json")
                .body(json)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The answer of the server to bytes that no HTTP client would send; each header line ends in CR LF. */
    public static String raw(String headers) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write((headers + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonPath json(Response response) {
        return response.jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }
}
