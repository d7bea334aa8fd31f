package org.tamga.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamga.api.Api;
import org.tamga.api.ApiTest;
import org.tamga.api.release.model.ReleaseWatcher;
import org.tamga.importer.Importer;
import org.tamga.importer.read.ZipDataset;

@ApiTest
@TestProfile(SearchFreshnessTest.StoreOfItsOwn.class)
class SearchFreshnessTest {

    private static final String DESCRIPTION = """
            {"name": "fresh", "title": "Fresh", "version": "1", "licenses": [{"name": "CC0-1.0"}], "resources": [
              {"name": "sources", "path": "sources.csv"}, {"name": "organizations", "path": "organizations.csv"}]}
            """;

    private static final String SOURCES = """
            id,type,authority,title,url,license_url,redistribution,retrieved_on
            fresh-report,report,primary,The report,,,allowed,2026-11-21
            """;

    private static final String ORGANIZATIONS = """
            code,name,kind,source,locator
            FRESH,%s,intergovernmental,fresh-report,
            """;

    /** The releases of this test are not those of the others. */
    public static class StoreOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"))
                    ? Map.of()
                    : Map.of(
                            "quarkus.datasource.jdbc.url",
                            "jdbc:h2:mem:fresh;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }
    }

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ReleaseWatcher latest;

    @TempDir
    Path folder;

    @Test
    void aSearchIsAnsweredFromTheReleaseThatIsServed() throws IOException {
        assertEquals(0, found("Zanzibarian"));
        load("Zanzibarian Cyber Union");
        assertEquals(1, found("Zanzibarian"));
        assertEquals("FRESH", Api.get("/v1/search/completions?q=zanz").getString("items[0].id"));
        load("Atlantidian Cyber Union");
        assertEquals(0, found("Zanzibarian"));
        assertEquals(1, found("Atlantidian"));
        new Importer(database, clock).remove("fresh", false);
        latest.look();
        assertEquals(0, found("Atlantidian"));
        assertEquals(List.of(), Api.get("/v1/search/completions?q=atlantid").getList("items"));
    }

    @Test
    void whoAsksAtTheSameTimeGetsTheSameRelease() throws IOException {
        load("Hyperborean Cyber Union");
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Api.text("/v1/search?q=Hyperborean"))
                .collect(Collectors.toSet());
        assertEquals(1, answers.size());
        assertEquals(
                Set.of(Api.get("/v1/status").getString("release")),
                Set.of(Api.get("/v1/search?q=Hyperborean").getString("meta.release")));
        assertEquals(1, found("Hyperborean"));
        new Importer(database, clock).remove("fresh", false);
    }

    private static int found(String q) {
        return Api.get("/v1/search?q=" + q).getInt("page.total");
    }

    private void load(String name) throws IOException {
        var file = folder.resolve("fresh.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Map.of(
                            "datapackage.json", DESCRIPTION,
                            "sources.csv", SOURCES,
                            "organizations.csv", ORGANIZATIONS.formatted(name))
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (var datasets = new ZipDataset(file, ZipDataset.Limits.DEFAULT)) {
            new Importer(database, clock).load(datasets.datasets());
            latest.look();
        }
    }
}
