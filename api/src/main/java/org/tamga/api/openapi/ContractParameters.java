package org.tamga.api.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Sorts the parameters of an operation, and gives them examples that together make a valid request. */
final class ContractParameters {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The parameters that many operations share stand last, in this order. */
    private static final List<String> SHARED =
            List.of("as_of", "history", "lang", "sort", "limit", "cursor", "fields", "include");

    private ContractParameters() {}

    /** Completes the parameters of an operation; its example is the recorded request, if there is one. */
    static void complete(String path, Operation operation, Optional<String> request) {
        if (operation.getParameters() == null) {
            return;
        }
        var values = request.map(recorded -> values(path, recorded)).orElse(Map.of());
        var parameters = new ArrayList<>(operation.getParameters());
        parameters.sort(Comparator.<Parameter>comparingInt(parameter -> place(path, parameter))
                .thenComparing(Parameter::getName));
        parameters.forEach(ContractParameters::bound);
        parameters.forEach(parameter -> example(parameter, values.get(parameter.getName())));
        operation.setParameters(parameters);
    }

    /** The values of each parameter of a request, those in its path among them. */
    private static Map<String, List<String>> values(String template, String request) {
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
     * Tools fill in the examples of all parameters at once, so only the parameters of the recorded request have
     * examples. The description of any other parameter shows its example.
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

    /** Converts bounds and examples to the type of the schema, which annotations cannot express. */
    private static void bound(Parameter parameter) {
        var schema = parameter.getSchema();
        if (is(parameter, Schema.SchemaType.ARRAY)) {
            schema.setMaxItems(schema.getMaxItems() == null ? 100 : schema.getMaxItems());
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
}
