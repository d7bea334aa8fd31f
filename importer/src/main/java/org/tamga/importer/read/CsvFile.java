package org.tamga.importer.read;

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
import java.util.Iterator;
import java.util.Locale;
import java.util.function.Consumer;
import org.tamga.importer.problem.Problem;
import org.tamga.importer.problem.Problems;
import org.tamga.importer.table.Row;
import org.tamga.importer.table.Table;

/** Reads the file of one table: UTF-8 with or without a byte-order mark, commas, RFC 4180. */
public final class CsvFile {

    /** How many lines above the header are looked over. */
    private static final int MOST_ABOVE = 10;

    private final DataPackage dataset;
    private final Table table;
    private final Problems problems;

    public CsvFile(DataPackage dataset, Table table, Problems problems) {
        this.dataset = dataset;
        this.table = table;
        this.problems = problems;
    }

    /**
     * Calls back with each row whose fields are as many as the header's; the rest become problems.
     *
     * @return whether that was every row of the file
     */
    public boolean read(Consumer<FileRow> each) {
        try (var in = dataset.files().open(path())) {
            if (in != null) {
                return read(in, each);
            }
            add(problem("missing", "is missing, but datapackage.json names it for the table " + table.name()));
        } catch (CsvParseException broken) {
            add(new Diagnosis(this).brokenRow(broken));
        } catch (CharacterCodingException broken) {
            add(new Diagnosis(this).notUtf8());
        } catch (UncheckedIOException broken) {
            if (!(broken.getCause() instanceof CharacterCodingException)) {
                throw broken;
            }
            add(new Diagnosis(this).notUtf8());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return false;
    }

    private boolean read(InputStream in, Consumer<FileRow> each) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (var csv = records(withoutMark(new InputStreamReader(in, decoder)), false)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                add(problem("header", "is empty; the first line must name the columns"));
                return false;
            }
            var first = records.next();
            var header = new Header(this, table, first.getStartingLineNumber(), first.getFields());
            if (header.isNone() && aboveHeader(first, records) || header.wrong(problems)) {
                return false;
            }
            var whole = true;
            while (records.hasNext()) {
                whole &= row(records.next(), header, each);
            }
            return whole;
        }
    }

    /** Reports what stands in the place of the header, if that can be said. */
    private boolean aboveHeader(CsvRecord first, Iterator<CsvRecord> further) {
        var start = first.getField(0).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
            add(problem("header", "is a page of the web and not a CSV file; was it downloaded from another address?"));
            return true;
        }
        for (var i = 0; i < MOST_ABOVE && further.hasNext(); i++) {
            var next = further.next();
            if (!new Header(this, table, next.getStartingLineNumber(), next.getFields()).isNone()) {
                var message = "line %d names no column of %s, line %d does; delete what stands above the header"
                        .formatted(first.getStartingLineNumber(), table.name(), next.getStartingLineNumber());
                add(problem(first.getStartingLineNumber(), 0, null, null, "header", message));
                return true;
            }
        }
        return false;
    }

    private boolean row(CsvRecord fields, Header header, Consumer<FileRow> each) {
        var line = fields.getStartingLineNumber();
        if (fields.getFields().stream().allMatch(String::isBlank)) {
            // Spreadsheets save rows that once had something as rows of separators.
            return true;
        }
        if (fields.getFieldCount() != header.size()) {
            var message = "has " + fields.getFieldCount() + " fields, the header has " + header.size();
            add(problem(line, 0, null, null, "fields", message));
            return false;
        }
        var places = header.places();
        var values = new String[places.length];
        for (var i = 0; i < places.length; i++) {
            var value = places[i] < 0 ? "" : fields.getField(places[i]);
            values[i] = value.isEmpty() ? null : FormulaGuard.unguard(value);
        }
        each.accept(new FileRow(dataset, new Row(table, values), line, places));
        return true;
    }

    /** Reads the file once more to find out what is wrong with it, its last quote closed or not. */
    CsvReader<CsvRecord> lenient(Charset charset) throws IOException {
        return records(withoutMark(new InputStreamReader(open(), charset)), true);
    }

    InputStream open() throws IOException {
        return dataset.files().open(path());
    }

    private static Reader withoutMark(Reader text) throws IOException {
        var reader = new BufferedReader(text, 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static CsvReader<CsvRecord> records(Reader reader, boolean unclosed) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(unclosed)
                .ofCsvRecord(reader);
    }

    /** Reports a problem of the file. */
    Problem problem(String rule, String message) {
        return problem(0, 0, null, null, rule, message);
    }

    /** Reports a problem at a place in the file. */
    Problem problem(long line, int column, String field, String value, String rule, String message) {
        return new Problem(dataset.name(), path(), line, column, field, value, rule, message);
    }

    private void add(Problem problem) {
        problems.add(problem);
    }

    private String path() {
        return dataset.tables().get(table);
    }
}
