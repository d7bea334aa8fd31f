package org.tamga.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tamga.domain.country.CountryMatch;
import org.tamga.domain.country.CountryMatch.Status;
import org.tamga.domain.country.CountryMatcher;

/** Every name and code of the built-in countries through the matcher: it may be unsure, but never wrong. */
class CountryNamesTest {

    private static final Set<String> WIDELY_USED =
            Set.of("alpha2", "alpha3", "numeric", "ioc", "fifa", "fips", "itu", "cow", "gw", "tld");

    private static List<List<String>> codes;
    private static List<List<String>> names;
    private static CountryMatcher matcher;

    @BeforeAll
    static void load() throws SQLException {
        var store = TestDatabase.H2.store();
        var importer = new Importer(store, ImportTest.CLOCK);
        importer.loadBuiltIn();
        matcher = importer.countries();
        codes = new ArrayList<>(query(store, "select country, scheme, code from country_codes"));
        for (var scheme : List.of("alpha2", "\"numeric\"")) {
            codes.addAll(
                    query(store, "select code, '%s', %s from countries".formatted(scheme.replace("\"", ""), scheme)));
        }
        codes.addAll(query(store, "select code, 'alpha3', code from countries"));
        names = new ArrayList<>(query(store, "select country, kind, name from country_aliases"));
        names.addAll(query(store, "select country, 'name', name from country_names"));
        names.addAll(query(
                store,
                "select country, 'official_name', official_name from country_names where official_name is not null"));
    }

    private static List<List<String>> query(DataSource store, String sql) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                rows.add(List.of(result.getString(1), result.getString(2), result.getString(3)));
            }
            return rows;
        }
    }

    /** What became of a name or code that means this country. */
    private static String outcome(String country, CountryMatch match) {
        var others =
                match.candidates().stream().map(CountryMatch.Candidate::country).toList();
        if (match.country() != null) {
            return match.country().country().equals(country) ? "right" : "WRONG";
        }
        return match.status() != Status.AMBIGUOUS
                ? match.status().word()
                : others.contains(country) ? "ambiguous" : "WRONG";
    }

    private static String table(List<List<String>> rows, boolean inScheme) {
        var counts = new TreeMap<String, TreeMap<String, Integer>>();
        for (var row : rows) {
            var text = row.get(2);
            var match = inScheme ? matcher.match(text, row.get(1)) : matcher.match(text);
            counts.computeIfAbsent(row.get(1), none -> new TreeMap<>())
                    .merge(outcome(row.get(0), match), 1, Integer::sum);
        }
        var lines = new StringBuilder();
        counts.forEach((kind, outcomes) ->
                lines.append(kind).append(' ').append(outcomes).append('\n'));
        return lines.toString();
    }

    @Test
    void inItsSchemeNoCodeIsWrong() {
        assertEquals("""
                alpha2 {right=249}
                alpha3 {right=249}
                cow {right=388}
                fifa {right=236}
                fips {ambiguous=2, right=248}
                gaul {right=243}
                gw {right=392}
                ioc {right=226}
                iso_3166_3 {right=36}
                itu {ambiguous=2, right=231}
                marc {ambiguous=3, right=242}
                numeric {right=249}
                tld {ambiguous=3, right=246}
                vehicle_sign {ambiguous=33, right=189}
                wmo {ambiguous=8, right=209}
                """, table(codes, true));
    }

    @Test
    void withoutItsSchemeACodeOfAWidelyUsedOneIsRightOrAmbiguous() {
        var bare =
                codes.stream().filter(row -> WIDELY_USED.contains(row.get(1))).toList();
        assertEquals("""
                alpha2 {ambiguous=71, right=178}
                alpha3 {ambiguous=8, right=241}
                cow {ambiguous=75, right=313}
                fifa {ambiguous=12, right=224}
                fips {ambiguous=72, right=178}
                gw {ambiguous=78, right=314}
                ioc {ambiguous=15, right=211}
                itu {ambiguous=12, right=221}
                numeric {ambiguous=63, right=186}
                tld {ambiguous=70, right=179}
                """, table(bare, false));
    }

    @Test
    void noNameIsWrong() {
        assertEquals("""
                abbreviation {ambiguous=4, right=32}
                common {right=1346}
                former {ambiguous=13, not_a_country=7, right=209}
                name {right=3237}
                official {right=30}
                official_name {right=1170}
                """, table(names, false));
    }
}
