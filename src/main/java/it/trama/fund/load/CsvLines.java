package it.trama.fund.load;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV file with the line each ends on, header first. */
final class CsvLines {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    record Line(int number, List<String> cells) {

        String at(int column) {
            return cells.get(column);
        }
    }

    private CsvLines() {}

    static List<Line> read(Reader file) {
        try (CSVParser parser = FORMAT.parse(file)) {
            var lines = new ArrayList<Line>();
            for (CSVRecord row : parser) {
                lines.add(new Line(
                        (int) parser.getCurrentLineNumber(),
                        row.stream().map(String::strip).toList()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
