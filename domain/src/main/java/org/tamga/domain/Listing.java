package org.tamga.domain;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.jpa.HibernateHints;

/**
 * The rows of one entity that fulfil some conditions, in a total order, read one page after another by key. No page is
 * further away than another: a page starts after the sort keys of the row before it, not after a count of rows.
 *
 * @param <E> the entity, which the conditions call {@code e}
 */
public final class Listing<E> {

    /** What a list can be sorted by: an HQL expression that is never null, and whether it is a number. */
    public record SortKey(String expression, boolean numeric) {
        /** A text or date attribute; rows that lack it come first. */
        public static SortKey text(String attribute) {
            return new SortKey("coalesce(cast(e.%s as String), '')".formatted(attribute), false);
        }

        /** A number, or a decimal stored as text. */
        public static SortKey number(String attribute) {
            return new SortKey("cast(e.%s as Double)".formatted(attribute), true);
        }
    }

    /** One step of an order: a sortable field's name and its direction. */
    public record Order(String field, boolean descending) {}

    /** One row and the values of its sort keys, from which the next page starts. */
    public record Row<E>(E entity, List<String> keys) {}

    private final Class<E> entity;
    private final Map<String, SortKey> sortable;
    private final List<String> identity;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private List<Order> order = List.of();

    /**
     * @param sortable the sortable fields by their name on the wire
     * @param identity those of them that together tell any two rows apart; they are the default order
     */
    public Listing(Class<E> entity, Map<String, SortKey> sortable, List<String> identity) {
        this.entity = entity;
        this.sortable = sortable;
        this.identity = identity;
    }

    /** The entity whose rows these are. */
    public Class<E> entity() {
        return entity;
    }

    /** Adds a condition with one parameter, {@code :name}, unless the value is null or an empty collection. */
    public Listing<E> where(String condition, String name, Object value) {
        if (value == null || value instanceof Collection<?> many && many.isEmpty()) {
            return this;
        }
        conditions.add("(" + condition + ")");
        parameters.put(name, value);
        return this;
    }

    /** Adds a condition that has no parameter of its own. */
    public Listing<E> where(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    /** Gives a value to a further parameter of the conditions. */
    public Listing<E> parameter(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /**
     * The LIKE pattern (escape '!') of a text that contains the given one, or null if there is none. The database lowers
     * both: it and Java do not agree on every letter.
     */
    public static String containing(String text) {
        return text == null ? null : "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    /** The names of the fields that {@link #orderedBy} takes. */
    public Collection<String> sortable() {
        return sortable.keySet();
    }

    /** Sorts by these fields first; the identity follows, so that the order is total. */
    public Listing<E> orderedBy(List<Order> fields) {
        order = List.copyOf(fields);
        return this;
    }

    /** How many rows fulfil the conditions. */
    public long count() {
        var query = Panache.getEntityManager()
                .createQuery("select count(*) from " + entity.getName() + " e where " + where(), Long.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /**
     * At most {@code limit} rows after the row with the given keys.
     *
     * @param after the keys of the row before, or null for the first page
     * @throws IllegalArgumentException if there are not as many keys as the order has steps, or one is not a number
     */
    public List<Row<E>> page(int limit, List<String> after) {
        var steps = steps();
        var keys = steps.stream().map(step -> sortable.get(step.field())).toList();
        if (after != null && after.size() != keys.size()) {
            throw new IllegalArgumentException("The order has " + keys.size() + " keys, not " + after.size());
        }
        var select = keys.stream().map(SortKey::expression).collect(Collectors.joining(", "));
        var sorted = IntStream.range(0, steps.size())
                .mapToObj(i -> keys.get(i).expression() + (steps.get(i).descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e, %s from %s e where %s%s order by %s"
                                .formatted(select, entity.getName(), where(), after(steps, keys, after), sorted),
                        Object[].class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        for (var i = 0; after != null && i < keys.size(); i++) {
            query.setParameter("key" + i, keys.get(i).numeric() ? Double.valueOf(after.get(i)) : after.get(i));
        }
        return query.getResultList().stream()
                .map(row -> new Row<>(
                        entity.cast(row[0]),
                        IntStream.range(1, row.length)
                                .mapToObj(i -> String.valueOf(row[i]))
                                .toList()))
                .toList();
    }

    /**
     * Reads all rows in their order, some at a time, so that no more than these are ever held.
     *
     * @param select what to read of a row {@code e}; the row itself is {@code e}
     * @param size how many rows are read at a time
     */
    public <T> void each(String select, Class<T> type, int size, Consumer<List<T>> some) {
        var session = Panache.getEntityManager();
        var sorted = steps().stream()
                .map(step -> sortable.get(step.field()).expression() + (step.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
        var query = session.createQuery(
                        "select %s from %s e where %s order by %s".formatted(select, entity.getName(), where(), sorted),
                        type)
                .setHint(HibernateHints.HINT_FETCH_SIZE, size);
        parameters.forEach(query::setParameter);
        try (var rows = query.getResultStream()) {
            var left = rows.iterator();
            while (left.hasNext()) {
                var read = new ArrayList<T>(size);
                while (read.size() < size && left.hasNext()) {
                    read.add(left.next());
                }
                some.accept(read);
                session.clear();
            }
        }
    }

    private List<Order> steps() {
        var steps = new LinkedHashMap<String, Order>();
        order.forEach(step -> steps.putIfAbsent(step.field(), step));
        identity.forEach(field -> steps.putIfAbsent(field, new Order(field, false)));
        return List.copyOf(steps.values());
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    /** (a > :key0) or (a = :key0 and b > :key1) or ... */
    private static String after(List<Order> steps, List<SortKey> keys, List<String> after) {
        if (after == null) {
            return "";
        }
        return IntStream.range(0, keys.size())
                .mapToObj(i -> IntStream.range(0, i)
                                .mapToObj(j -> keys.get(j).expression() + " = :key" + j + " and ")
                                .collect(Collectors.joining())
                        + keys.get(i).expression()
                        + (steps.get(i).descending() ? " < :key" : " > :key")
                        + i)
                .collect(Collectors.joining(") or (", " and ((", "))"));
    }
}
