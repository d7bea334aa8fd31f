package org.tamga.importer.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.tamga.importer.problem.Problem;

/** Reads a malformed file again, leniently, to report where and why reading failed. */
final class Diagnosis {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final char REPLACED = '\uFFFD';

    private final CsvFile file;

    Diagnosis(CsvFile file) {
        this.file = file;
    }

    /** A row that the reader gave up on. It names the line only in its message. */
    Problem brokenRow(CsvParseException broken) {
        var message = String.valueOf(broken.getMessage());
        var found = LINE.matcher(message);
        var line = found.find() ? Long.parseLong(found.group(1)) : 0;
        if (message.startsWith("Unclosed")) {
            return unclosed(line);
        }
        if (message.startsWith("Unexpected character after closing quote")) {
            var remedy = "a quoted field goes on after its closing quote; double the quotes inside a field";
            return file.problem(line, 0, null, null, "quote", remedy);
        }
        return file.problem(line, 0, null, null, "quote", "has a row that is too long; is a quote missing?");
    }

    private Problem unclosed(long line) {
        try (var csv = file.lenient(StandardCharsets.UTF_8)) {
            List<String> names = null;
            CsvRecord last = null;
            for (var row : csv) {
                names = names == null ? row.getFields() : names;
                last = row;
            }
            var at = last.getFieldCount() - 1;
            var remedy = "has a quote that is never closed; close it, and double the quotes inside a field";
            return file.problem(
                    line,
                    at + 1,
                    name(names, at),
                    last.getField(at).lines().findFirst().orElse(""),
                    "quote",
                    remedy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in another encoding: the first field that UTF-8 cannot read, as it reads in the probable one. */
    Problem notUtf8() {
        try {
            var guess = guess();
            var probably = Charset.forName(guess);
            var message = "is not UTF-8 but probably " + guess + "; save it as UTF-8";
            if (guess.equals("UTF-16")) {
                return file.problem("encoding", message);
            }
            try (var broken = file.lenient(StandardCharsets.UTF_8);
                    var whole = file.lenient(probably)) {
                return firstDifference(broken, whole, message);
            } catch (CsvParseException unquoted) {
                return file.problem("encoding", message);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Problem firstDifference(Iterable<CsvRecord> broken, Iterable<CsvRecord> whole, String message) {
        List<String> names = null;
        var readable = whole.iterator();
        for (var row : broken) {
            var better = readable.next();
            names = names == null ? better.getFields() : names;
            for (var i = 0; i < row.getFieldCount(); i++) {
                if (row.getField(i).indexOf(REPLACED) >= 0) {
                    var field = row.getStartingLineNumber() == 1 ? null : name(names, i);
                    return file.problem(
                            row.getStartingLineNumber(), i + 1, field, better.getField(i), "encoding", message);
                }
            }
        }
        return file.problem("encoding", message);
    }

    private static String name(List<String> names, int at) {
        return at < names.size() ? names.get(at) : null;
    }

    /** Letters beyond ASCII come in rows in a Cyrillic text, and one by one in a western one. */
    private String guess() throws IOException {
        long alone = 0;
        long inRows = 0;
        try (var in = new BufferedInputStream(file.open())) {
            in.mark(2);
            var mark = in.read() << 8 | in.read();
            if (mark == 0xfffe || mark == 0xfeff) {
                return "UTF-16";
            }
            in.reset();
            var length = 0;
            for (var b = in.read(); b >= 0; b = in.read()) {
                if (b >= 0x80) {
                    length++;
                    continue;
                }
                alone += length == 1 ? 1 : 0;
                inRows += length > 1 ? length : 0;
                length = 0;
            }
        }
        return inRows > alone ? "Windows-1251" : "Windows-1252";
    }
}
