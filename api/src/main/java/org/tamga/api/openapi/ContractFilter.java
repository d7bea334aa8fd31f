package org.tamga.api.openapi;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.IndexView;
import org.tamga.api.http.Deprecation;
import org.tamga.api.http.Deprecations;
import org.tamga.api.http.ResponseHeaders;
import org.tamga.api.kind.Kinds;
import org.tamga.api.problem.Problem;

/** Adds to the contract what every operation has: its errors, its headers, and an example that was really answered. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<Integer, String> ERRORS = new TreeMap<>(Map.ofEntries(
            entry(400, "A parameter is unknown, malformed or out of range"),
            entry(401, "The key is missing"),
            entry(403, "The key is wrong, or imports are off"),
            entry(404, "What the path names is not there"),
            entry(406, "The answer has another media type than those accepted"),
            entry(413, "The body is too large"),
            entry(414, "The address is too long"),
            entry(415, "The body has another media type"),
            entry(422, "The dataset is refused; the report says why"),
            entry(429, "This address has asked too often"),
            entry(500, "The server failed; the failure is in its log"),
            entry(503, "Another import is running, or as many files are being read as may be at once")));

    /** The name of a shared response is this and its status. */
    private static final String PROBLEM = "Problem";

    /** The headers of every answer, errors as well. */
    private static final String[] ALWAYS = {
        "Cache-Control", "Vary", "Access-Control-Allow-Origin", "RateLimit", "RateLimit-Policy"
    };

    /** What the path of a file ends in that has several formats. */
    private static final String FORMAT = ".{format}";

    private static final Set<Integer> OF_KEYS = Set.of(401, 403);
    private static final Set<Integer> OF_BODIES = Set.of(413, 415, 422, 503);

    /** What answers in pages, though it is more than a list. */
    private static final Set<String> PAGED =
            Set.of("getRanking", "getSensitivity", "getStatistics", "getTrend", "getVerification", "searchRecords");

    /** The parameters that many operations share stand last, in this order. */
    private static final List<String> SHARED =
            List.of("as_of", "history", "lang", "sort", "limit", "cursor", "fields", "include");

    /** The headers that only one error has. */
    private static final Map<Integer, String> OF_ERRORS =
            Map.of(401, "WWW-Authenticate", 422, "Location", 429, "Retry-After", 503, "Retry-After");

    /** The headers of answers, each described once. */
    private static final Map<String, Header> HEADERS = new TreeMap<>(Map.ofEntries(
            entry(
                    "ETag",
                    header("The tag of this representation, for If-None-Match", "\"6a6ce1d8937401219d79aa49f8e954bc\"")
                            .required(true)),
            entry(
                    "Cache-Control",
                    header("How long the answer may be kept", ResponseHeaders.AGE)
                            .required(true)),
            entry(
                    "Vary",
                    header("The request headers that the answer depends on", "Accept-Language, Accept-Encoding, Origin")
                            .required(true)),
            entry(
                    "Link",
                    header(
                            "The next page, if there is one",
                            "<http://localhost:8080/v1/countries?cursor=WyI4ZjQ1>; rel=\"next\"")),
            entry(
                    "RateLimit",
                    header(
                            "How many requests are left to the address, and the seconds until it has all again",
                            "\"default\";r=2999;t=60")),
            entry(
                    "RateLimit-Policy",
                    header("How many requests an address has, and in how many seconds", "\"default\";q=3000;w=60")),
            entry("Retry-After", header("In how many seconds to ask again", "10")),
            entry("WWW-Authenticate", header("What kind of key is needed", "Bearer")),
            entry(
                    "Content-Disposition",
                    header("The name for a file", "attachment; filename=\"tamga-2026.11.21-1.zip\"")),
            entry(
                    "Location",
                    header(
                            "Where the report is",
                            "http://localhost:8080/v1/imports/0b5cbf2e-6a0e-4a7e-9b0a-0a8b8f7f2c11")),
            entry(
                    "Access-Control-Allow-Origin",
                    header(
                            "The origin whose pages may read the answer, if the request names one",
                            "https://example.org"))));

    /** The headers of the answers of each operation that is deprecated, by its name. */
    private final Map<String, Map<String, String>> deprecated;

    /** Finds what is deprecated among the classes of the application; a class may be in several indices. */
    public ContractFilter(IndexView index) {
        deprecated = index.getAnnotations(Deprecation.class).stream()
                .collect(Collectors.toMap(
                        mark -> mark.target()
                                .asMethod()
                                .annotation(org.eclipse.microprofile.openapi.annotations.Operation.class)
                                .value("operationId")
                                .asString(),
                        mark -> Deprecations.headers(
                                mark.value("since").asString(),
                                mark.value("sunset").asString()),
                        (first, again) -> first));
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        HEADERS.forEach(contract.getComponents()::addHeader);
        ERRORS.forEach(
                (status, description) -> contract.getComponents().addResponse(PROBLEM + status, problem(description)));
        OF_ERRORS.forEach((status, header) ->
                headers(contract.getComponents().getResponses().get(PROBLEM + status), header));
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    complete(path, operation);
                    deprecate(operation, contract);
                }));
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property -> property.getDescription() != null)
                .forEach(property -> property.setDescription(withTypes(property.getDescription())));
        Bounds.of(contract);
    }

    /** A text with the kinds of record that are searched in the place of the word that stands for them. */
    private static String withTypes(String text) {
        return text.replace(Kinds.TYPES, String.join(", ", Kinds.types()));
    }

    private void deprecate(Operation operation, OpenAPI contract) {
        var headers = deprecated.get(operation.getOperationId());
        if (headers != null) {
            operation.setDeprecated(true);
            contract.getComponents()
                    .addHeader(
                            "Deprecation",
                            header("When the operation was deprecated (RFC 9745)", headers.get("Deprecation")))
                    .addHeader("Sunset", header("When it may go (RFC 8594)", headers.get("Sunset")));
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(response -> response.getRef() == null)
                    .forEach(response -> headers(response, "Deprecation", "Sunset"));
        }
    }

    private static void complete(String path, Operation operation) {
        operation.setDescription(withTypes(operation.getDescription()));
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        if (path.endsWith(FORMAT)) {
            file(ok);
        } else if (ok.getDescription() == null || ok.getDescription().equals("OK")) {
            ok.setDescription("The answer");
        }
        responses.getAPIResponses().values().forEach(response -> {
            headers(response, ALWAYS);
            if (operation.getRequestBody() != null) {
                headers(response, "Location");
            }
        });
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
            cached(operation, ok);
        }
        var recorded = recorded(operation);
        recorded.ifPresent(example -> example(example, ok));
        parameters(
                path,
                operation,
                recorded.map(example -> asked(path, example.get("request").asText()))
                        .orElse(Map.of()));
        ERRORS.keySet().stream()
                .filter(status -> canOccur(status, path, operation))
                .forEach(status -> responses.addAPIResponse(String.valueOf(status), reference(status)));
    }

    /** Each format has a media type of its own on the wire; one for all of them keeps the generated clients small. */
    private static void file(APIResponse ok) {
        ok.setDescription("The file, in the media type of its format");
        ok.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/octet-stream",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema()
                                        .type(List.of(Schema.SchemaType.STRING))
                                        .format("binary"))));
    }

    private static boolean canOccur(int status, String path, Operation operation) {
        if (OF_KEYS.contains(status)) {
            return !operation.getSecurity().isEmpty();
        }
        if (OF_BODIES.contains(status)) {
            return operation.getRequestBody() != null
                    || status == 503 && operation.getTags().contains("Exports");
        }
        return switch (status) {
            case 404 -> path.contains("{");
            case 406 -> !path.endsWith(FORMAT);
            default -> true;
        };
    }

    private static void cached(Operation operation, APIResponse ok) {
        var unchanged = OASFactory.createAPIResponse().description("What the client holds is still right");
        headers(unchanged, ALWAYS);
        headers(ok, "ETag");
        headers(unchanged, "ETag");
        if (operation.getOperationId().startsWith("list") || PAGED.contains(operation.getOperationId())) {
            headers(ok, "Link");
            headers(unchanged, "Link");
        }
        if (!ok.getContent().hasMediaType("application/json")
                && !ok.getContent().hasMediaType("application/ld+json")) {
            headers(ok, "Content-Disposition");
        }
        operation.getResponses().addAPIResponse("304", unchanged);
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("The `ETag` of the answer that the client holds; if it is still right, the answer is 304.")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .maxLength(4000)));
    }

    private static void headers(APIResponse response, String... names) {
        for (var name : names) {
            response.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    private static APIResponse reference(int status) {
        return OASFactory.createAPIResponse().ref(PROBLEM + status);
    }

    private static void parameters(String path, Operation operation, Map<String, List<String>> asked) {
        if (operation.getParameters() == null) {
            return;
        }
        var parameters = new ArrayList<>(operation.getParameters());
        parameters.sort(Comparator.<Parameter>comparingInt(parameter -> place(path, parameter))
                .thenComparing(Parameter::getName));
        parameters.forEach(ContractFilter::bound);
        parameters.forEach(parameter -> parameter.setDescription(withTypes(parameter.getDescription())));
        parameters.forEach(parameter -> example(parameter, asked.get(parameter.getName())));
        operation.setParameters(parameters);
    }

    /** The values of each parameter of a request, those in its path among them. */
    private static Map<String, List<String>> asked(String template, String request) {
        var parts = request.split("\\?");
        var names = template.split("/");
        var segments = parts[0].split("/");
        var inPath = IntStream.range(0, names.length)
                .filter(i -> names[i].matches("\\{.*}"))
                .mapToObj(i -> new String[] {names[i].substring(1, names[i].length() - 1), segments[i]});
        var inQuery = Arrays.stream(parts)
                .skip(1)
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2));
        return Stream.concat(inPath, inQuery)
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
    }

    /**
     * A tool fills a form with the examples of all parameters, so these are those of the recorded request; the example
     * of another parameter is told by its description.
     *
     * @param values of the recorded request, or null
     */
    private static void example(Parameter parameter, List<String> values) {
        var several = is(parameter, Schema.SchemaType.ARRAY);
        if (values != null) {
            parameter.setExample(several ? values : typed(parameter, values.get(0)));
        } else if (parameter.getExample() != null && parameter.getIn() != Parameter.In.PATH) {
            var examples = several ? (List<?>) parameter.getExample() : List.of(parameter.getExample());
            var told = examples.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
            parameter.setDescription(parameter.getDescription() + " For example " + told + ".");
            parameter.setExample(null);
        }
    }

    private static Object typed(Parameter parameter, String value) {
        try {
            return is(parameter, Schema.SchemaType.STRING) ? value : JSON.readValue(value, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the path come first, in its order; generated clients take them in the order of the contract. */
    private static int place(String path, Parameter parameter) {
        return switch (parameter.getIn()) {
            case PATH -> path.indexOf("{" + parameter.getName()) - path.length() - 1;
            case HEADER -> SHARED.size();
            default -> SHARED.indexOf(parameter.getName());
        };
    }

    /** Bounds and examples in the form of the schema, which annotations cannot say. */
    private static void bound(Parameter parameter) {
        var schema = parameter.getSchema();
        if (is(parameter, Schema.SchemaType.ARRAY)) {
            schema.setMaxItems(100);
            parameter.setStyle(Parameter.Style.FORM);
            parameter.setExplode(true);
            parameter.setExample(List.of(parameter.getExample().toString().split(", ")));
        } else if (is(parameter, Schema.SchemaType.INTEGER)) {
            if (schema.getDefaultValue() != null) {
                schema.setDefaultValue(Integer.valueOf(schema.getDefaultValue().toString()));
            }
        }
    }

    /** Whether a value of a parameter is of a type; the schema of a format is a reference, and has none. */
    private static boolean is(Parameter parameter, Schema.SchemaType type) {
        var types = parameter.getSchema().getType();
        return types != null && types.contains(type);
    }

    private static APIResponse problem(String description) {
        var problem = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        headers(problem, ALWAYS);
        return problem;
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
    private static Optional<JsonNode> recorded(Operation operation) {
        try (var in = ContractFilter.class.getResourceAsStream("/examples/" + operation.getOperationId() + ".json")) {
            return in == null ? Optional.empty() : Optional.of(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void example(JsonNode recorded, APIResponse ok) {
        ok.getContent()
                .getMediaType("application/json")
                .addExample(
                        "recorded",
                        OASFactory.createExample()
                                .summary("GET " + recorded.get("request").asText())
                                .value(JSON.convertValue(recorded.get("response"), Object.class)));
    }
}
