package org.tamga.api.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The encodings that answers are given in, the smallest first. */
public enum ContentEncoding {
    BROTLI("br") {
        @Override
        byte[] encode(byte[] body) throws IOException {
            return Encoder.compress(body, new Encoder.Parameters().setQuality(5));
        }
    },
    GZIP("gzip") {
        @Override
        byte[] encode(byte[] body) throws IOException {
            var bytes = new ByteArrayOutputStream(body.length / 4);
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(body);
            }
            return bytes.toByteArray();
        }
    },
    IDENTITY("identity") {
        @Override
        byte[] encode(byte[] body) {
            return body;
        }
    };

    /** The library of Brotli is native: where there is none for the platform, it is not offered. */
    private static final ContentEncoding[] OFFERED = Stream.of(values())
            .filter(encoding -> encoding != BROTLI || Brotli4jLoader.isAvailable())
            .toArray(ContentEncoding[]::new);

    private final String token;

    ContentEncoding(String token) {
        this.token = token;
    }

    /** Its name in HTTP. */
    String token() {
        return token;
    }

    /** A body in this encoding. */
    byte[] of(byte[] body) {
        try {
            return encode(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] encode(byte[] body) throws IOException;

    /**
     * The encoding that a client likes best, of several the smallest.
     *
     * @param accepted the value of Accept-Encoding, or null
     */
    public static ContentEncoding best(String accepted) {
        var best = IDENTITY;
        if (accepted == null) {
            return best;
        }
        var most = 0f;
        for (var encoding : OFFERED) {
            var weight = weight(accepted, encoding);
            if (weight > most) {
                best = encoding;
                most = weight;
            }
        }
        return best;
    }

    private static float weight(String accepted, ContentEncoding encoding) {
        var any = 0f;
        for (var part : accepted.split(",")) {
            var end = part.indexOf(';');
            var name = (end < 0 ? part : part.substring(0, end)).strip();
            if (name.equalsIgnoreCase(encoding.token)) {
                return weight(part);
            }
            if (name.equals("*") && encoding != IDENTITY) {
                any = weight(part);
            }
        }
        return any;
    }

    private static float weight(String part) {
        var at = part.indexOf("q=");
        try {
            return at < 0 ? 1 : Float.parseFloat(part.substring(at + 2).strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
