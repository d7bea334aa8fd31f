package org.tamga.importer.digest;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tamga.importer.table.Table;

/**
 * A digest of the content of a dataset that does not depend on the order of its rows, nor on columns that are empty: for
 * each table the number of rows and the sum modulo 2^256 of their SHA-256. Rows can be added to the sum and subtracted from it, so that a small
 * change costs little.
 */
public final class ContentDigest {

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    private final MessageDigest sha256 = Sha256.digest();
    private final Map<String, Sum> sums = new TreeMap<>();

    private static final class Sum {
        private long rows;
        private BigInteger value = BigInteger.ZERO;
    }

    /** Parses the text of {@link #toString}. */
    public static ContentDigest parse(String text) {
        var content = new ContentDigest();
        text.lines().map(line -> line.split(" ")).forEach(part -> {
            var sum = content.sum(part[0]);
            sum.rows = Long.parseLong(part[1]);
            sum.value = new BigInteger(part[2], 16);
        });
        return content;
    }

    public void add(Table table, String[] values) {
        var sum = sum(table.name());
        sum.rows++;
        sum.value = sum.value.add(hash(table, values)).mod(MODULUS);
    }

    public void remove(Table table, String[] values) {
        var sum = sum(table.name());
        sum.rows--;
        sum.value = sum.value.subtract(hash(table, values)).mod(MODULUS);
    }

    /** How many rows all tables have. */
    public long rows() {
        return sums.values().stream().mapToLong(sum -> sum.rows).sum();
    }

    /** SHA-256 over the metadata and the content, in hex. */
    public String digest(String metadata) {
        sha256.update(metadata.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        sha256.update(toString().getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(sha256);
    }

    /** One line for each table that has rows: its name, their number, and the sum in hex. */
    @Override
    public String toString() {
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().rows != 0)
                .map(entry -> entry.getKey() + " " + entry.getValue().rows + " "
                        + entry.getValue().value.toString(16) + "\n")
                .collect(Collectors.joining());
    }

    /** The values of a row as one text: separated by U+001F, an empty one for null. */
    public static String text(String[] values) {
        var text = new StringBuilder(values.length * 16);
        for (var value : values) {
            text.append(value == null ? "" : value).append('\u001f');
        }
        return text.toString();
    }

    /** The hash of the names and values of a row that are not empty, so that a further column changes none. */
    private BigInteger hash(Table table, String[] values) {
        var text = new StringBuilder(values.length * 24).append(table.name());
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                text.append('\u001f')
                        .append(table.columns().get(i).name())
                        .append('=')
                        .append(values[i]);
            }
        }
        return new BigInteger(1, sha256.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Sum sum(String table) {
        return sums.computeIfAbsent(table, none -> new Sum());
    }
}
