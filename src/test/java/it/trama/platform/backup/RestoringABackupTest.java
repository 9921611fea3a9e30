package it.trama.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.trama.TramaApplication;
import it.trama.TramaTest;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.Database;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@TramaTest
class RestoringABackupTest {

    @Autowired
    BackupVerb backup;

    @Autowired
    RestoreVerb restore;

    @TempDir
    Path folder;

    private static ConfigurableApplicationContext emptyDistrict(Path data) {
        return new SpringApplicationBuilder(TramaApplication.class)
                .web(WebApplicationType.NONE)
                .run("--trama.data=" + data, "--trama.demo=false");
    }

    private static List<Manifest.Table> contents(ConfigurableApplicationContext district) throws Exception {
        var tables = district.getBean(Tables.class);
        var found = new ArrayList<Manifest.Table>();
        try (Connection owner = district.getBean(Database.class).openAsOwner()) {
            for (String name : tables.names(owner)) {
                found.add(tables.copyOut(owner, name, OutputStream.nullOutputStream()));
            }
        }
        return found;
    }

    /** What the backup itself says it holds. */
    private static List<Manifest.Table> tablesOf(Path file) throws Exception {
        try (var archive = new ZipFile(file.toFile())) {
            var manifest = archive.getInputStream(archive.getEntry("manifest.json"));
            return JsonMapper.builder()
                    .build()
                    .readValue(manifest.readAllBytes(), Manifest.class)
                    .tables();
        }
    }

    @Test
    void a_restored_district_equals_the_original_to_the_byte() throws Exception {
        Path file = folder.resolve("copia.trama");
        backup.run(List.of(file.toString()));
        assertThat(folder.resolve("copia.trama.keys")).exists();
        try (var other = emptyDistrict(folder.resolve("nuovo"))) {
            other.getBean(RestoreVerb.class).run(List.of(file.toString()));
            assertThat(contents(other)).hasSizeGreaterThan(20).isEqualTo(tablesOf(file));
        }
    }

    @Test
    void nothing_is_restored_over_a_district_that_has_data() throws Exception {
        Path file = folder.resolve("copia.trama");
        backup.run(List.of(file.toString()));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> restore.run(List.of(file.toString())))
                .withMessageContaining("contiene già un distretto");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> backup.run(List.of(file.toString())))
                .withMessageContaining("esiste già");
    }

    @Test
    void a_backup_without_its_keys_or_a_foreign_file_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("altro.zip"), "not a backup");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> restore.run(List.of(file.toString())))
                .withMessageContaining("Manca");
        Files.writeString(folder.resolve("altro.zip.keys"), "");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> restore.run(List.of(file.toString())))
                .withMessageContaining("non è riuscito");
    }
}
