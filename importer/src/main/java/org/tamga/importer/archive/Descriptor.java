package org.tamga.importer.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamga.importer.digest.Sha256;
import org.tamga.importer.problem.InvalidDatasetException;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.read.CsvFile;
import org.tamga.importer.read.DataPackage;
import org.tamga.importer.read.DatasetFiles;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.TableSchema;
import org.tamga.importer.table.Tables;

/** The datapackage.json of a dataset as a Tabular Data Package: each table with its schema, its size and its checksum. */
public final class Descriptor {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Descriptor() {}

    /**
     * Completes the datapackage.json of a dataset.
     *
     * @throws InvalidDatasetException if a table cannot be read; values are not checked
     */
    public static byte[] complete(DatasetFiles files) throws IOException {
        var problems = new Problems();
        var dataset = DataPackage.read(files, "dataset", problems);
        refuse(problems);
        var resources = resources(dataset.orElseThrow(), problems);
        refuse(problems);
        try (var in = files.open(DataPackage.DESCRIPTION)) {
            var metadata = JSON.readValue(in, new TypeReference<LinkedHashMap<String, Object>>() {});
            return of(metadata, resources);
        }
    }

    private static void refuse(Problems problems) {
        if (problems.total() > 0) {
            throw new InvalidDatasetException(problems);
        }
    }

    /** The resources in the order in which the dataset names them. */
    private static List<Map<String, Object>> resources(DataPackage dataset, Problems problems) throws IOException {
        var references = new LocalReferences();
        var resources = new HashMap<Table, Map<String, Object>>();
        for (var table : Tables.ALL) {
            var path = dataset.tables().get(table);
            if (path != null && new CsvFile(dataset, table, problems).read(row -> references.add(row.row()))) {
                resources.put(table, resource(table, path, dataset.files(), references));
            }
        }
        return dataset.tables().keySet().stream().map(resources::get).toList();
    }

    private static Map<String, Object> resource(
            Table table, String path, DatasetFiles files, LocalReferences references) throws IOException {
        var sha256 = Sha256.digest();
        try (var in = files.open(path);
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
            var bytes = in.transferTo(out);
            return resource(table, path, bytes, Sha256.hex(sha256), references.foreignKeys(table));
        }
    }

    /** The description of a table's file. */
    static Map<String, Object> resource(
            Table table, String path, long bytes, String sha256, List<Table.Reference> foreignKeys) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", table.name());
        resource.put("path", path);
        resource.put("profile", "tabular-data-resource");
        resource.put("title", table.title());
        resource.put("description", table.description());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes);
        resource.put("hash", "sha256:" + sha256);
        resource.put("schema", TableSchema.of(table, foreignKeys));
        return resource;
    }

    /** A descriptor with this metadata and these resources. */
    static byte[] of(Map<String, Object> metadata, List<Map<String, Object>> resources) {
        var descriptor = new LinkedHashMap<String, Object>();
        descriptor.put("profile", DataPackage.PROFILE);
        descriptor.putAll(metadata);
        descriptor.put("profile", DataPackage.PROFILE);
        descriptor.remove("resources");
        descriptor.put("resources", new ArrayList<>(resources));
        return json(descriptor);
    }

    /** A descriptor with the metadata from the database. */
    static byte[] of(String metadata, List<Map<String, Object>> resources) throws IOException {
        return of(JSON.readValue(metadata, new TypeReference<LinkedHashMap<String, Object>>() {}), resources);
    }

    /** JSON in the same bytes on every machine. */
    static byte[] json(Object value) {
        try {
            return (WRITER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
