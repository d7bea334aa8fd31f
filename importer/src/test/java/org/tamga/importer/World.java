package org.tamga.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.tamga.importer.read.DatasetFiles;

/** Datasets that change at random, import after import, always in the same way. */
public final class World {

    private static final List<String> COUNTRIES = List.of("KAZ", "KGZ", "UZB");
    private static final List<String> LANGUAGES = List.of("de", "en", "fr", "ru", "tg", "uz", "uz-Latn", "zh");

    private final Random random;
    private final Importer importer;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> memberships = new TreeMap<>();
    private boolean trust;
    private boolean spoken;
    private int version;

    public World(DataSource store, long seed) {
        random = new Random(seed);
        importer = new Importer(store, ImportTest.CLOCK);
        importer.load(List.of(Folder.original("base")));
    }

    /** Makes so many imports, some of which change nothing. */
    public World live(int imports) {
        for (var i = 0; i < imports; i++) {
            switch (random.nextInt(8)) {
                case 0 -> trust();
                case 1 -> removed();
                default -> spoken();
            }
        }
        return this;
    }

    private void trust() {
        if (trust) {
            importer.remove("trust", false);
        } else {
            importer.load(List.of(Folder.original("trust")));
        }
        trust = !trust;
    }

    private void removed() {
        if (spoken) {
            importer.remove("spoken", false);
            spoken = false;
        }
    }

    private void spoken() {
        for (var i = 0; i < 4; i++) {
            change(names, one(COUNTRIES) + "," + one(LANGUAGES), text());
            var start = one(List.of("", "1991", "1991-12", "2001-06-15"));
            change(memberships, "SCO," + one(COUNTRIES) + ",guest," + start, text());
        }
        if (random.nextInt(4) == 0) {
            version++;
        }
        importer.load(List.of(files()));
        spoken = true;
    }

    private void change(Map<String, String> rows, String key, String value) {
        if (random.nextInt(3) == 0) {
            rows.remove(key);
        } else {
            rows.put(key, value);
        }
    }

    private String text() {
        return one(List.of("Қазақстан", "Кыргызстан", "\"a, \"\"quoted\"\" one\"", "two; parts", "𝕏"));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private DatasetFiles files() {
        var files = new LinkedHashMap<String, String>();
        files.put("datapackage.json", """
                {"name": "spoken", "title": "Names", "version": "%d", "licenses": [{"name": "CC0-1.0"}], "resources": [
                  {"name": "country_names", "path": "names.csv"}, {"name": "memberships", "path": "memberships.csv"}]}
                """.formatted(version));
        files.put("names.csv", csv("country,language,name,source", names));
        files.put("memberships.csv", csv("organization,country,status,start,note,source", memberships));
        return path -> files.containsKey(path)
                ? new ByteArrayInputStream(files.get(path).getBytes(UTF_8))
                : null;
    }

    private static String csv(String header, Map<String, String> rows) {
        var csv = new StringBuilder(header).append('\n');
        rows.forEach((key, value) -> csv.append(key).append(',').append(value).append(",report\n"));
        return csv.toString();
    }
}
