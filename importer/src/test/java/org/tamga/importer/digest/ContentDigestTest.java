package org.tamga.importer.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.tamga.importer.table.Table;
import org.tamga.importer.table.Tables;

public class ContentDigestTest {

    private static final Table NAMES = Tables.named("country_names").orElseThrow();
    private static final Table SOURCES = Tables.named("sources").orElseThrow();

    @Property(tries = 200)
    void doesNotDependOnTheOrderNorOnWhatCameAndWent(
            @ForAll @Size(max = 20) List<@StringLength(max = 5) @AlphaChars String> stays,
            @ForAll @Size(max = 20) List<@StringLength(max = 5) @AlphaChars String> goes) {
        var expected = new ContentDigest();
        stays.forEach(name -> expected.add(NAMES, row(name)));
        var actual = new ContentDigest();
        goes.forEach(name -> actual.add(NAMES, row(name)));
        var backwards = new ArrayList<>(stays);
        java.util.Collections.reverse(backwards);
        backwards.forEach(name -> actual.add(NAMES, row(name)));
        goes.forEach(name -> actual.remove(NAMES, row(name)));
        assertEquals(expected.toString(), actual.toString());
        assertEquals(expected.digest("{}"), actual.digest("{}"));
        assertEquals(expected.rows(), stays.size());
        assertEquals(
                expected.toString(), ContentDigest.parse(expected.toString()).toString());
    }

    @Property(tries = 200)
    void dependsOnEveryValue(@ForAll @StringLength(max = 5) String one, @ForAll @StringLength(max = 5) String other) {
        Assume.that(!one.equals(other) && !one.contains("\u001f") && !other.contains("\u001f"));
        assertNotEquals(digest(NAMES, row(one)), digest(NAMES, row(other)));
    }

    @Example
    void dependsOnTheColumnTheTableAndTheMetadata() {
        assertNotEquals(digest(NAMES, new String[] {"a", null, "b"}), digest(NAMES, new String[] {"a", "b", null}));
        assertNotEquals(digest(NAMES, row("a")), digest(SOURCES, row("a")));
        var content = new ContentDigest();
        assertNotEquals(content.digest("{}"), content.digest("{\"version\":\"2\"}"));
    }

    private static String digest(Table table, String[] values) {
        var content = new ContentDigest();
        content.add(table, values);
        return content.digest("{}");
    }

    private static String[] row(String name) {
        return new String[] {"KAZ", "kk", name, "report", null};
    }
}
