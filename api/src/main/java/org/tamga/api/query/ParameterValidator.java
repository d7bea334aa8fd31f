package org.tamga.api.query;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.tamga.api.page.Fields;
import org.tamga.api.problem.Problem;
import org.tamga.api.problem.ProblemException;

/**
 * Refuses what an operation does not declare: a parameter that it does not know, a value of the wrong kind or out of its
 * bounds. A typing error that passes in silence would be an answer to another question. All errors are told at once.
 */
public class ParameterValidator {

    private static final int MOST_ERRORS = 100;

    private record Parameter(AnnotatedElement declaration, Class<?> type) {}

    private final Map<Method, Map<String, Parameter>> declared = new ConcurrentHashMap<>();

    /** Checks the query of a request before its resource sees it. */
    @ServerRequestFilter
    public void check(ResourceInfo resource, ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var parameters = declared.computeIfAbsent(resource.getResourceMethod(), ParameterValidator::parameters);
        var errors = new ArrayList<Problem.Detail>();
        new TreeMap<>(request.getUriInfo().getQueryParameters()).forEach((name, values) -> {
            var parameter = parameters.get(name);
            if (parameter == null) {
                var near = ProblemException.nearest(name, parameters.keySet());
                errors.add(Problem.Detail.of(
                        printable(name), "unknown_parameter", "is no parameter of this operation" + near));
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

    private static Optional<Problem.Detail> check(Parameter parameter, List<String> values) {
        var many = Collection.class.isAssignableFrom(parameter.type());
        if (values.size() > 1 && !many) {
            return error("repeated", "may stand only once");
        }
        var limit = parameter.declaration().getAnnotation(Size.class);
        if (many && values.size() > (limit == null ? 100 : limit.max())) {
            return error("repeated", "may stand at most " + (limit == null ? 100 : limit.max()) + " times");
        }
        return values.stream()
                .map(value -> check(parameter, value))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Problem.Detail> check(Parameter parameter, String value) {
        if (value.isEmpty()) {
            return error("invalid_value", "has no value; leave the parameter out");
        }
        if (value.chars().anyMatch(Character::isISOControl) || value.indexOf('\uFFFD') >= 0) {
            return error("invalid_value", "contains control characters or is not UTF-8");
        }
        var size = parameter.declaration().getAnnotation(Size.class);
        var longest = size == null || Collection.class.isAssignableFrom(parameter.type()) ? 200 : size.max();
        if (value.length() > longest) {
            return error("out_of_range", "is longer than " + longest + " characters");
        }
        var type = parameter.type();
        if (type == Boolean.class && !value.equals("true") && !value.equals("false")) {
            return error("invalid_value", "is neither true nor false");
        }
        if (type == LocalDate.class && !isDay(value)) {
            return error("invalid_value", "is no day of the form yyyy-mm-dd");
        }
        if (type == Integer.class || type == int.class || type == BigDecimal.class) {
            return number(parameter, value);
        }
        var words = words(parameter.declaration());
        if (!words.isEmpty() && !words.contains(value)) {
            return error("unknown_value", Lookups.unknown(value, words));
        }
        var pattern = parameter.declaration().getAnnotation(Pattern.class);
        if (pattern != null && !value.matches(pattern.regexp())) {
            return error("invalid_value", "does not have the form " + pattern.regexp());
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

    /** The words that the contract lists for a parameter, if it is one of a few words. */
    private static List<String> words(AnnotatedElement declaration) {
        var described =
                declaration.getAnnotation(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);
        return described == null ? List.of() : List.of(described.schema().enumeration());
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value).getYear() >= 0 && value.length() == 10;
        } catch (DateTimeException notOne) {
            return false;
        }
    }

    private static Optional<Problem.Detail> number(Parameter parameter, String value) {
        var form = parameter.type() == BigDecimal.class ? "-?\\d{1,15}(\\.\\d{1,20})?" : "-?\\d{1,9}";
        if (!value.matches(form)) {
            return error(
                    "invalid_value",
                    parameter.type() == BigDecimal.class ? "is no plain number" : "is no whole number");
        }
        var number = new BigDecimal(value);
        var min = parameter.declaration().getAnnotation(Min.class);
        if (min != null && number.compareTo(BigDecimal.valueOf(min.value())) < 0) {
            return error("out_of_range", "must be at least " + min.value());
        }
        var max = parameter.declaration().getAnnotation(Max.class);
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

    private static Map<String, Parameter> parameters(Method method) {
        var found = new LinkedHashMap<String, Parameter>();
        for (var parameter : method.getParameters()) {
            var query = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                found.put(name(query, parameter.getName()), new Parameter(parameter, parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), found);
            }
        }
        return found;
    }

    private static void fields(Class<?> bean, Map<String, Parameter> found) {
        for (var field : bean.getDeclaredFields()) {
            var query = field.getAnnotation(RestQuery.class);
            if (query != null) {
                found.put(name(query, field.getName()), new Parameter(field, field.getType()));
            } else if (field.isAnnotationPresent(BeanParam.class)) {
                fields(field.getType(), found);
            }
        }
    }

    private static String name(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }
}
