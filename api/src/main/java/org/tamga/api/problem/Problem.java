package org.tamga.api.problem;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An error as RFC 9457 describes it. All errors of this API have this format. */
@Schema(name = "Problem", description = "An error (RFC 9457, application/problem+json)")
public record Problem(
        @NotNull
        @Schema(
                description = "What kind of problem it is; stable, made to be compared by programs",
                examples = "urn:tamga:problem:invalid-parameter",
                maxLength = 200,
                pattern = "^urn:tamga:problem:[a-z-]+$")
        String type,

        @NotNull @Schema(description = "The kind in a few words", examples = "Invalid parameter", maxLength = 200)
        String title,

        @NotNull @Schema(description = "The HTTP status", examples = "400", minimum = "400", maximum = "599")
        Integer status,

        @NotNull
        @Schema(
                description = "What is wrong in this request and, where there is one, the remedy",
                examples = "limit: must be at most 500",
                maxLength = 4000)
        String detail,

        @NotNull @Schema(description = "The path of the request", examples = "/v1/countries", maxLength = 4000)
        String instance,

        @Schema(description = "Each single error, if there can be several", maxItems = 100)
        List<Detail> errors) {

    private static final int LONGEST = 1000;

    /** The media type of every problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One error in one place of the request. */
    @Schema(name = "ProblemDetail", description = "One error in one place of the request")
    public record Detail(
            @Schema(description = "The query or path parameter", examples = "limit", maxLength = 200)
            String parameter,

            @Schema(description = "The place in the body (JSON pointer)", examples = "/resources/0", maxLength = 2000)
            String pointer,

            @NotNull
            @Schema(
                    description =
                            "What kind of error it is: unknown_parameter, unknown_value, invalid_value, out_of_range,"
                                    + " repeated, conflict, ...",
                    examples = "out_of_range",
                    maxLength = 100)
            String code,

            @NotNull
            @Schema(
                    description = "What is wrong and what would be right",
                    examples = "must be at most 500",
                    maxLength = 2000)
            String detail) {

        /** An error of a parameter. */
        public static Detail of(String parameter, String code, String detail) {
            return new Detail(parameter, null, code, detail);
        }
    }

    /** The kinds of problem, each with its status and its title. */
    public enum Kind {
        INVALID_PARAMETER(400, "Invalid parameter"),
        MALFORMED_REQUEST(400, "Malformed request"),
        UNAUTHORIZED(401, "Unauthorized"),
        FORBIDDEN(403, "Forbidden"),
        NOT_FOUND(404, "Not found"),
        METHOD_NOT_ALLOWED(405, "Method not allowed"),
        NOT_ACCEPTABLE(406, "Not acceptable"),
        TOO_LARGE(413, "Request too large"),
        UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
        RANGE_NOT_SATISFIABLE(416, "Range not satisfiable"),
        INVALID_DATASET(422, "Invalid dataset"),
        TOO_MANY_REQUESTS(429, "Too many requests"),
        INTERNAL_ERROR(500, "Internal error"),
        BUSY(503, "Busy"),
        UNAVAILABLE(503, "Unavailable");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** The kind for a status; a status without its own kind is a malformed request or an internal error. */
        public static Kind of(int status) {
            return switch (status) {
                case 401 -> UNAUTHORIZED;
                case 403 -> FORBIDDEN;
                case 404 -> NOT_FOUND;
                case 405 -> METHOD_NOT_ALLOWED;
                case 406 -> NOT_ACCEPTABLE;
                case 413, 414, 431 -> TOO_LARGE;
                case 415 -> UNSUPPORTED_MEDIA_TYPE;
                case 429 -> TOO_MANY_REQUESTS;
                default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
            };
        }

        /** This kind of problem with its own status. */
        public Problem problem(String detail, String instance, List<Detail> errors) {
            return problem(status, detail, instance, errors);
        }

        /** This kind of problem with a status of the same class. */
        public Problem problem(int status, String detail, String instance, List<Detail> errors) {
            return new Problem(
                    "urn:tamga:problem:"
                            + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    title,
                    status,
                    printable(detail),
                    printable(instance),
                    errors.isEmpty() ? null : errors);
        }

        /** Text from the request, cut to one line of limited length. */
        private static String printable(String text) {
            var line = text.replaceAll("\\p{Cc}", "?");
            return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
        }
    }

    /** The HTTP response that carries this problem. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
