package org.tamga.importer.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

public class FormulaGuardTest {

    @Property(tries = 5000)
    void everyTextComesBackAsItWas(@ForAll @Chars({'\'', '=', '+', '-', '@', '\t', 'a', '\uFF1D'}) String text) {
        var field = FormulaGuard.guard(text)[0];
        assertEquals(text, FormulaGuard.unguard(field));
        assertFalse(field.matches("(?s)[=+@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20-].*"), field);
    }

    @Test
    void whatNoSpreadsheetCalculatesStaysAsItIs() {
        assertArrayEquals(
                new String[] {null, "", "'", "'quoted'", "17.10", "'=1", "''=1"},
                FormulaGuard.guard(null, "", "'", "'quoted'", "17.10", "=1", "'=1"));
        assertEquals("-1", FormulaGuard.unguard("-1"));
    }
}
