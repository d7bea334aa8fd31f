package org.tamga.api.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * A method whose path ends in one of several forms is one operation for each of them in the contract: so each has one
 * media type, and the generated clients stay simple.
 */
final class ContractForms {

    private static final String PARAMETER = "form";

    /** A form, as the contract speaks of it: what to add to the name, the summary and the description of the operation. */
    private record Form(String mediaType, Schema schema, String name, String summary, String description) {}

    private static final Schema TEXT =
            OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).maxLength(1_000_000_000);

    private static final Schema BINARY =
            OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).format("binary");

    private static final Schema CSL_ITEMS = OASFactory.createSchema()
            .type(List.of(Schema.SchemaType.ARRAY))
            .maxItems(1_000_000)
            .items(OASFactory.createSchema().ref("#/components/schemas/CslItem"));

    private static final Map<String, Form> FORMS = Map.of(
            "bib",
            new Form(
                    "application/x-bibtex",
                    TEXT,
                    "Bib",
                    "as BibTeX",
                    "In UTF-8; names stand in braces, since no source says which part of them is the family's."),
            "ris",
            new Form(
                    "application/x-research-info-systems",
                    TEXT,
                    "Ris",
                    "as RIS",
                    "For EndNote, Zotero, Mendeley and others; in UTF-8."),
            "csl.json",
            new Form(
                    "application/vnd.citationstyles.csl+json",
                    CSL_ITEMS,
                    "Csl",
                    "as CSL-JSON",
                    "For Zotero, Pandoc and other programs that know the Citation Style Language."),
            "csv",
            new Form(
                    "text/csv",
                    TEXT,
                    "Csv",
                    "as CSV",
                    "The columns are those of the table as a dataset brings it, so that the file can be imported again"
                            + " (UTF-8, RFC 4180). A text that a spreadsheet would take for a formula stands behind an"
                            + " apostrophe, which an import takes away."),
            "ndjson",
            new Form(
                    "application/x-ndjson",
                    TEXT,
                    "Ndjson",
                    "as NDJSON",
                    "Each line is one JSON object, as the list answers it."),
            "xlsx",
            new Form(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    BINARY,
                    "Xlsx",
                    "as an Excel workbook",
                    "One sheet with the columns of the CSV; texts are never formulas. At most 1,048,575 rows."));

    private ContractForms() {}

    /** Puts the operations of the forms in the place of the method that answers them. */
    static void unfold(OpenAPI contract) {
        var paths = OASFactory.createPaths();
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith("{" + PARAMETER + "}")) {
                var operation = item.getGET();
                for (var extension : extensions(operation)) {
                    paths.addPathItem(
                            path.replace("{" + PARAMETER + "}", extension),
                            OASFactory.createPathItem().GET(of(operation, FORMS.get(extension))));
                }
            } else {
                paths.addPathItem(path, item);
            }
        });
        contract.setPaths(paths);
    }

    private static String[] extensions(Operation operation) {
        return operation.getParameters().stream()
                .filter(ContractForms::isForm)
                .map(parameter -> parameter.getSchema().getPattern())
                .findFirst()
                .orElseThrow()
                .replace("[.]", ".")
                .split("[|]");
    }

    private static boolean isForm(Parameter parameter) {
        return parameter.getName().equals(PARAMETER);
    }

    private static Operation of(Operation method, Form form) {
        var responses = OASFactory.createAPIResponses();
        method.getResponses()
                .getAPIResponses()
                .forEach((status, response) ->
                        responses.addAPIResponse(status, status.equals("200") ? file(response, form) : response));
        return OASFactory.createOperation()
                .operationId(method.getOperationId() + form.name())
                .summary(method.getSummary() + " " + form.summary())
                .description(method.getDescription() + " " + form.description())
                .tags(method.getTags())
                .parameters(new ArrayList<>(method.getParameters().stream()
                        .filter(parameter -> !isForm(parameter))
                        .toList()))
                .responses(responses)
                .security(method.getSecurity());
    }

    private static APIResponse file(APIResponse ok, Form form) {
        return OASFactory.createAPIResponse()
                .description("The file")
                .headers(ok.getHeaders())
                .content(OASFactory.createContent()
                        .addMediaType(
                                form.mediaType(), OASFactory.createMediaType().schema(form.schema())));
    }
}
