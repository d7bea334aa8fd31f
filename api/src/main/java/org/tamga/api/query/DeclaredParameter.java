package org.tamga.api.query;

import jakarta.ws.rs.BeanParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** A query parameter as an operation declares it: a parameter of its method, or a field of a parameter bean. */
record DeclaredParameter(AnnotatedElement declaration, Class<?> type) {

    private static final Map<Method, Map<String, DeclaredParameter>> KNOWN = new ConcurrentHashMap<>();

    /** The parameters of an operation by their names in the URL. */
    static Map<String, DeclaredParameter> of(Method operation) {
        return KNOWN.computeIfAbsent(operation, DeclaredParameter::read);
    }

    <A extends Annotation> A annotation(Class<A> annotation) {
        return declaration.getAnnotation(annotation);
    }

    /** The values that one value stands for, each in canonical form. */
    Stream<String> canonical(String value) {
        if (type == BigDecimal.class) {
            return Stream.of(plain(value));
        }
        var canonical = annotation(Canonical.class);
        if (canonical == null) {
            return Stream.of(value);
        }
        return switch (canonical.value()) {
            case LIST -> Stream.of(value.split(","));
            case TEXT_AND_NUMBER -> {
                var colon = value.indexOf(':') + 1;
                yield Stream.of(value.substring(0, colon) + plain(value.substring(colon)));
            }
        };
    }

    /** A number without redundant zeros; an invalid one is rejected elsewhere. */
    private static String plain(String number) {
        return number.matches("-?\\d{1,15}(\\.\\d{1,20})?")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private static Map<String, DeclaredParameter> read(Method operation) {
        var found = new LinkedHashMap<String, DeclaredParameter>();
        for (var parameter : operation.getParameters()) {
            var query = parameter.getAnnotation(RestQuery.class);
            if (query != null) {
                found.put(name(query, parameter.getName()), new DeclaredParameter(parameter, parameter.getType()));
            } else if (parameter.isAnnotationPresent(BeanParam.class)) {
                fields(parameter.getType(), found);
            }
        }
        return found;
    }

    private static void fields(Class<?> bean, Map<String, DeclaredParameter> found) {
        for (var field : bean.getDeclaredFields()) {
            var query = field.getAnnotation(RestQuery.class);
            if (query != null) {
                found.put(name(query, field.getName()), new DeclaredParameter(field, field.getType()));
            } else if (field.isAnnotationPresent(BeanParam.class)) {
                fields(field.getType(), found);
            }
        }
    }

    private static String name(RestQuery query, String otherwise) {
        return query.value().isEmpty() ? otherwise : query.value();
    }
}
