package it.trama.network.hsds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables as CSV files with their description (datapackage.json), in one ZIP: the tabular form of HSDS. */
@Component
class DataPackage {

    private final JsonMapper json;

    DataPackage(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Tables tables) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry("datapackage.json"));
            zip.write(json.writeValueAsBytes(description(tables)));
            zip.closeEntry();
            for (String table : Tables.NAMES) {
                zip.putNextEntry(entry(table + ".csv"));
                write(tables.rows(table), zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, Object> description(Tables tables) {
        List<Map<String, Object>> resources = Tables.NAMES.stream()
                .map(table -> {
                    var resource = new LinkedHashMap<String, Object>();
                    resource.put("name", table);
                    resource.put("path", table + ".csv");
                    resource.put("profile", "tabular-data-resource");
                    resource.put(
                            "schema",
                            Map.of(
                                    "primaryKey",
                                    "id",
                                    "fields",
                                    columns(tables.rows(table)).stream()
                                            .map(column -> Map.of("name", column, "type", type(column)))
                                            .toList()));
                    return (Map<String, Object>) resource;
                })
                .toList();
        var whole = new LinkedHashMap<String, Object>();
        whole.put("name", "human_services_data");
        whole.put("title", "Human Services Data Specification");
        whole.put("version", "3.0");
        whole.put("profile", "tabular-data-package");
        whole.put("resources", resources);
        return whole;
    }

    private static String type(String column) {
        return column.equals("latitude") || column.equals("longitude") ? "number" : "string";
    }

    private static Set<String> columns(List<Row> rows) {
        var columns = new LinkedHashSet<String>(List.of("id"));
        rows.forEach(row -> columns.addAll(row.fields().keySet()));
        return columns;
    }

    private static void write(List<Row> rows, ZipOutputStream zip) throws IOException {
        Set<String> columns = columns(rows);
        var text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        var printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (Row row : rows) {
            printer.printRecord(columns.stream().map(row::text).toList());
        }
        printer.flush();
    }

    /** The same facts make the same file, whenever it is asked for. */
    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }
}
