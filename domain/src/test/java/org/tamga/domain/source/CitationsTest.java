package org.tamga.domain.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {

    @Test
    void areOneForEachSourceInStepWithTheLocators() {
        assertEquals(List.of(new Citation("a", "Table 2"), new Citation("b", "p. 12")), list("a;b", "Table 2;p. 12"));
    }

    @Test
    void haveNoLocatorWhereItIsEmpty() {
        assertEquals(List.of(new Citation("a", null), new Citation("b", "p. 12")), list("a;b", ";p. 12"));
        assertEquals(List.of(new Citation("a", "p. 12"), new Citation("b", null)), list("a;b", "p. 12;"));
    }

    @Test
    void haveNoLocatorsWhereTheColumnIsEmpty() {
        assertEquals(List.of(new Citation("a", null), new Citation("b", null)), list("a;b", null));
    }

    @Test
    void aloneKeepTheirLocator() {
        assertEquals(List.of(new Citation("a", "art. 1 §6")), list("a", "art. 1 §6"));
    }

    private static List<Citation> list(String source, String locator) {
        return new Citations(source, locator).list();
    }
}
