package org.tamga.importer.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

public class KeyMapTest {

    @Property
    void isAMap(
            @ForAll @Size(max = 500) List<@StringLength(max = 3) String> texts,
            @ForAll @Size(max = 500) List<@IntRange(min = 1, max = 9) Integer> values,
            @ForAll boolean isInFile) {
        var expected = new HashMap<String, Long>();
        var actual = isInFile ? new KeyMap(64) : new KeyMap();
        for (var i = 0; i < texts.size() && i < values.size(); i++) {
            var text = texts.get(i);
            long value = values.get(i);
            if (value > 6 && expected.containsKey(text)) {
                expected.put(text, value);
                actual.replace(text, value);
            } else {
                var before = expected.putIfAbsent(text, value);
                assertEquals(before == null ? 0 : before, actual.putIfAbsent(text, value));
            }
            assertEquals(expected.get(text), actual.get(text));
        }
        assertEquals(expected.size(), actual.size());
        texts.forEach(text -> assertEquals(expected.getOrDefault(text, 0L), actual.get(text)));
    }

    /** Keys as they come: long, alike, and differing in one place. */
    @Property(tries = 20)
    void keepsApartKeysThatAreAlike(@ForAll @IntRange(max = 1_000_000) int from, @ForAll boolean isInFile) {
        var map = isInFile ? new KeyMap(1024) : new KeyMap();
        for (var i = 0; i < 50_000; i++) {
            assertEquals(0, map.putIfAbsent(key(from + i), i + 1));
        }
        for (var i = 0; i < 50_000; i++) {
            assertEquals(i + 1, map.get(key(from + i)));
        }
        assertEquals(0, map.get(key(from + 50_000)));
        assertEquals(50_000, map.size());
    }

    private static String key(int number) {
        return "GCI\u001f2020\u001fc" + number % 100 + "\u001f" + number / 100 + "\u001freport\u001f";
    }
}
