package org.tamga.domain.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tamga.domain.scoring.SourceValues.Claim;
import org.tamga.domain.scoring.Tree.Node;
import org.tamga.domain.verification.Placing;

/** The Global Cybersecurity Index as the datasets hold it; tests only, and no reader of any CSV but theirs. */
public final class GciData {

    static final Path DATASETS =
            Path.of(System.getProperty("tamga.datasets", "../importer/src/main/resources/datasets"));

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private GciData() {}

    public static Tree tree(String edition) {
        return new Tree(rows("components.csv", edition)
                .map(row -> new Node(
                        row.get("component"),
                        text(row, "parent"),
                        decimal(row, "max"),
                        decimal(row, "weight"),
                        Aggregation.of(text(row, "aggregation")),
                        Integer.parseInt(row.get("position"))))
                .toList());
    }

    public static SourceValues claims(String edition) {
        var preferred = rows("editions.csv", edition).findFirst().orElseThrow().get("preferred_sources");
        var claims = rows("scores.csv", edition)
                .map(row ->
                        new Claim(row.get("component"), row.get("country"), row.get("source"), decimal(row, "value")));
        return new SourceValues(claims.toList(), List.of(preferred.split(";")));
    }

    public static List<Placing.Printed> printed(String edition) {
        return rows("published_ranks.csv", edition)
                .map(row -> new Placing.Printed(
                        row.get("country"),
                        row.get("source"),
                        text(row, "rank") == null ? null : Integer.valueOf(row.get("rank")),
                        text(row, "tier")))
                .toList();
    }

    public static List<Placing.Band> bands(String edition) {
        return rows("tiers.csv", edition)
                .map(row -> new Placing.Band(row.get("tier"), decimal(row, "min"), decimal(row, "max")))
                .toList();
    }

    private static Stream<Map<String, String>> rows(String table, String edition) {
        return Stream.of("gci", "seeds")
                .map(dataset -> DATASETS.resolve(dataset).resolve(table))
                .filter(Files::exists)
                .flatMap(GciData::read)
                .filter(row -> row.get("edition").equals(edition));
    }

    private static Stream<Map<String, String>> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var header = fields(lines.get(0));
            return lines.stream().skip(1).map(line -> {
                var fields = fields(line);
                var row = new HashMap<String, String>();
                for (var i = 0; i < header.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                return row;
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = FIELD.matcher(line);
        while (field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }

    private static String text(Map<String, String> row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static BigDecimal decimal(Map<String, String> row, String column) {
        return text(row, column) == null ? null : new BigDecimal(row.get(column));
    }
}
