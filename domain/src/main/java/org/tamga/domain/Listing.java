package org.tamga.domain;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.jpa.HibernateHints;
import org.tamga.domain.time.PartialDate;

/**
 * The rows of one entity that fulfil some conditions, in a total order, read one page after another by key. No page is
 * further away than another: a page starts after the sort keys of the row before it, not after a count of rows.
 *
 * @param <E> the entity, which the conditions call {@code e}
 */
public final class Listing<E> {

    /**
     * What a list can be sorted by: an attribute that is never null, so that an index has the order, and how its value
     * is read from a cursor. One that may be null has a column beside it, see the migrations.
     */
    public record SortKey(String attribute, Function<String, Object> value) {
        /** A text that is never null. */
        public static SortKey text(String attribute) {
            return new SortKey(attribute, text -> text);
        }

        /** A text or date that may be null; rows that lack it come first. */
        public static SortKey optional(String attribute) {
            return text(attribute + "Sort");
        }

        /** A partial date that is never null. */
        public static SortKey date(String attribute) {
            return new SortKey(attribute, PartialDate::parse);
        }

        /** A whole number. */
        public static SortKey whole(String attribute) {
            return new SortKey(attribute, Integer::valueOf);
        }

        /** A decimal that is stored as text, by the number that it is. */
        public static SortKey decimal(String attribute) {
            return new SortKey(attribute + "Sort", Double::valueOf);
        }

        private String path() {
            return "e." + attribute;
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
     * The condition that an expression contains the text whose pattern is the parameter q, in any case. The database
     * lowers both: it and Java do not agree on every letter.
     */
    public static String contains(String expression) {
        return "folded(" + expression + ") like folded(:q) escape '!'";
    }

    /** The LIKE pattern (escape '!') of a text that contains the given one, or null if there is none. */
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

    /** What the rows are narrowed by; equal filters select the same rows of a release. */
    public record Filter(Class<?> entity, List<String> conditions, Map<String, Object> parameters) {}

    /** The filter of this list. */
    public Filter filter() {
        return new Filter(entity, List.copyOf(conditions), Map.copyOf(parameters));
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
        var select = keys.stream().map(SortKey::path).collect(Collectors.joining(", "));
        var query = Panache.getEntityManager()
                .createQuery(
                        "select e, %s from %s e where %s%s order by %s"
                                .formatted(
                                        select,
                                        entity.getName(),
                                        where(),
                                        after == null ? "" : " and " + after(steps, keys),
                                        sorted(steps)),
                        Object[].class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        for (var i = 0; after != null && i < keys.size(); i++) {
            query.setParameter("key" + i, keys.get(i).value().apply(after.get(i)));
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
        var query = session.createQuery(
                        "select %s from %s e where %s order by %s"
                                .formatted(select, entity.getName(), where(), sorted(steps())),
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

    /** The identity goes in the direction of the last field asked for, since an index is read in one direction. */
    private List<Order> steps() {
        var steps = new LinkedHashMap<String, Order>();
        order.forEach(step -> steps.putIfAbsent(step.field(), step));
        var descending = !order.isEmpty() && order.get(order.size() - 1).descending();
        identity.forEach(field -> steps.putIfAbsent(field, new Order(field, descending)));
        return List.copyOf(steps.values());
    }

    private String sorted(List<Order> steps) {
        return steps.stream()
                .map(step -> sortable.get(step.field()).path() + (step.descending() ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return String.join(" and ", conditions);
    }

    /**
     * The rows after the keys: (a, b) > (:key0, :key1), or where the directions differ (a > :key0) or (a = :key0 and b <
     * :key1). The first column is bounded as well, since H2 finds the place in an index by it alone.
     */
    private static String after(List<Order> steps, List<SortKey> keys) {
        var first = keys.get(0).path() + (steps.get(0).descending() ? " <= " : " >= ") + ":key0 and ";
        if (steps.stream().map(Order::descending).distinct().count() == 1) {
            return first
                    + keys.stream().map(SortKey::path).collect(Collectors.joining(", ", "(", ")"))
                    + (steps.get(0).descending() ? " < " : " > ")
                    + IntStream.range(0, keys.size())
                            .mapToObj(i -> ":key" + i)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        return first
                + IntStream.range(0, keys.size())
                        .mapToObj(i -> IntStream.range(0, i)
                                        .mapToObj(j -> keys.get(j).path() + " = :key" + j + " and ")
                                        .collect(Collectors.joining())
                                + keys.get(i).path()
                                + (steps.get(i).descending() ? " < :key" : " > :key")
                                + i)
                        .collect(Collectors.joining(") or (", "((", "))"));
    }
}
