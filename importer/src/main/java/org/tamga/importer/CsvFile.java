package org.tamga.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the file of one table: UTF-8 with or without a byte-order mark, commas, RFC 4180. */
final class CsvFile {

    private final DataPackage dataset;
    private final Table table;
    private final Problems problems;

    CsvFile(DataPackage dataset, Table table, Problems problems) {
        this.dataset = dataset;
        this.table = table;
        this.problems = problems;
    }

    /** Calls back with each row whose fields are as many as the header's; the rest become problems. */
    void read(Consumer<Row> each) {
        try (var in = open();
                var reader = withoutMark(in);
                var csv = CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(reader)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                problem(1, 0, null, null, "header", "is empty; the first line must name the columns");
                return;
            }
            var positions = header(records.next());
            while (positions != null && records.hasNext()) {
                row(records.next(), positions, each);
            }
        } catch (CsvParseException broken) {
            problem(broken);
        } catch (UncheckedIOException | IOException broken) {
            encoding(broken);
        }
    }

    private InputStream open() throws IOException {
        return dataset.files().open(path());
    }

    private String path() {
        return dataset.tables().get(table);
    }

    private static Reader withoutMark(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(in, decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** For each column of the table its place in the file, or -1; null if the header is wrong. */
    private int[] header(CsvRecord header) {
        var names = table.columns().stream().map(Column::name).toList();
        var before = problems.total();
        var found = header.getFields();
        if (found.size() == 1 && found.get(0).contains(";")) {
            problem(1, 0, null, found.get(0), "separator", "the fields are separated by ';'; separate them by ','");
            return null;
        }
        for (var i = 0; i < found.size(); i++) {
            var name = found.get(i);
            if (!names.contains(name)) {
                var missing = names.stream().filter(n -> !found.contains(n)).toList();
                var message = "is no column of " + table.name();
                problem(1, i + 1, null, name, "header", message + Cell.nearest(name, missing));
            } else if (found.indexOf(name) < i) {
                problem(1, i + 1, name, name, "header", "is named twice");
            }
        }
        for (var column : table.columns()) {
            if (column.required() && !found.contains(column.name())) {
                problem(1, 0, null, null, "header", "the column " + column.name() + " is missing");
            }
        }
        return problems.total() > before
                ? null
                : names.stream().mapToInt(found::indexOf).toArray();
    }

    private void row(CsvRecord fields, int[] positions, Consumer<Row> each) {
        var line = fields.getStartingLineNumber();
        var expected =
                (int) java.util.Arrays.stream(positions).filter(p -> p >= 0).count();
        if (fields.getFieldCount() != expected) {
            var message = "has " + fields.getFieldCount() + " fields, the header has " + expected;
            problem(line, 0, null, null, "fields", message);
            return;
        }
        var values = new String[positions.length];
        for (var i = 0; i < positions.length; i++) {
            var value = positions[i] < 0 ? "" : fields.getField(positions[i]);
            values[i] = value.isEmpty() ? null : value;
        }
        each.accept(new Row(table, line, values));
    }

    private void problem(CsvParseException broken) {
        var cause = broken.getCause() instanceof CsvParseException inner ? inner : broken;
        var message = String.valueOf(cause.getMessage());
        var line = java.util.regex.Pattern.compile("line (\\d+)").matcher(broken + " " + message);
        problem(
                line.find() ? Long.parseLong(line.group(1)) : 0,
                0,
                null,
                null,
                "quote",
                "a quoted field does not end as it should; double the quotes inside it and close it");
    }

    private void problem(long line, int column, String field, String value, String rule, String message) {
        problems.add(new Problem(dataset.name(), path(), line, column, field, value, rule, message));
    }

    /** Finds where the text stops to be UTF-8 and says what it probably is. */
    private void encoding(Exception broken) {
        var cause = broken instanceof UncheckedIOException unchecked ? unchecked.getCause() : broken;
        if (!(cause instanceof CharacterCodingException)) {
            throw new UncheckedIOException(cause instanceof IOException io ? io : new IOException(cause));
        }
        try (var in = open()) {
            var bytes = in.readAllBytes();
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var buffer = java.nio.ByteBuffer.wrap(bytes);
            var out = java.nio.CharBuffer.allocate(bytes.length + 1);
            decoder.decode(buffer, out, true);
            var before = out.flip().toString();
            var line = before.chars().filter(c -> c == '\n').count() + 1;
            var guess = guess(bytes);
            problem(line, 0, null, null, "encoding", "is not UTF-8 but probably " + guess + "; save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String guess(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return "UTF-16 (little-endian)";
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return "UTF-16 (big-endian)";
        }
        var high = new ArrayList<Integer>();
        for (var b : bytes) {
            if (b < 0) {
                high.add(b & 0xff);
            }
        }
        return mostlyCyrillic(high) ? "Windows-1251" : "Windows-1252";
    }

    /** In Windows-1251 the letters fill C0 to FF, small ones from E0; western text has few of them in a row. */
    private static boolean mostlyCyrillic(List<Integer> high) {
        var cyrillic = high.stream()
                .filter(b -> Character.UnicodeBlock.of(decode(b)) == Character.UnicodeBlock.CYRILLIC)
                .count();
        return cyrillic * 10 >= high.size() * 9L && high.size() > 4;
    }

    private static char decode(int b) {
        return new String(new byte[] {(byte) b}, Charset.forName("windows-1251")).charAt(0);
    }
}
