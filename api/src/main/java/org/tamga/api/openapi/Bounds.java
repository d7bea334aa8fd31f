package org.tamga.api.openapi;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Bounds every text, number and list of the contract; general bounds apply where annotations give none. */
public final class Bounds {

    /** The pattern of any text, including line breaks and control characters. */
    public static final String ANY_TEXT = "^[\\s\\S]*$";

    /** A date known to the year, the month or the day. */
    public static final String PARTIAL_DATE = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$";

    /** The most items of a list that follows from many rows. */
    public static final int LONGEST_LIST = 10_000;

    private static final int LONGEST_TEXT = 200;

    /** The greatest whole number that a JavaScript client reads exactly. */
    private static final BigDecimal GREATEST = BigDecimal.valueOf((1L << 53) - 1);

    /** The pattern of texts without control characters, which cells of datasets and parameters must not contain. */
    private static final String ONE_LINE = "^[^\\u0000-\\u001F\\u007F-\\u009F]*$";

    /** A pattern that fixes the length of the text, such as that of a country code. */
    private static final Pattern FIXED = Pattern.compile("\\^\\[[^]]+]\\{(\\d+)}\\$");

    private static final Map<String, Integer> LENGTHS = Map.of("date", 10, "date-time", 40, "uri", 4000);

    private Bounds() {}

    static void of(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(Bounds::of);
        contract.getComponents().getHeaders().values().forEach(header -> of(header.getSchema()));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(Bounds::of);
    }

    private static void of(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> of(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            body(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> body(response.getContent()));
    }

    /** A body that is not JSON has no length limit, and has line breaks. */
    private static void body(Content content) {
        if (content != null) {
            content.getMediaTypes().values().stream()
                    .map(MediaType::getSchema)
                    .filter(schema -> is(schema, SchemaType.STRING))
                    .forEach(schema -> schema.maxLength(Integer.MAX_VALUE).pattern(ANY_TEXT));
        }
    }

    private static void of(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Bounds::of);
        }
        if (is(schema, SchemaType.STRING)) {
            text(schema);
        } else if (is(schema, SchemaType.INTEGER)) {
            number(schema);
        } else if (is(schema, SchemaType.ARRAY)) {
            schema.setMaxItems(schema.getMaxItems() == null ? LONGEST_LIST : schema.getMaxItems());
            of(schema.getItems());
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    private static void text(Schema schema) {
        if (schema.getEnumeration() != null) {
            // The list of values is stricter than the pattern by which the parameter is checked.
            schema.setPattern(null);
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(length(schema));
        }
        if (schema.getFormat() == null && schema.getPattern() == null) {
            schema.setPattern(ONE_LINE);
        }
    }

    private static int length(Schema schema) {
        var fixed = FIXED.matcher(String.valueOf(schema.getPattern()));
        return fixed.matches()
                ? Integer.parseInt(fixed.group(1))
                : LENGTHS.getOrDefault(String.valueOf(schema.getFormat()), LONGEST_TEXT);
    }

    private static void number(Schema schema) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum("int64".equals(schema.getFormat()) ? GREATEST : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
