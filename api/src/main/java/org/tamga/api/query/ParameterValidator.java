package org.tamga.api.query;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tamga.api.problem.Habits;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;

/**
 * Rejects unknown parameters, and values of the wrong type or out of bounds. If a typing error were ignored, the client
 * would get the answer to another question. All errors are reported at once.
 */
public class ParameterValidator {

    private static final int MOST_ERRORS = 100;

    /**
     * The operation of the request. {@link CanonicalUrl} looks it up, and Quarkus removes beans that nothing injects.
     */
    @Inject
    ResourceInfo resource;

    /** Checks the query of a request before its resource sees it. */
    @ServerRequestFilter
    public void check(ContainerRequestContext request) {
        var parameters = DeclaredParameter.of(resource.getResourceMethod());
        var errors = new ArrayList<Problem.Detail>();
        new TreeMap<>(request.getUriInfo().getQueryParameters()).forEach((name, values) -> {
            var parameter = parameters.get(name);
            if (parameter == null) {
                var near = Habits.parameter(name, parameters.keySet())
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElseGet(() -> ProblemException.nearest(name, parameters.keySet()));
                errors.add(Problem.Detail.of(
                        printable(name), "unknown_parameter", "is not a parameter of this operation" + near));
            } else {
                check(parameter, values)
                        .or(() -> fields(name, values.get(0), resource.getResourceMethod()))
                        .ifPresent(error -> errors.add(Problem.Detail.of(name, error.code(), error.detail())));
            }
        });
        if (!errors.isEmpty()) {
            throw ProblemException.parameters(errors.stream().limit(MOST_ERRORS).toList());
        }
    }

    private static Optional<Problem.Detail> check(DeclaredParameter parameter, List<String> values) {
        var many = Collection.class.isAssignableFrom(parameter.type());
        if (values.size() > 1 && !many) {
            return error("repeated", "may be given only once");
        }
        var limit = parameter.annotation(Size.class);
        if (many && values.size() > (limit == null ? 100 : limit.max())) {
            return error("repeated", "may be given at most " + (limit == null ? 100 : limit.max()) + " times");
        }
        return values.stream()
                .map(value -> check(parameter, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem.Detail> check(DeclaredParameter parameter, String value) {
        if (value.isEmpty()) {
            return error("invalid_value", "has no value; leave the parameter out");
        }
        if (value.chars().anyMatch(Character::isISOControl) || value.indexOf('\uFFFD') >= 0) {
            return error("invalid_value", "contains control characters or is not UTF-8");
        }
        var size = parameter.annotation(Size.class);
        var longest = size == null || Collection.class.isAssignableFrom(parameter.type()) ? 200 : size.max();
        if (value.length() > longest) {
            return error("out_of_range", "is longer than " + longest + " characters");
        }
        var type = parameter.type();
        if (type == Boolean.class && !value.equals("true") && !value.equals("false")) {
            return error("invalid_value", "is neither true nor false");
        }
        if (type == LocalDate.class && !isDate(value)) {
            return error("invalid_value", "is not a day of the form yyyy-mm-dd");
        }
        if (type == Integer.class || type == int.class || type == BigDecimal.class) {
            return number(parameter, value);
        }
        var words = words(parameter);
        if (!words.isEmpty() && !words.contains(value)) {
            return error("unknown_value", Lookups.unknown(value, words));
        }
        var pattern = parameter.annotation(Pattern.class);
        if (pattern != null && !value.matches(pattern.regexp())) {
            return error("invalid_value", pattern.message());
        }
        return Optional.empty();
    }

    private static Optional<Problem.Detail> fields(String name, String value, Method method) {
        if (!name.equals("fields")) {
            return Optional.empty();
        }
        var known = Fields.of(method.getGenericReturnType()).all();
        return Arrays.stream(value.split(","))
                .filter(field -> !known.contains(field))
                .findFirst()
                .flatMap(field -> error(
                        "unknown_value",
                        "\"" + field + "\" is none of " + String.join(", ", known)
                                + ProblemException.nearest(field, known)));
    }

    /** The values that the contract lists for a parameter, if it has such a list. */
    private static List<String> words(DeclaredParameter parameter) {
        var described = parameter.annotation(Parameter.class);
        return described == null ? List.of() : List.of(described.schema().enumeration());
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).getYear() >= 0 && value.length() == 10;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static Optional<Problem.Detail> number(DeclaredParameter parameter, String value) {
        var format = parameter.type() == BigDecimal.class ? "-?\\d{1,15}(\\.\\d{1,20})?" : "-?\\d{1,9}";
        if (!value.matches(format)) {
            return error(
                    "invalid_value",
                    parameter.type() == BigDecimal.class ? "is not a decimal number" : "is not a whole number");
        }
        var number = new BigDecimal(value);
        var min = parameter.annotation(Min.class);
        if (min != null && number.compareTo(BigDecimal.valueOf(min.value())) < 0) {
            return error("out_of_range", "must be at least " + min.value());
        }
        var max = parameter.annotation(Max.class);
        if (max != null && number.compareTo(BigDecimal.valueOf(max.value())) > 0) {
            return error("out_of_range", "must be at most " + max.value());
        }
        return Optional.empty();
    }

    private static Optional<Problem.Detail> error(String code, String detail) {
        return Optional.of(Problem.Detail.of(null, code, detail));
    }

    private static String printable(String name) {
        var clean = name.replaceAll("[\\p{Cntrl}\uFFFD]", "?");
        return clean.length() > 100 ? clean.substring(0, 100) : clean;
    }
}
