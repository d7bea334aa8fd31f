package org.tamga.importer.check;

import java.util.ArrayList;
import java.util.List;
import org.tamga.domain.ListColumn;
import org.tamga.domain.country.CountryMatch.Area;
import org.tamga.domain.country.CountryMatcher;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Tables;

/** The countries of the store and of the datasets by all their names and codes, put together once somebody needs it. */
public final class KnownCountries {

    private static final List<String> REGIONS = List.of("region", "subregion", "intermediate_region");

    private static final List<String> TABLES =
            List.of("countries", "country_names", "country_aliases", "country_codes", "unlisted_areas");

    private final StoredRows stored;
    private final List<Row> rows = new ArrayList<>();
    private CountryMatcher matcher;
    private String last = "";

    public KnownCountries(StoredRows stored) {
        this.stored = stored;
    }

    /** Adds a row of a dataset, if it is of one of the tables that name countries. */
    public void add(Row row) {
        var table = row.table().name();
        if (TABLES.contains(table)) {
            rows.add(row);
            // Not with every row, since each of them may need a hint.
            matcher = table.equals(last) ? matcher : null;
            last = table;
        }
    }

    /** Finds them by what people call them. */
    public CountryMatcher matcher() {
        if (matcher == null) {
            var all = new ArrayList<>(rows);
            TABLES.forEach(name -> stored.each(Tables.named(name).orElseThrow(), (row, dataset) -> all.add(row)));
            matcher = of(all);
        }
        return matcher;
    }

    private static CountryMatcher of(List<Row> rows) {
        var known = new CountryMatcher.Builder();
        for (var table : TABLES) {
            rows.stream().filter(row -> row.table().name().equals(table)).forEach(row -> add(known, row));
        }
        rows.stream()
                .filter(row -> row.table().name().equals("countries"))
                .forEach(row -> REGIONS.forEach(level -> known.region(row.get(level + "_code"), row.get(level))));
        return known.build();
    }

    private static void add(CountryMatcher.Builder known, Row row) {
        switch (row.table().name()) {
            case "countries" ->
                known.country(
                        row.get("code"),
                        row.get("alpha2"),
                        row.get("numeric"),
                        row.get("name"),
                        row.get("official_name"),
                        row.get("valid_until") != null);
            case "country_names" ->
                known.name(row.get("country"), "name", row.get("name"))
                        .name(row.get("country"), "official_name", row.get("official_name"));
            case "country_aliases" -> known.name(row.get("country"), row.get("kind"), row.get("name"));
            case "country_codes" ->
                known.code(row.get("country"), row.get("scheme"), row.get("code"), row.get("valid_until") != null);
            default ->
                known.area(
                        new Area(row.get("code"), row.get("name"), row.get("kind"), row.get("valid_until")),
                        ListColumn.items(row.get("codes")),
                        ListColumn.items(row.get("names")));
        }
    }
}
