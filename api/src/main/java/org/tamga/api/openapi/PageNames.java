package org.tamga.api.openapi;

import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Names each page after its items: {@code Page<CountryView>} is a CountryPage, for a CountryView is a Country. */
final class PageNames {

    private static final String PREFIX = "#/components/schemas/";

    private PageNames() {}

    /** Names the pages that the generator named after the classes, {@code PageCountryView}. */
    static void of(OpenAPI contract) {
        var schemas = new TreeMap<String, Schema>();
        var names = new TreeMap<String, String>();
        contract.getComponents().getSchemas().forEach((generated, schema) -> {
            var name = generated;
            if (generated.matches("Page.+View")) {
                schema.setDescription("One page of a list");
                var item = schema.getProperties().get("items").getItems().getRef();
                name = item.substring(PREFIX.length()) + "Page";
            }
            names.put(PREFIX + generated, PREFIX + name);
            schemas.put(name, schema);
        });
        contract.getComponents().setSchemas(schemas);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(operation -> json(operation.getResponses().getAPIResponse("200")))
                .filter(schema -> schema != null && schema.getRef() != null)
                .forEach(schema -> schema.setRef(names.get(schema.getRef())));
    }

    /** Whether an answer is a page of a list. */
    static boolean isPage(APIResponse ok) {
        var schema = json(ok);
        return schema != null && schema.getRef() != null && schema.getRef().endsWith("Page");
    }

    private static Schema json(APIResponse ok) {
        var json =
                ok == null || ok.getContent() == null ? null : ok.getContent().getMediaType("application/json");
        return json == null ? null : json.getSchema();
    }
}
