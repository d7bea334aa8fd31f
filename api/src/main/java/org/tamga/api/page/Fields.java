package org.tamga.api.page;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
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

    private static final ClassValue<Fields> OF_ITEMS = new ClassValue<>() {
        @Override
        protected Fields computeValue(Class<?> item) {
            return read(item);
        }
    };

    /** The fields of the items of what an operation answers: a {@code Page<V>}, or a record with a list of items. */
    public static Fields of(Type answer) {
        var items = answer instanceof Class<?> page ? items(page) : answer;
        return OF_ITEMS.get((Class<?>) ((ParameterizedType) items).getActualTypeArguments()[0]);
    }

    /** The fields that an item keeps if these are asked for, separated by commas. */
    public Set<String> keeping(String asked) {
        var kept = new HashSet<>(required);
        kept.addAll(List.of(asked.split(",")));
        return kept;
    }

    private static Type items(Class<?> page) {
        return Arrays.stream(page.getRecordComponents())
                .filter(component -> component.getName().equals("items"))
                .findFirst()
                .orElseThrow()
                .getGenericType();
    }

    private static Fields read(Class<?> item) {
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
