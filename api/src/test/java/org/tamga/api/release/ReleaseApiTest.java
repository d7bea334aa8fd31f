package org.tamga.api.release;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;

/** Releases, changes, datasets and archives over HTTP. */
@ApiTest
class ReleaseApiTest {

    @Test
    void theFirstReleaseBroughtTheBuiltInDatasets() {
        var first = Api.get("/v1/releases?sort=imported_at&limit=1");
        assertEquals(
                List.of("countries", "gci", "instruments", "organizations", "seeds"),
                first.getList("items[0].datasets.dataset"));
        assertEquals(
                List.of("added"),
                first.getList("items[0].datasets.op").stream().distinct().toList());
        var id = first.getString("items[0].id");
        assertEquals(
                first.getString("items[0].digest"),
                Api.get("/v1/releases/" + id).getString("digest"));
        assertTrue(Api.refusal("/v1/releases/2020.01.01-1").startsWith("404 There is no release \"2020.01.01-1\""));
    }

    @Test
    void theLatestReleaseIsTheOneThatIsServed() {
        var served = Api.get("/v1/status").getString("release");
        assertEquals(Api.text("/v1/releases/" + served), Api.text("/v1/releases/latest"));
    }

    @Test
    void everyDatasetSaysWhatItIs() {
        assertTrue(Api.get("/v1/datasets").getList("items.name").containsAll(List.of("countries", "gci", "seeds")));
        assertEquals(8093, Api.get("/v1/datasets/countries").getInt("rows"));
        assertEquals("404 There is no dataset \"gcii\"; did you mean gci?", Api.refusal("/v1/datasets/gcii"));
    }

    @Test
    void everyChangeIsReachedPageByPage() {
        var items = new ArrayList<String>();
        var path = "/v1/changes?table=memberships&country=UZB&limit=7";
        var total = Api.get(path).getInt("page.total");
        while (path != null) {
            var page = Api.get(path);
            page.getList("items.key").forEach(key -> items.add(key.toString()));
            var next = page.getString("page.next");
            path = next == null ? null : next.substring(next.indexOf("/v1/"));
        }
        assertEquals(total, items.size());
        assertEquals(total, items.stream().distinct().count());
        assertTrue(total > 7);
        assertEquals(0, Api.get("/v1/changes?op=delete&table=countries").getInt("page.total"));
        assertTrue(Api.refusal("/v1/changes?since=yesterday").startsWith("400 since: "));
        assertTrue(Api.refusal("/v1/changes?table=contries").contains("did you mean countries?"));
    }

    @Test
    void anArchiveIsTheSameEachTimeAndLeavesNothingBehind() throws IOException {
        var release = Api.get("/v1/releases?sort=imported_at&limit=1").getString("items[0].id");
        var path = "/v1/releases/" + release + "/archive.zip";
        var before = temporary();
        var first = Api.request().get(path);
        assertEquals(200, first.statusCode());
        assertEquals("application/zip", first.contentType());
        assertEquals("attachment; filename=\"tamga-" + release + ".zip\"", first.header("Content-Disposition"));
        var bytes = first.asByteArray();
        assertEquals(String.valueOf(bytes.length), first.header("Content-Length"));
        assertArrayEquals(bytes, Api.request().get(path).asByteArray());
        assertTrue(entries(bytes).containsAll(List.of("gci/scores.csv", "gci/datapackage.json", "manifest.json")));
        var head = Api.request().head(path);
        assertEquals(200, head.statusCode());
        assertEquals(String.valueOf(bytes.length), head.header("Content-Length"));
        var again = Api.request().header("If-None-Match", first.header("ETag")).get(path);
        assertEquals(304, again.statusCode());
        assertEquals(before, temporary());
        assertFalse(entries(bytes).isEmpty());
    }

    @Test
    void aDownloadIsResumedFromAnyByte() {
        var path = "/v1/releases/latest/archive.zip";
        var whole = RestAssured.get(path);
        var bytes = whole.asByteArray();
        var size = bytes.length;
        assertEquals("bytes", whole.header("Accept-Ranges"));
        var ranges = Map.of(
                "bytes=0-0",
                new int[] {0, 1},
                "bytes=1000-",
                new int[] {1000, size},
                "bytes=-5",
                new int[] {size - 5, size},
                "bytes=10-" + 10L * size,
                new int[] {10, size});
        ranges.forEach((range, bounds) -> {
            var part = RestAssured.given().header("Range", range).get(path);
            assertEquals(206, part.statusCode(), range);
            assertEquals(
                    "bytes " + bounds[0] + "-" + (bounds[1] - 1) + "/" + size, part.header("Content-Range"), range);
            assertEquals(String.valueOf(bounds[1] - bounds[0]), part.header("Content-Length"), range);
            assertEquals(whole.header("ETag"), part.header("ETag"), range);
            assertArrayEquals(Arrays.copyOfRange(bytes, bounds[0], bounds[1]), part.asByteArray(), range);
        });
    }

    @Test
    void aRangeBeyondTheEndIsRefusedAndOneThatIsNoneIsIgnored() {
        var path = "/v1/releases/latest/archive.zip";
        var whole = RestAssured.get(path);
        var size = whole.asByteArray().length;
        for (var range : List.of("bytes=" + size + "-", "bytes=-0")) {
            var refused = RestAssured.given().header("Range", range).get(path);
            assertEquals(416, refused.statusCode(), range);
            assertEquals("bytes */" + size, refused.header("Content-Range"), range);
            assertEquals("urn:tamga:problem:range-not-satisfiable", refused.path("type"), range);
        }
        for (var range : List.of("bytes=5-1", "bytes=0-1,5-6", "bytes=-", "lines=1-2", "bytes=a-b")) {
            var answer = RestAssured.given().header("Range", range).get(path);
            assertEquals(200, answer.statusCode(), range);
            assertEquals(size, answer.asByteArray().length, range);
        }
        var tag = whole.header("ETag");
        assertEquals(206, ifRange(tag).statusCode());
        assertEquals(200, ifRange("\"other\"").statusCode());
        var head = RestAssured.given().header("Range", "bytes=0-0").head(path);
        assertEquals(200, head.statusCode());
        assertEquals(String.valueOf(size), head.header("Content-Length"));
    }

    private static Response ifRange(String tag) {
        return RestAssured.given()
                .header("Range", "bytes=0-0")
                .header("If-Range", tag)
                .get("/v1/releases/latest/archive.zip");
    }

    private static List<String> entries(byte[] archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static List<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("tamga\\d+\\.(zip|csv)"))
                    .sorted()
                    .toList();
        }
    }
}
