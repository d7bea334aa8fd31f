package org.tamga.api.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
    GZIP("gzip", "x-gzip") {
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

    private final List<String> names;

    /** @param names its name in HTTP, and others that mean the same */
    ContentEncoding(String... names) {
        this.names = List.of(names);
    }

    /** Its name in HTTP. */
    public String token() {
        return names.get(0);
    }

    /** A body in this encoding. */
    public byte[] of(byte[] body) {
        try {
            return encode(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract byte[] encode(byte[] body) throws IOException;

    /**
     * The encoding that a client likes best, of several the smallest. A body as it is takes any client that does not
     * exclude it, so it is also what a client gets that takes nothing.
     *
     * @param lines the values of all Accept-Encoding headers
     */
    public static ContentEncoding best(List<String> lines) {
        if (lines.isEmpty()) {
            return IDENTITY;
        }
        var preferences = Preference.parse(lines);
        var best = IDENTITY;
        var most = 0f;
        for (var encoding : OFFERED) {
            var weight = encoding.weight(preferences);
            if (weight > most) {
                best = encoding;
                most = weight;
            }
        }
        return best;
    }

    private float weight(List<Preference> preferences) {
        var any = 0f;
        for (var preference : preferences) {
            if (names.contains(preference.value())) {
                return preference.weight();
            }
            if (preference.value().equals("*")) {
                any = preference.weight();
            }
        }
        return any;
    }
}
