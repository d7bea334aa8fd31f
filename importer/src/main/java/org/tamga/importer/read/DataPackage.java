package org.tamga.importer.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tamga.importer.digest.Sha256;
import org.tamga.importer.problem.Nearest;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

/**
 * A dataset as its datapackage.json describes it.
 *
 * @param licenses the names of its licences, separated by ';'
 * @param metadata the description without the resources, with the profile of the archive, as JSON with its keys in order
 * @param filesDigest SHA-256 over the description and the tables, in hex: files with equal digests need not be read
 * @param tables the path of each table's file
 */
public record DataPackage(
        String name,
        String title,
        String description,
        String version,
        String licenses,
        String metadata,
        String filesDigest,
        Map<Table, String> tables,
        DatasetFiles files) {

    public static final String DESCRIPTION = "datapackage.json";

    /** The Frictionless profile of a package of CSV tables with schemas. */
    public static final String PROFILE = "tabular-data-package";

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads the description; empty if there is none. A dataset of which only some things are wrong is still given, so
     * that its tables can be checked too.
     *
     * @param fallbackName what to call the dataset as long as its name is not known
     */
    public static Optional<DataPackage> read(DatasetFiles files, String fallbackName, Problems problems) {
        return json(files, fallbackName, problems).map(json -> {
            var name = json.path("name").asText();
            var named = NAME.matcher(name).matches() && name.length() <= 100;
            var dataset = named ? name : fallbackName;
            var tables = tables(json, dataset, problems);
            var read = new DataPackage(
                    dataset,
                    json.path("title").asText(dataset),
                    json.path("description").asText(null),
                    json.path("version").asText(),
                    licenses(json),
                    metadata(json),
                    digest(files, tables),
                    tables,
                    files);
            if (!named) {
                problems.add(read.problem(
                        "name", "needs a \"name\" of small letters, digits and '-', not \"" + name + "\""));
            }
            read.check(problems);
            return read;
        });
    }

    /** An empty dataset of this name, which replaces a dataset that is removed. */
    public static DataPackage empty(String name) {
        return new DataPackage(name, name, null, "", "", "{}", "", Map.of(), path -> null);
    }

    private static String metadata(JsonNode json) {
        try {
            var metadata = JSON.convertValue(json, new TypeReference<TreeMap<String, Object>>() {});
            metadata.remove("resources");
            metadata.put("profile", PROFILE);
            return JSON.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<JsonNode> json(DatasetFiles files, String dataset, Problems problems) {
        try (var in = files.open(DESCRIPTION)) {
            if (in == null) {
                problems.add(fault(dataset, 0, 0, "missing", "is missing"));
                return Optional.empty();
            }
            var json = JSON.readTree(in);
            if (json.isObject()) {
                return Optional.of(json);
            }
            problems.add(fault(dataset, 1, 1, "json", "is no JSON object"));
        } catch (JsonProcessingException invalid) {
            var at = invalid.getLocation() == null ? JsonLocation.NA : invalid.getLocation();
            problems.add(fault(dataset, at.getLineNr(), at.getColumnNr(), "json", inWords(invalid)));
        } catch (CharConversionException notUnicode) {
            problems.add(fault(dataset, 0, 0, "json", "is not UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static String inWords(JsonProcessingException invalid) {
        var message = invalid.getOriginalMessage();
        if (message.startsWith("Invalid UTF-8")) {
            return "is not UTF-8; save it as UTF-8";
        }
        return "is no JSON: " + (message.startsWith("Unexpected end-of-input") ? "it ends too early" : message);
    }

    /** A resource whose name is almost that of a table is read as that table. */
    private static Map<Table, String> tables(JsonNode json, String dataset, Problems problems) {
        var tables = new LinkedHashMap<Table, String>();
        var known = Tables.ALL.stream().map(Table::name).toList();
        for (var resource : json.path("resources")) {
            var name = resource.path("name").asText();
            var table = Tables.named(name);
            if (table.isEmpty()) {
                var message = "the resource \"" + name + "\" is not a known table" + Nearest.hint(name, known);
                problems.add(fault(dataset, 0, 0, "table", message));
                Nearest.to(name, known)
                        .flatMap(Tables::named)
                        .ifPresent(meant ->
                                tables.putIfAbsent(meant, resource.path("path").asText()));
            } else if (tables.putIfAbsent(table.get(), resource.path("path").asText()) != null) {
                problems.add(fault(dataset, 0, 0, "duplicate", "names the table " + name + " twice"));
            }
        }
        return tables;
    }

    private static String licenses(JsonNode json) {
        return StreamSupport.stream(json.path("licenses").spliterator(), false)
                .map(license ->
                        license.path("name").asText(license.path("title").asText()))
                .collect(Collectors.joining(";"));
    }

    private void check(Problems problems) {
        if (version.isEmpty()) {
            problems.add(problem("version", "needs a \"version\""));
        }
        if (tables.isEmpty()) {
            problems.add(problem("missing", "needs \"resources\", one for each table"));
        }
        oneLine("title", title, problems);
        oneLine("version", version, problems);
        oneLine("licenses", licenses, problems);
        atMost(500, "title", title, problems);
        atMost(4000, "description", description, problems);
        atMost(50, "version", version, problems);
        atMost(4000, "licenses", licenses, problems);
        if (metadata.length() > 100_000) {
            problems.add(problem("length", "is longer than 100000 characters beside its resources"));
        }
    }

    private void atMost(int length, String field, String text, Problems problems) {
        if (text != null && text.length() > length) {
            problems.add(problem("length", "has a \"" + field + "\" longer than " + length + " characters"));
        }
    }

    private void oneLine(String field, String text, Problems problems) {
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            problems.add(problem("characters", "has a \"" + field + "\" with a control character or a line break"));
        }
    }

    /** Reports a problem of the description. */
    public Problem problem(String rule, String message) {
        return fault(name, 0, 0, rule, message);
    }

    private static Problem fault(String dataset, int line, int column, String rule, String message) {
        return new Problem(dataset, DESCRIPTION, line, column, null, null, rule, message);
    }

    private static String digest(DatasetFiles files, Map<Table, String> tables) {
        var digest = Sha256.digest();
        add(digest, files, DESCRIPTION);
        Tables.ALL.stream().filter(tables::containsKey).forEach(table -> add(digest, files, tables.get(table)));
        return Sha256.hex(digest);
    }

    private static void add(MessageDigest digest, DatasetFiles files, String path) {
        try (var in = files.open(path)) {
            if (in != null) {
                new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update((byte) 0);
    }
}
