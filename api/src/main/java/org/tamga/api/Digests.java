package org.tamga.api;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that tags and cursors are made with. */
final class Digests {

    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
