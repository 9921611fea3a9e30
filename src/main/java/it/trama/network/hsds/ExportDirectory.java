package it.trama.network.hsds;

import it.trama.network.Resources;
import it.trama.network.hsds.Tables.Town;
import it.trama.territory.Municipalities;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public directory shows, as tables. No personal datum, no trace. */
@Service
class ExportDirectory {

    private record Post(String code, String province) {}

    private final Bodies bodies;
    private final Resources resources;
    private final Municipalities municipalities;
    private final Map<String, Post> posts = posts();

    ExportDirectory(Bodies bodies, Resources resources, Municipalities municipalities) {
        this.bodies = bodies;
        this.resources = resources;
        this.municipalities = municipalities;
    }

    @Transactional(readOnly = true)
    public Tables handle() {
        var towns = new HashMap<String, Town>();
        municipalities.all().forEach(m -> {
            Post post = posts.getOrDefault(m.istatCode(), new Post("", ""));
            towns.put(m.istatCode(), new Town(m.name(), post.code, post.province));
        });
        return Tables.of(bodies.offering(), resources.kinds(), resources.all(true), towns);
    }

    private static Map<String, Post> posts() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var posts = new HashMap<String, Post>();
        try (var reader = new InputStreamReader(
                        new ClassPathResource("network/postal_codes.csv").getInputStream(), StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            parser.forEach(
                    row -> posts.put(row.get("istat_code"), new Post(row.get("postal_code"), row.get("province"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return posts;
    }
}
