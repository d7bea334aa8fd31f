package org.tamga.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.oai.validator.interaction.ApiOperationResolver;
import com.atlassian.oai.validator.model.Request.Method;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Detects what the validator ignores: headers that the contract does not declare. */
record DeclaredHeaders(OpenAPI contract, ApiOperationResolver operations) implements Filter {

    /** Headers that HTTP itself needs. */
    private static final Set<String> OF_THE_MESSAGE =
            Set.of("connection", "content-encoding", "content-length", "content-type", "date", "transfer-encoding");

    /** Headers for browsers: those of CORS, and how to read a type. */
    private static final Set<String> OF_THE_BROWSER = Set.of(
            "access-control-allow-credentials",
            "access-control-allow-headers",
            "access-control-allow-methods",
            "access-control-expose-headers",
            "x-content-type-options");

    public static DeclaredHeaders of(OpenAPI contract) {
        return new DeclaredHeaders(contract, new ApiOperationResolver(contract, "", false));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var known =
                Arrays.stream(Method.values()).anyMatch(method -> method.name().equals(request.getMethod()));
        if (known) {
            var path = URI.create(request.getURI()).getRawPath();
            var match = operations.findApiOperation(path, Method.valueOf(request.getMethod()));
            if (match.isPathFound() && match.isOperationAllowed()) {
                check(match.getApiOperation().getOperation().getResponses().get("" + answer.statusCode()), answer);
            }
        }
        return answer;
    }

    /** The validator reports an undeclared status. */
    private void check(ApiResponse response, Response answer) {
        if (response == null) {
            return;
        }
        var resolved = response.get$ref() == null ? response : component(response.get$ref());
        var undeclared = answer.headers().asList().stream()
                .map(Header::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !OF_THE_MESSAGE.contains(name) && !OF_THE_BROWSER.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        if (resolved.getHeaders() != null) {
            resolved.getHeaders().keySet().forEach(name -> undeclared.remove(name.toLowerCase(Locale.ROOT)));
        }
        assertEquals(List.of(), List.copyOf(undeclared), "Headers that the contract does not declare");
    }

    private ApiResponse component(String reference) {
        return contract.getComponents().getResponses().get(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
