package org.tamga.api.country;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;

/** Names whose countries are asked for. */
@Schema(name = "MatchRequest", description = "Names and codes whose countries are asked for")
public record MatchRequest(
        @NotNull
        @Schema(
                description = "The names or codes, each of 1 to 200 characters",
                minItems = 1,
                maxItems = MatchRequest.MOST_NAMES,
                examples = "[\"Korea, Rep.\", \"GER\"]")
        List<String> names,

        @Schema(
                description =
                        "The scheme of all of them, if they are codes of one: iso, alpha3, alpha2, numeric, ioc, fifa, fips,"
                                + " itu, tld, cow, gw, marc, gaul, wmo, vehicle_sign, iso_3166_3",
                examples = "cow",
                maxLength = 40)
        String scheme) {

    /** How many names one request may have. */
    public static final int MOST_NAMES = 500;

    private static final int LONGEST_NAME = 200;

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(MatchRequest.class);

    /** Reads it from JSON and checks it. */
    static MatchRequest read(InputStream json) throws IOException {
        MatchRequest request;
        try {
            request = READER.readValue(json);
        } catch (JsonProcessingException wrong) {
            throw wrong(wrong);
        }
        if (request == null || request.names == null || request.names.isEmpty()) {
            throw problem("/names", "is needed: the names to look for, at least one");
        }
        if (request.names.size() > MOST_NAMES) {
            throw problem("/names", "has more than " + MOST_NAMES + " names; send the others in a further request");
        }
        for (var i = 0; i < request.names.size(); i++) {
            var name = request.names.get(i);
            if (name == null || name.isEmpty() || name.length() > LONGEST_NAME) {
                throw problem("/names/" + i, "must have 1 to " + LONGEST_NAME + " characters");
            }
        }
        return request;
    }

    private static ProblemException wrong(JsonProcessingException wrong) {
        if (wrong instanceof JsonMappingException unexpected && !(wrong.getCause() instanceof JsonParseException)) {
            return problem(pointer(unexpected), "is not what is expected here; see the schema MatchRequest");
        }
        var place = wrong.getLocation();
        return problem("", "is not JSON from line %d, column %d on".formatted(place.getLineNr(), place.getColumnNr()));
    }

    private static String pointer(JsonMappingException unexpected) {
        var pointer = new StringBuilder();
        for (var reference : unexpected.getPath()) {
            pointer.append('/')
                    .append(reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName());
        }
        return pointer.toString();
    }

    private static ProblemException problem(String pointer, String detail) {
        return ProblemException.body(new Problem.Detail(null, pointer, "invalid_value", detail));
    }
}
