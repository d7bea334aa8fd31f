package org.tamga.api.release;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One range of bytes of a file, as a client asks for it to resume a download (RFC 9110, 14.1.2).
 *
 * @param from the first byte, from 0
 * @param length how many bytes; 0 if the range has none of the file
 */
record ByteRange(long from, long length) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** The range that a header asks for; empty if it asks for none, for several, or is malformed, which is ignored. */
    static Optional<ByteRange> of(String header, long size) {
        var one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            var last = Math.min(size, Long.parseLong(one.group(2)));
            return Optional.of(new ByteRange(size - last, last));
        }
        var from = Long.parseLong(one.group(1));
        var to = one.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(one.group(2));
        if (to < from) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(from, Math.max(0, Math.min(size - 1, to) - from + 1)));
    }

    /** Whether it has no byte of the file. */
    boolean isUnsatisfiable() {
        return length == 0;
    }

    /** The value of Content-Range. */
    String of(long size) {
        return isUnsatisfiable() ? "bytes */" + size : "bytes " + from + "-" + (from + length - 1) + "/" + size;
    }
}
