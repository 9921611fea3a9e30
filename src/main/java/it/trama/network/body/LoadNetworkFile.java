package it.trama.network.body;

import it.trama.network.LoadNetwork;
import it.trama.trust.Directory;
import it.trama.trust.Staffing;
import it.trama.trust.Staffing.NewOrganisation;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads {@code network/network_bodies.csv}, as it was taken from the zone plan. */
@Service
class LoadNetworkFile implements LoadNetwork {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Directory directory;
    private final Staffing staffing;

    LoadNetworkFile(Directory directory, Staffing staffing) {
        this.directory = directory;
        this.staffing = staffing;
    }

    @Override
    @Transactional
    public int handle() {
        var known = directory.organisations();
        Set<String> names = known.stream().map(o -> key(o.name())).collect(Collectors.toCollection(HashSet::new));
        Set<String> codes = known.stream().map(Directory.Organisation::code).collect(Collectors.toSet());
        int added = 0;
        for (CSVRecord row : rows()) {
            String code = slug(row.get("name"));
            if (BodyKind.isBody(row.get("type")) && names.add(key(row.get("name"))) && !codes.contains(code)) {
                staffing.addOrganisation(body(code, row));
                added++;
            }
        }
        return added;
    }

    private static NewOrganisation body(String code, CSVRecord row) {
        String acronym = row.get("acronym");
        String name = acronym.isEmpty() || row.get("name").contains(acronym)
                ? row.get("name")
                : "%s (%s)".formatted(row.get("name"), acronym);
        UUID id = UUID.nameUUIDFromBytes(("body:" + code).getBytes(StandardCharsets.UTF_8));
        return new NewOrganisation(id, code, name, row.get("type"), "", row.get("description"), row.get("sections"));
    }

    private static List<CSVRecord> rows() {
        try (Reader reader = new InputStreamReader(
                        new ClassPathResource("network/network_bodies.csv").getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ITALY);
    }

    /** Lower case without accents, words joined by a hyphen. */
    static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
