package org.tamga.importer.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.tamga.domain.source.SourcePreference;
import org.tamga.importer.Folder;
import org.tamga.importer.ImportTest;
import org.tamga.importer.Importer;
import org.tamga.importer.OnEveryDatabase;
import org.tamga.importer.Rows;
import org.tamga.importer.TestDatabase;
import org.tamga.importer.read.DatasetFiles;

/** Of several sources of a score the one that the edition prefers is marked, in whatever order they come and go. */
class PreferredScoresTest {

    /** In which one id begins with, contains or ends with another. */
    private static final List<String> SOURCES = List.of("a", "ab", "b", "c", "xa");

    @OnEveryDatabase
    void eachSetOfSourcesHasThePreferredOneMarkedWhateverThePreferenceBecomes(TestDatabase database) {
        var store = database.store();
        var importer = new Importer(store, ImportTest.CLOCK);
        importer.load(List.of(Folder.original("base")));
        for (var preferred : List.of("b", "xa;a", "ab;c", "c;b;ab;a")) {
            importer.load(List.of(index(preferred)));
            for (var source : SOURCES) {
                importer.load(List.of(scores(source)));
            }
            assertEquals(expected(preferred, SOURCES), marked(store));
            importer.remove("from-b", false);
            assertEquals(expected(preferred, List.of("a", "ab", "c", "xa")), marked(store));
        }
        for (var source : List.of("a", "ab", "xa")) {
            importer.remove("from-" + source, false);
        }
        assertEquals(expected("c", List.of("c")), marked(store));
    }

    /** The n-th country of {@link #countries} has the sources whose bit is set in n. */
    private static Map<String, String> expected(String preferred, List<String> sources) {
        var expected = new TreeMap<String, String>();
        var order = SourcePreference.of(preferred).<String>by(source -> source);
        for (var component = 1; component < 1 << SOURCES.size(); component++) {
            var set = component;
            sources.stream()
                    .filter(source -> has(set, source))
                    .min(order)
                    .ifPresent(source -> expected.put("c" + set, source));
        }
        return expected;
    }

    private static boolean has(int set, String source) {
        return (set >> SOURCES.indexOf(source) & 1) == 1;
    }

    private static Map<String, String> marked(DataSource store) {
        var marked = new TreeMap<String, String>();
        Rows.query(store, "select component, source from scores where \"index\" = 'MANY' and preferred")
                .forEach(row -> {
                    var parts = row.substring(1, row.length() - 1).split(", ");
                    assertEquals(null, marked.put(parts[0], parts[1]), row);
                });
        return marked;
    }

    private static DatasetFiles index(String preferred) {
        var components = new StringBuilder(
                "index,edition,component,parent,name,max,position,source\nMANY,1,all,,All,9,1,report\n");
        for (var set = 1; set < 1 << SOURCES.size(); set++) {
            components.append("MANY,1,c%1$d,all,C,9,%1$d,report\n".formatted(set));
        }
        return files(
                "many",
                Map.of(
                        "sources",
                        "id,type,authority,title,redistribution\n"
                                + String.join(
                                        "",
                                        SOURCES.stream()
                                                .map(id -> id + ",report,primary,T,allowed\n")
                                                .toList()),
                        "indices",
                        "code,name,source\nMANY,Many,report\n",
                        "editions",
                        "index,edition,title,rank_method,decimals,preferred_sources,source\nMANY,1,One,dense,2,"
                                + preferred + ",report\n",
                        "components",
                        components.toString()));
    }

    private static DatasetFiles scores(String source) {
        var rows = new StringBuilder("index,edition,component,country,value,source\n");
        for (var set = 1; set < 1 << SOURCES.size(); set++) {
            if (has(set, source)) {
                rows.append("MANY,1,c%d,KAZ,1,%s\n".formatted(set, source));
            }
        }
        return files("from-" + source, Map.of("scores", rows.toString()));
    }

    private static DatasetFiles files(String name, Map<String, String> tables) {
        var resources = new ArrayList<String>();
        tables.keySet()
                .forEach(table -> resources.add("{\"name\": \"%1$s\", \"path\": \"%1$s.csv\"}".formatted(table)));
        var descriptor =
                "{\"name\": \"%s\", \"title\": \"T\", \"version\": \"1\", \"licenses\": [{\"name\": \"CC0-1.0\"}], \"resources\": [%s]}"
                        .formatted(name, String.join(", ", resources));
        return path -> {
            var text = path.equals("datapackage.json") ? descriptor : tables.get(path.replace(".csv", ""));
            return text == null ? null : new ByteArrayInputStream(text.getBytes(UTF_8));
        };
    }
}
