package it.trama.plan.folio;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The norms that the document names: data that the program carries. */
@Component
class Norms {

    /** @param name as the document calls it, e.g. "Legge 328/2000" */
    record Norm(String name, String issuer, String subject) {}

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Norm> all;

    Norms() {
        try (var parser = FORMAT.parse(new StringReader(
                new ClassPathResource("plan/legal_references.csv").getContentAsString(StandardCharsets.UTF_8)))) {
            this.all = parser.stream()
                    .map(row -> new Norm(row.get("norm"), row.get("issuer"), row.get("subject")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Norm> all() {
        return all;
    }

    boolean has(String name) {
        return all.stream().anyMatch(norm -> norm.name().equals(name));
    }
}
