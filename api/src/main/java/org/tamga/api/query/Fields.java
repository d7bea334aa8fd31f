package org.tamga.api.query;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields of a page's items as they are called on the wire.
 *
 * @param required those that are always there
 */
public record Fields(List<String> all, Set<String> required) {

    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();

    private static final ClassValue<Fields> KNOWN = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> page) {
            return read(page);
        }
    };

    /** The fields of the items of a page type, which is a record with a list called items. */
    public static Fields of(Class<?> page) {
        return KNOWN.get(page);
    }

    /** The fields that an item keeps if these are asked for, separated by commas. */
    public Set<String> keeping(String asked) {
        var kept = new HashSet<>(required);
        kept.addAll(List.of(asked.split(",")));
        return kept;
    }

    private static Fields read(Class<?> page) {
        var items = Arrays.stream(page.getRecordComponents())
                .filter(component -> component.getName().equals("items"))
                .findFirst()
                .orElseThrow();
        var item = (Class<?>) ((ParameterizedType) items.getGenericType()).getActualTypeArguments()[0];
        var components = Arrays.asList(item.getRecordComponents());
        return new Fields(
                components.stream().map(Fields::wireName).toList(),
                components.stream()
                        .filter(component -> component.getAccessor().isAnnotationPresent(NotNull.class))
                        .map(Fields::wireName)
                        .collect(Collectors.toSet()));
    }

    private static String wireName(RecordComponent component) {
        return SNAKE_CASE.translate(component.getName());
    }
}
