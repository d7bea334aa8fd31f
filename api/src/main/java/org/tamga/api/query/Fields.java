package org.tamga.api.query;

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
 * The fields of the items of a page, by their names in JSON.
 *
 * @param required the fields that every item has
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

    /** The fields of an item if these, separated by commas, are requested. */
    public Set<String> selected(String fields) {
        var selected = new HashSet<>(required);
        selected.addAll(List.of(fields.split(",")));
        return selected;
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
