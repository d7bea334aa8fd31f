package org.tamga.api.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tamga.api.ApiTest;

/** The database reads each order that the contract offers from an index, instead of sorting a table. */
@ApiTest
class IndexedOrderTest {

    private static final Pattern FIELDS = Pattern.compile("Sorts by ([a-z_, ]+)\\.");

    /**
     * On H2, whose planner takes the index of a reference or of the key once the first column is bounded, and then sorts
     * what follows.
     */
    private static final Pattern SORTED_LATER_ON_H2 = Pattern.compile(
            "/v1/(memberships|mechanisms|recommendations|scores)\\?.*sort=-?(organization|country|id|index|source)");

    @Inject
    DataSource database;

    @Test
    void everyOrderThatTheContractOffersIsThatOfAnIndex() throws Exception {
        var sorted = new TreeMap<String, String>();
        var orders = orders();
        for (var order : orders.entrySet()) {
            for (var field : order.getValue()) {
                for (var sort : List.of(field, "-" + field)) {
                    var path = order.getKey() + "?limit=1&sort=" + sort;
                    var statements = statements(path);
                    for (var i = 0; i < statements.size(); i++) {
                        var plan = plan(statements.get(i));
                        var isKnown = i > 0 && SORTED_LATER_ON_H2.matcher(path).matches();
                        if (!isIndexed(plan) && !isKnown) {
                            sorted.put(path, plan);
                        }
                    }
                }
            }
        }
        assertTrue(orders.size() >= 13, orders.toString());
        assertEquals(Map.of(), sorted);
    }

    /** The lists of the contract, and the fields that each sorts by. */
    private static Map<String, List<String>> orders() throws IOException {
        var orders = new TreeMap<String, List<String>>();
        var contract = new ObjectMapper().readTree(Path.of("..", "openapi.json").toFile());
        contract.path("paths").properties().forEach(item -> {
            var fields = FIELDS.matcher(
                    item.getValue().path("get").path("description").asText());
            if (fields.find()) {
                var path = item.getKey();
                // What one record has is sorted after it is found by its reference.
                if (!path.contains("{")) {
                    orders.put(path, List.of(fields.group(1).split(", | and ")));
                }
            }
        });
        return orders;
    }

    /** The statements that read the first page and the second one. */
    private static List<String> statements(String path) {
        var statements = Collections.synchronizedList(new ArrayList<String>());
        var logger = Logger.getLogger("org.hibernate.SQL");
        var before = logger.getLevel();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getMessage().contains(" order by ")
                        && entry.getMessage().contains("fetch first")) {
                    statements.add(entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setLevel(Level.FINE);
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            var next = RestAssured.get(path).then().statusCode(200).extract().<String>path("page.next");
            if (next != null) {
                RestAssured.given().urlEncodingEnabled(false).get(next).then().statusCode(200);
            }
        } finally {
            logger.removeHandler(handler);
            logger.setUseParentHandlers(true);
            logger.setLevel(before);
        }
        assertTrue(!statements.isEmpty(), path);
        return statements;
    }

    /** A plan that depends neither on how few rows the tests have nor on the values of parameters. */
    private String plan(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            return isPostgreSql(connection) ? postgreSqlPlan(connection, sql) : h2Plan(connection, sql);
        }
    }

    private static String h2Plan(Connection connection, String sql) throws SQLException {
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (var i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            return lines(explain.executeQuery());
        }
    }

    private static String postgreSqlPlan(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            // With a custom plan the condition on a null would be known to be false, and nothing would be read.
            for (var setting : List.of(
                    "enable_seqscan = off",
                    "enable_bitmapscan = off",
                    "enable_sort = off",
                    "plan_cache_mode = force_generic_plan")) {
                statement.execute("set " + setting);
            }
            var parts = sql.split("\\?", -1);
            var numbered = new StringBuilder(parts[0]);
            for (var i = 1; i < parts.length; i++) {
                numbered.append('$').append(i).append(parts[i]);
            }
            var nulls = Collections.nCopies(parts.length - 1, "null");
            statement.execute("prepare listing as " + numbered);
            try {
                return lines(statement.executeQuery(
                        "explain execute listing" + (nulls.isEmpty() ? "" : "(" + String.join(", ", nulls) + ")")));
            } finally {
                statement.execute("deallocate listing");
                statement.execute("reset all");
            }
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        var lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    private static boolean isPostgreSql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static boolean isIndexed(String plan) {
        return plan.startsWith("SELECT") ? plan.contains("/* index sorted */") : !plan.contains("Sort");
    }
}
