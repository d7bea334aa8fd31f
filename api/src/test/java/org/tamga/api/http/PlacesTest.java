package org.tamga.api.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Places that addresses share. */
class PlacesTest {

    @Test
    void noAddressTakesMoreThanItsShareAndAllTogetherNoMoreThanThereAre() {
        var places = new Places(3, 2);
        assertTrue(places.enter("a"));
        assertTrue(places.enter("a"));
        assertFalse(places.enter("a"));
        assertTrue(places.enter("b"));
        assertFalse(places.enter("c"));
        places.leave("a");
        assertTrue(places.enter("c"));
        assertFalse(places.enter("a"));
        places.leave("b");
        assertTrue(places.enter("a"));
    }
}
