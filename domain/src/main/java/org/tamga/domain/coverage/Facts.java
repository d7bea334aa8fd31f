package org.tamga.domain.coverage;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the rows of one table are counted.
 *
 * @param country the attribute that names the country of a row, or several, or null; organization and index likewise
 * @param source the attribute that names the sources of a row, or null
 * @param dates the attributes that are dates
 */
public record Facts(
        String entity,
        String table,
        String country,
        String organization,
        String index,
        String source,
        List<String> dates) {

    /** The keys by which facts are counted. */
    public enum By {
        TABLE,
        COUNTRY,
        ORGANIZATION,
        INDEX
    }

    /** The coverage by table, country, organization or index, in the order of their keys. */
    public static List<Coverage> coverage(By by, List<Facts> tables) {
        var rows = tables.stream().flatMap(facts -> facts.rows(by)).toList();
        return Coverage.of(rows, primary());
    }

    /** How many lists of parties are marked incomplete, by the key to which the instrument belongs. */
    public static Map<String, Long> incompletePartyLists(By by) {
        var from = "from Instrument e where e.partiesComplete = false";
        return switch (by) {
            case TABLE -> Coverage.count(texts("select 'instruments' " + from));
            case ORGANIZATION ->
                Coverage.count(texts("select e.organization " + from + " and e.organization is not null"));
            case INDEX -> Map.of();
            case COUNTRY -> {
                var involved = new HashSet<List<String>>();
                pairs("select e.id, e.country " + from + " and e.country is not null", involved);
                pairs(
                        "select e.id, p.country from Instrument e, InstrumentParty p where e.partiesComplete = false and p.instrument = e.id and p.country is not null",
                        involved);
                yield Coverage.count(involved.stream().map(pair -> pair.get(1)).toList());
            }
        };
    }

    /** How many editions have no component below the overall score, by the key to which they belong. */
    public static Map<String, Long> editionsWithoutComponents(By by) {
        var from = "from Edition e where not exists (select 1 from Component c where c.index = e.index"
                + " and c.edition = e.edition and c.parent is not null)";
        return switch (by) {
            case TABLE -> Coverage.count(texts("select 'editions' " + from));
            case INDEX -> Coverage.count(texts("select e.index " + from));
            default -> Map.of();
        };
    }

    private static Set<String> primary() {
        return new HashSet<>(texts("select e.id from Source e where e.authority = 'primary'"));
    }

    private Stream<Coverage.Rows> rows(By by) {
        var attribute = switch (by) {
            case TABLE -> null;
            case COUNTRY -> country;
            case ORGANIZATION -> organization;
            case INDEX -> index;
        };
        if (by != By.TABLE && attribute == null) {
            return Stream.of();
        }
        var grouped = new ArrayList<String>();
        if (attribute != null) {
            grouped.add("e." + attribute);
        }
        if (source != null) {
            grouped.add("e." + source);
        }
        dates.forEach(date -> grouped.add("length(cast(e." + date + " as String))"));
        var keys = String.join(", ", grouped);
        var hql = "select " + keys + (grouped.isEmpty() ? "" : ", ") + "count(*) from " + entity + " e"
                + (attribute == null ? "" : " where e." + attribute + " is not null")
                + (grouped.isEmpty() ? "" : " group by " + keys);
        return Panache.getEntityManager()
                .createQuery(hql, Object[].class)
                .getResultStream()
                .map(row -> counted(row, attribute));
    }

    private Coverage.Rows counted(Object[] row, String attribute) {
        var at = 0;
        var keys = attribute == null ? List.of(table) : List.of(((String) row[at++]).split(";"));
        var sources = source == null ? List.<String>of() : List.of(((String) row[at++]).split(";"));
        var lengths = new ArrayList<Integer>();
        for (; at < row.length - 1; at++) {
            if (row[at] != null) {
                lengths.add(((Number) row[at]).intValue());
            }
        }
        return new Coverage.Rows(keys, sources, lengths, ((Number) row[row.length - 1]).longValue());
    }

    private static List<String> texts(String hql) {
        return Panache.getEntityManager().createQuery(hql, String.class).getResultList();
    }

    private static void pairs(String hql, Collection<List<String>> pairs) {
        Panache.getEntityManager()
                .createQuery(hql, Object[].class)
                .getResultList()
                .forEach(row -> pairs.add(List.of((String) row[0], (String) row[1])));
    }
}
