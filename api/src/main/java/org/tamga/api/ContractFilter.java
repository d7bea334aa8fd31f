package org.tamga.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the contract what every operation has: its errors, its headers, and an example that was really answered. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Integer, String> ERRORS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "A parameter is unknown, malformed or out of range"),
            Map.entry(401, "The key is missing"),
            Map.entry(403, "The key is wrong, or imports are off"),
            Map.entry(404, "What the path names is not there"),
            Map.entry(406, "The answer has another media type than those accepted"),
            Map.entry(413, "The body is too large"),
            Map.entry(414, "The address is too long"),
            Map.entry(415, "The body has another media type"),
            Map.entry(422, "The dataset is refused; the report says why"),
            Map.entry(429, "This address has asked too often"),
            Map.entry(500, "The server failed; the failure is in its log")));

    private static final String BUSY = "Another import is running";
    private static final Set<Integer> OF_KEYS = Set.of(401, 403);
    private static final Set<Integer> OF_BODIES = Set.of(413, 415, 422);

    /** What answers in pages, though it is more than a list. */
    private static final Set<String> PAGED =
            Set.of("getRanking", "getSensitivity", "getStatistics", "getTrend", "getVerification", "searchRecords");

    /** The parameters that many operations share stand last, in this order. */
    private static final List<String> SHARED =
            List.of("as_of", "history", "lang", "sort", "limit", "cursor", "fields", "include");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> complete(path, operation)));
    }

    private static void complete(String path, Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        if (ok.getDescription() == null || ok.getDescription().equals("OK")) {
            ok.setDescription("The answer");
        }
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
            cached(operation, ok);
        }
        example(operation, ok);
        limited(ok);
        parameters(operation);
        ERRORS.forEach((status, description) -> {
            if (canOccur(status, path, operation)) {
                operation.getResponses().addAPIResponse(String.valueOf(status), problem(description));
            }
        });
        var tooMany = operation.getResponses().getAPIResponse("429");
        limited(tooMany);
        tooMany.addHeader("Retry-After", header("In how many seconds to go on", "12"));
        if (operation.getRequestBody() != null) {
            operation.getResponses().addAPIResponse("503", problem(BUSY));
        }
    }

    private static boolean canOccur(int status, String path, Operation operation) {
        if (OF_KEYS.contains(status)) {
            return !operation.getSecurity().isEmpty();
        }
        if (OF_BODIES.contains(status)) {
            return operation.getRequestBody() != null;
        }
        return status != 404 || path.contains("{");
    }

    private static void limited(APIResponse response) {
        response.addHeader(
                "RateLimit",
                header(
                        "How many requests are left to the address, and the seconds until it has all again",
                        "\"default\";r=2999;t=60"));
        response.addHeader(
                "RateLimit-Policy",
                header("How many requests an address has, and in how many seconds", "\"default\";q=3000;w=60"));
    }

    private static void cached(Operation operation, APIResponse ok) {
        ok.addHeader(
                "ETag",
                header("The tag of this representation, for If-None-Match", "\"6a6ce1d8937401219d79aa49f8e954bc\""));
        ok.addHeader("Cache-Control", header("How long the answer may be kept", Representation.AGE));
        ok.addHeader(
                "Vary",
                header("The request headers that the answer depends on", "Accept-Language, Accept-Encoding, Origin"));
        if (operation.getOperationId().startsWith("list") || PAGED.contains(operation.getOperationId())) {
            ok.addHeader(
                    "Link",
                    header(
                            "The next page, if there is one",
                            "<http://localhost:8080/v1/countries?cursor=WyI4ZjQ1>; rel=\"next\""));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("What the client holds is still right"));
    }

    private static void parameters(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        var parameters = new ArrayList<>(operation.getParameters());
        parameters.sort(Comparator.comparingInt(ContractFilter::place).thenComparing(Parameter::getName));
        parameters.forEach(ContractFilter::bound);
        operation.setParameters(parameters);
    }

    private static int place(Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH ? -2 : SHARED.indexOf(parameter.getName());
    }

    /** Bounds and examples in the form of the schema, which annotations cannot say. */
    private static void bound(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema.getType().contains(Schema.SchemaType.ARRAY)) {
            schema.setMaxItems(100);
            schema.getItems().setMaxLength(200);
            parameter.setStyle(Parameter.Style.FORM);
            parameter.setExplode(true);
            parameter.setExample(List.of(parameter.getExample().toString().split(", ")));
        } else if (schema.getType().contains(Schema.SchemaType.INTEGER)) {
            if (schema.getDefaultValue() != null) {
                schema.setDefaultValue(Integer.valueOf(schema.getDefaultValue().toString()));
            }
        } else if (schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getMaxLength() == null
                && schema.getFormat() == null) {
            schema.setMaxLength(200);
        }
    }

    private static APIResponse problem(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Header header(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(4000))
                .example(example);
    }

    /** Examples are recorded by a test, which also holds them against the running application. */
    private static void example(Operation operation, APIResponse ok) {
        try (var in = ContractFilter.class.getResourceAsStream("/examples/" + operation.getOperationId() + ".json")) {
            if (in != null) {
                var example = JSON.readTree(in);
                ok.getContent()
                        .getMediaType("application/json")
                        .addExample(
                                "recorded",
                                OASFactory.createExample()
                                        .summary("GET " + example.get("request").asText())
                                        .value(JSON.convertValue(example.get("response"), Object.class)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
