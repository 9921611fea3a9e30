package it.trama.governance.bulk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The tables of bodies and of their tasks, as they were taken from the zone plan. */
@Component
class PlanFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    List<CSVRecord> bodies() {
        return rows("governance/bodies.csv");
    }

    List<CSVRecord> tasks() {
        return rows("governance/tasks.csv");
    }

    /** Municipalities of the neighbouring area that sit in the district's assembly; three merged with others on 1 January 2019. */
    List<CSVRecord> neighbours() {
        return rows("governance/casalasco.csv");
    }

    /** The same in every district. */
    static UUID id(String kind, String code) {
        return UUID.nameUUIDFromBytes(("governance " + kind + ":" + code).getBytes(StandardCharsets.UTF_8));
    }

    private static List<CSVRecord> rows(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
