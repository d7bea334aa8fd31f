package org.tamga.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A dataset as its datapackage.json describes it.
 *
 * @param licenses the names of its licences, separated by ';'
 * @param digest SHA-256 over the description and the tables, in hex: datasets with equal digests are equal
 * @param tables the path of each table's file
 */
public record DataPackage(
        String name,
        String title,
        String description,
        String version,
        String licenses,
        String digest,
        Map<Table, String> tables,
        DatasetFiles files) {

    private static final String DESCRIPTION = "datapackage.json";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the description; empty if it is so wrong that the tables cannot be found. */
    static Optional<DataPackage> read(DatasetFiles files, String fallbackName, Problems problems) {
        var before = problems.total();
        JsonNode json;
        try (var in = files.open(DESCRIPTION)) {
            if (in == null) {
                problems.add(fault(fallbackName, "missing", "there is no datapackage.json"));
                return Optional.empty();
            }
            json = JSON.readTree(in);
        } catch (JsonProcessingException invalid) {
            problems.add(new Problem(
                    fallbackName,
                    DESCRIPTION,
                    invalid.getLocation() == null ? 0 : invalid.getLocation().getLineNr(),
                    invalid.getLocation() == null ? 0 : invalid.getLocation().getColumnNr(),
                    null,
                    null,
                    "json",
                    "is no JSON: " + invalid.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var name = json.path("name").asText();
        if (!NAME.matcher(name).matches() || name.length() > 100) {
            problems.add(fault(
                    fallbackName, "name", "needs a \"name\" of small letters, digits and '-', not \"" + name + "\""));
            name = fallbackName;
        }
        if (json.path("version").asText().isEmpty()) {
            problems.add(fault(name, "version", "needs a \"version\""));
        }
        var tables = tables(json, name, files, problems);
        if (problems.total() > before) {
            return Optional.empty();
        }
        return Optional.of(new DataPackage(
                name,
                json.path("title").asText(name),
                json.path("description").asText(null),
                json.path("version").asText(),
                StreamSupport.stream(json.path("licenses").spliterator(), false)
                        .map(license -> license.path("name")
                                .asText(license.path("title").asText()))
                        .collect(Collectors.joining(";")),
                digest(files, tables),
                tables,
                files));
    }

    private static Map<Table, String> tables(JsonNode json, String dataset, DatasetFiles files, Problems problems) {
        var tables = new LinkedHashMap<Table, String>();
        var known = Tables.ALL.stream().map(Table::name).toList();
        for (var resource : json.path("resources")) {
            var name = resource.path("name").asText();
            var path = resource.path("path").asText();
            var table = Tables.named(name);
            if (table.isEmpty()) {
                problems.add(fault(
                        dataset,
                        "table",
                        "the resource \"" + name + "\" is no table of ours" + Cell.nearest(name, known)));
            } else if (!exists(files, path)) {
                problems.add(fault(dataset, "missing", "there is no file \"" + path + "\" for the table " + name));
            } else if (tables.put(table.get(), path) != null) {
                problems.add(fault(dataset, "duplicate", "names the table " + name + " twice"));
            }
        }
        if (json.path("resources").isEmpty()) {
            problems.add(fault(dataset, "missing", "names no \"resources\""));
        }
        return tables;
    }

    private static boolean exists(DatasetFiles files, String path) {
        try (var in = files.open(path)) {
            return in != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(DatasetFiles files, Map<Table, String> tables) {
        var digest = sha256();
        add(digest, files, DESCRIPTION);
        Tables.ALL.stream().filter(tables::containsKey).forEach(table -> add(digest, files, tables.get(table)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, DatasetFiles files, String path) {
        try (InputStream in = new DigestInputStream(files.open(path), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static Problem fault(String dataset, String rule, String message) {
        return new Problem(dataset, DESCRIPTION, 0, 0, null, null, rule, message);
    }
}
