package org.tamga.api.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The content encodings of responses, the smallest first. */
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

    /** The Brotli library is native code. On a platform without it, Brotli is not offered. */
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
     * The encoding that a client prefers; the smallest of several. Any client that does not exclude identity accepts
     * it, so it is the default as well.
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
