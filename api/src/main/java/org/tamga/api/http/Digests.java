package org.tamga.api.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of tags, cursors and keys. */
public final class Digests {

    private Digests() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
