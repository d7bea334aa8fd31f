package org.tamga.importer.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tamga.domain.country.CountryMatch;
import org.tamga.domain.country.CountryMatch.Candidate;

/** The column of a CSV file in which people name countries; the file is written again with what each name means. */
final class CountryColumn {

    private static final List<String> ADDED =
            List.of("match_status", "match_country", "match_name", "match_candidates");

    private CountryColumn() {}

    /**
     * Writes the file with four more columns: how sure the match is, the code and the name of the country, and what else
     * may be meant, or what it is instead of a country.
     *
     * @return what is wrong, if the file has no such column
     */
    static Optional<String> match(Path file, String column, Function<String, CountryMatch> matcher, Writer out)
            throws IOException {
        var lenient = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try (var rows = lenient.ofCsvRecord(file)) {
            var all = rows.iterator();
            var header = all.hasNext() ? all.next().getFields() : List.<String>of();
            var at = header.indexOf(column);
            if (at < 0) {
                return Optional.of("has no column \"" + column + "\"; it has " + String.join(", ", header));
            }
            var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(Stream.concat(header.stream(), ADDED.stream()).toList());
            while (all.hasNext()) {
                csv.writeRecord(row(all.next(), header.size(), at, matcher));
            }
            csv.flush();
        }
        return Optional.empty();
    }

    /** A row that is too short is filled up, so that what is added stands under its heading. */
    private static List<String> row(CsvRecord record, int width, int at, Function<String, CountryMatch> matcher) {
        var fields = new ArrayList<>(record.getFields());
        while (fields.size() < width) {
            fields.add("");
        }
        var match = matcher.apply(fields.get(at));
        var country = match.country();
        fields.add(match.status().word());
        fields.add(country == null ? "" : country.country());
        fields.add(country == null ? "" : country.name());
        fields.add(
                match.area() != null
                        ? match.area().toString()
                        : match.candidates().stream()
                                .skip(country == null ? 0 : 1)
                                .map(Candidate::toString)
                                .collect(Collectors.joining("; ")));
        return fields;
    }
}
