package org.tamga.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.BackwardIncompatibleProp;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/** What in a contract would break a client that was made for another one. */
final class Breaks {

    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty(BackwardIncompatibleProp.OPERATION_ID_CHANGED.getPropertyName(), "true")
            .configProperty(BackwardIncompatibleProp.RESPONSE_NUMERIC_RANGE_INCREASED.getPropertyName(), "true")
            .build();

    private Breaks() {}

    /** One line for each break, or the comparison of a library where it sees one. */
    static List<String> between(JsonNode released, JsonNode offered) {
        var breaks = new ArrayList<String>();
        var difference = OpenApiCompare.fromContents(released.toString(), offered.toString(), null, OPTIONS);
        if (!difference.isCompatible()) {
            var text = new ByteArrayOutputStream();
            new ConsoleRender().render(difference, new OutputStreamWriter(text, StandardCharsets.UTF_8));
            breaks.add(text.toString(StandardCharsets.UTF_8));
        }
        var now = promises(offered);
        promises(released).forEach((what, promise) -> {
            if (!promise.equals(now.get(what))) {
                breaks.add(what + ": was " + promise + ", is " + now.get(what));
            }
        });
        return breaks;
    }

    /** What the library does not compare, or takes for harmless: what generated types, classes and calls follow from. */
    private static Map<String, String> promises(JsonNode contract) {
        var promises = new TreeMap<String, String>();
        contract.at("/components/schemas").properties().forEach(schema -> {
            promises.put(schema.getKey(), schema.getValue().path("type").asText());
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property ->
                            promises.put(schema.getKey() + "." + property.getKey(), type(property.getValue())));
        });
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(
                                method -> promise(method.getKey() + " " + path.getKey(), method.getValue(), promises)));
        return promises;
    }

    private static void promise(String name, JsonNode operation, Map<String, String> promises) {
        promises.put(name + ", tags", operation.path("tags").toString());
        promises.put(name + ", security", operation.path("security").toString());
        for (var parameter : operation.path("parameters")) {
            promises.put(
                    name + ", default of " + parameter.path("name").asText(),
                    parameter.at("/schema/default").toString());
        }
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.path("$ref").asText();
        }
        return schema.has("items")
                ? "at most " + schema.path("maxItems").asText() + " of " + type(schema.path("items"))
                : (schema.path("type").asText() + " " + schema.path("format").asText()).strip();
    }
}
