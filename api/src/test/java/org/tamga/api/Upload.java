package org.tamga.api;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small dataset of an index, as a curator sends it. */
public final class Upload {

    public static final String KEY = "test-key";

    private final Map<String, String> files = new LinkedHashMap<>();

    /** A dataset of this name; its index scores one country. */
    public static Upload index(String name, String country, String value) {
        var upload = new Upload();
        upload.files.put("datapackage.json", """
                {"name": "%s", "title": "Test index", "version": "1", "licenses": [{"name": "CC0-1.0"}], "resources": [
                  {"name": "sources", "path": "sources.csv"}, {"name": "indices", "path": "indices.csv"},
                  {"name": "editions", "path": "editions.csv"}, {"name": "components", "path": "components.csv"},
                  {"name": "scores", "path": "scores.csv"}]}
                """.formatted(name));
        upload.files.put("sources.csv", "id,type,authority,title,redistribution\nS,report,primary,A report,allowed\n");
        upload.files.put("indices.csv", "code,name,source\nI,Test index,S\n");
        upload.files.put(
                "editions.csv",
                "index,edition,title,rank_method,decimals,preferred_sources,source\nI,1,First,competition,2,S,S\n");
        upload.files.put(
                "components.csv", "index,edition,component,name,max,position,source\nI,1,overall,Overall,100,1,S\n");
        upload.files.put(
                "scores.csv",
                "index,edition,component,country,value,source\nI,1,overall," + country + "," + value + ",S\n");
        upload.files.replaceAll((path, text) -> path.endsWith("json")
                ? text
                : text.replace("\nS,", "\n" + name + "-s,")
                        .replace(",S\n", "," + name + "-s\n")
                        .replace(",S,", "," + name + "-s,")
                        .replace("\nI,", "\n" + name.toUpperCase(Locale.ROOT) + ","));
        return upload;
    }

    /** The same dataset with another file. */
    public Upload with(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** Puts another text in the place of one. */
    void replace(String path, String text, String by) {
        files.computeIfPresent(path, (name, before) -> before.replace(text, by));
    }

    public byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Sends it with the key. */
    public Response post(String query) {
        return post(zip(), query);
    }

    public static Response post(byte[] zip, String query) {
        return Api.request()
                .header("Authorization", "Bearer " + KEY)
                .contentType("application/zip")
                .body(zip)
                .post("/v1/imports" + query);
    }
}
