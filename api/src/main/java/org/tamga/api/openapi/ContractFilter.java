package org.tamga.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.IndexView;
import org.tamga.api.http.Deprecation;
import org.tamga.api.http.Deprecations;
import org.tamga.api.kind.Kinds;
import org.tamga.api.problem.Problem;

/** Adds to the contract what every operation has: errors, headers, and a recorded example response. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The prefix of the names of shared responses; the status follows. */
    private static final String PROBLEM = "Problem";

    /** The headers of every answer, errors as well. */
    private static final String[] ALWAYS = {
        "Cache-Control", "Vary", "Access-Control-Allow-Origin", "RateLimit", "RateLimit-Policy"
    };

    /** The end of the paths of files with several formats. */
    private static final String FORMAT = ".{format}";

    /** The end of the paths of files of which a part can be asked for. */
    private static final String RESUMABLE = "/archive.zip";

    private static final Set<Integer> OF_KEYS = Set.of(401, 403, 422);
    private static final Set<Integer> OF_BODIES = Set.of(413, 415);

    /** The response headers of each deprecated operation, by operation id. */
    private final Map<String, Map<String, String>> deprecated;

    private final IndexView index;

    /** Finds the deprecated operations of the application; a class may be in several Jandex indices. */
    public ContractFilter(IndexView index) {
        this.index = index;
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
        PageNames.of(contract);
        var problems = contract.getComponents().getResponses();
        problems.values().forEach(ContractFilter::problem);
        contract.getComponents().getHeaders().values().forEach(ContractFilter::text);
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    complete(path, operation, problems.keySet());
                    deprecate(operation, contract);
                }));
        ContractTables.fill(contract, index);
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .flatMap(schema -> schema.getProperties().values().stream())
                .filter(property -> property.getDescription() != null)
                .forEach(property -> property.setDescription(withTypes(property.getDescription())));
        Bounds.of(contract);
    }

    /** A text with the placeholder replaced by the kinds of record in the search. */
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

    private static void complete(String path, Operation operation, Set<String> problems) {
        operation.setDescription(withTypes(operation.getDescription()));
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .forEach(parameter -> parameter.setDescription(withTypes(parameter.getDescription())));
        }
        var responses = operation.getResponses();
        var ok = responses.getAPIResponse("200");
        if (path.endsWith(FORMAT)) {
            file(ok);
        } else if (ok.getDescription() == null || ok.getDescription().equals("OK")) {
            ok.setDescription("The answer");
        }
        responses.getAPIResponses().values().forEach(response -> {
            headers(response, ALWAYS);
            if (operation.getSecurity() != null && operation.getRequestBody() != null) {
                headers(response, "Location");
            }
        });
        if (operation.getSecurity() == null) {
            operation.setSecurity(List.of());
            if (operation.getRequestBody() == null) {
                cached(operation, ok);
            }
        }
        if (path.endsWith(RESUMABLE)) {
            resumable(responses, ok);
        }
        var recorded = recorded(operation);
        recorded.ifPresent(example -> example(example, ok));
        ContractParameters.complete(
                path, operation, recorded.map(example -> example.get("request").asText()));
        problems.stream()
                .map(name -> name.substring(PROBLEM.length()))
                .filter(status -> canOccur(Integer.parseInt(status), path, operation))
                .forEach(status -> responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref(PROBLEM + status)));
    }

    /**
     * Each format is sent with its own media type. The contract names one for all, which keeps generated clients small.
     */
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
            return operation.getRequestBody() != null;
        }
        return switch (status) {
            case 404 -> path.contains("{");
            case 406 -> !path.endsWith(FORMAT);
            case 416 -> path.endsWith(RESUMABLE);
            default -> true;
        };
    }

    private static void cached(Operation operation, APIResponse ok) {
        var unchanged = OASFactory.createAPIResponse().description("What the client holds is still right");
        headers(unchanged, ALWAYS);
        headers(ok, "ETag", "Age", "Cache-Status");
        headers(unchanged, "ETag", "Age", "Cache-Status");
        if (PageNames.isPage(ok)) {
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

    private static void resumable(APIResponses responses, APIResponse ok) {
        headers(ok, "Accept-Ranges");
        var part = OASFactory.createAPIResponse()
                .description("The part of the file that `Range` asks for")
                .content(ok.getContent());
        ok.getHeaders().keySet().forEach(name -> headers(part, name));
        headers(part, "Content-Range");
        responses.addAPIResponse("206", part);
    }

    private static void headers(APIResponse response, String... names) {
        for (var name : names) {
            response.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    /** Every problem has the same schema, the headers of every response and its own. */
    private static void problem(APIResponse problem) {
        problem.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        headers(problem, ALWAYS);
    }

    private static Header header(String description, String example) {
        var header = OASFactory.createHeader().description(description).example(example);
        text(header);
        return header;
    }

    private static void text(Header header) {
        header.setSchema(OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .maxLength(4000));
    }

    /** A test records the examples and compares them with the running application. */
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
