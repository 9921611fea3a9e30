package it.trama.platform.backup;

import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.DataFolder;
import it.trama.platform.db.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./trama backup FILE}: one snapshot of the database and the encrypted documents in FILE, the keys apart in FILE.keys:
 * who finds one of the two reads no document. Works while Trama runs.
 */
@Repository
class BackupVerb implements CliVerb {

    private final Database database;
    private final DataFolder folder;
    private final Tables tables;
    private final JsonMapper json;
    private final Clock clock;

    BackupVerb(Database database, DataFolder folder, Tables tables, JsonMapper json, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String usage() {
        return "backup FILE";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1) {
            throw new StartRefused("Uso: ./trama " + usage());
        }
        Path file = Path.of(arguments.getFirst()).toAbsolutePath();
        if (Files.exists(file)) {
            throw new StartRefused("Il file %s esiste già: una copia non ne cancella un'altra.".formatted(file));
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (Connection owner = database.openAsOwner()) {
            Manifest manifest = write(owner, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            KeyFiles.pack(folder.keys(), file.resolveSibling(file.getFileName() + ".keys"));
            long rows =
                    manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
            System.out.printf(
                    "Copia fatta: %d tabelle, %d righe, %d documenti in %s; chiavi in %s.keys (conservarle altrove).%n",
                    manifest.tables().size(), rows, manifest.documents(), file, file.getFileName());
        } catch (IOException | SQLException e) {
            throw new StartRefused("La copia non è riuscita: %s".formatted(e.getMessage()));
        }
    }

    private Manifest write(Connection owner, Path file) throws SQLException, IOException {
        owner.setAutoCommit(false);
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            var copied = new ArrayList<Manifest.Table>();
            for (String table : tables.names(owner)) {
                zip.putNextEntry(new ZipEntry("tables/" + table));
                copied.add(tables.copyOut(owner, table, zip));
                zip.closeEntry();
            }
            int documents = documents(zip);
            var manifest = new Manifest(
                    tables.schemaVersion(owner),
                    clock.instant().toString(),
                    copied,
                    tables.sequences(owner),
                    documents);
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(json.writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            owner.rollback();
        }
    }

    private int documents(ZipOutputStream zip) throws IOException {
        int count = 0;
        try (Stream<Path> files = Files.walk(folder.files())) {
            for (Path document : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("files/" + folder.files().relativize(document)));
                Files.copy(document, zip);
                zip.closeEntry();
                count++;
            }
        }
        return count;
    }
}
