package org.tamga.benchmark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tamga.domain.scoring.Aggregation;
import org.tamga.domain.scoring.ScoreMatrix;
import org.tamga.domain.scoring.Tree;

/** The pillars of the Global Cybersecurity Index 2020 in Data360, from gci/scores.csv (which quotes nothing). */
final class Gci {

    static final List<String> PILLARS =
            List.of("legal", "technical", "organizational", "capacity_development", "cooperation");

    private Gci() {}

    static Tree tree() {
        var nodes = new ArrayList<Tree.Node>();
        nodes.add(new Tree.Node("overall", null, BigDecimal.valueOf(100), null, Aggregation.SUM, 1));
        PILLARS.forEach(pillar -> nodes.add(new Tree.Node(
                pillar, "overall", BigDecimal.valueOf(20), BigDecimal.ONE, null, PILLARS.indexOf(pillar))));
        return new Tree(nodes);
    }

    static Map<String, Map<String, BigDecimal>> values(Path scores) throws IOException {
        var values = new TreeMap<String, Map<String, BigDecimal>>();
        for (var line : Files.readAllLines(scores)) {
            var fields = line.split(",");
            if (fields[1].equals("2020") && fields[5].equals("worldbank-data360-gci-2020")) {
                values.computeIfAbsent(fields[2], none -> new TreeMap<>()).put(fields[3], new BigDecimal(fields[4]));
            }
        }
        return values;
    }

    static ScoreMatrix panel(Path scores) throws IOException {
        return ScoreMatrix.of(tree(), values(scores), "overall");
    }

    /** Where the datasets are, seen from the root of the repository. */
    static Path scores() {
        return Path.of(System.getProperty("tamga.datasets", "importer/src/main/resources/datasets"), "gci/scores.csv");
    }
}
