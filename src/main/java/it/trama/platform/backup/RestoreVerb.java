package it.trama.platform.backup;

import it.trama.platform.cli.CliVerb;
import it.trama.platform.cli.StartRefused;
import it.trama.platform.db.DataFolder;
import it.trama.platform.db.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./trama restore FILE}: into an empty data folder of the same schema version, in one transaction; each table is compared with what was backed up. */
@Repository
class RestoreVerb implements CliVerb {

    private final Database database;
    private final DataFolder folder;
    private final Tables tables;
    private final JsonMapper json;

    RestoreVerb(Database database, DataFolder folder, Tables tables, JsonMapper json) {
        this.database = database;
        this.folder = folder;
        this.tables = tables;
        this.json = json;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String usage() {
        return "restore FILE";
    }

    @Override
    public void run(List<String> arguments) {
        Path file = arguments.size() == 1 ? Path.of(arguments.getFirst()).toAbsolutePath() : null;
        if (file == null || !Files.isRegularFile(file)) {
            throw new StartRefused("Uso: ./trama restore FILE (il file della copia, con accanto FILE.keys)");
        }
        Path keys = file.resolveSibling(file.getFileName() + ".keys");
        if (!Files.isRegularFile(keys)) {
            throw new StartRefused("Manca %s: senza le chiavi i documenti non si leggono.".formatted(keys));
        }
        try (var archive = new ZipFile(file.toFile());
                Connection owner = database.openAsOwner()) {
            Manifest manifest = json.readValue(bytes(archive, "manifest.json"), Manifest.class);
            refuseUnlessFit(owner, manifest);
            restoreTables(owner, archive, manifest);
            restoreDocuments(archive);
            KeyFiles.unpack(keys, folder.keys());
            System.out.printf(
                    "Ripristino fatto: %d tabelle uguali all'originale, %d documenti.%n",
                    manifest.tables().size(), manifest.documents());
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "Il ripristino non è riuscito e niente è stato caricato: %s".formatted(e.getMessage()));
        }
    }

    private void refuseUnlessFit(Connection owner, Manifest manifest) throws SQLException {
        if (!tables.isEmpty(owner)) {
            throw new StartRefused(
                    "La cartella dati %s contiene già un distretto: il ripristino vuole una cartella vuota."
                            .formatted(folder.root()));
        }
        if (!manifest.version().equals(tables.schemaVersion(owner))) {
            throw new StartRefused(
                    "La copia è dello schema %s, questa Trama dello schema %s: usare la stessa versione del programma."
                            .formatted(manifest.version(), tables.schemaVersion(owner)));
        }
    }

    /** Foreign keys hold in the original; while tables come in one by one they cannot, so they are made again at the end, in the same transaction. */
    private void restoreTables(Connection owner, ZipFile archive, Manifest manifest) throws SQLException, IOException {
        owner.setAutoCommit(false);
        try {
            List<String> dropped = tables.dropForeignKeys(owner);
            for (Manifest.Table expected : manifest.tables()) {
                tables.run(owner, "alter table %s disable trigger user".formatted(expected.name()));
                tables.run(owner, "delete from " + expected.name());
                try (InputStream in = archive.getInputStream(archive.getEntry("tables/" + expected.name()))) {
                    Manifest.Table arrived = tables.copyIn(owner, expected.name(), in);
                    if (!arrived.equals(expected)) {
                        throw new IOException("la tabella %s non è come nella copia".formatted(expected.name()));
                    }
                }
            }
            for (Manifest.Table table : manifest.tables()) {
                tables.run(owner, "alter table %s enable trigger user".formatted(table.name()));
            }
            for (String constraint : dropped) {
                tables.run(owner, constraint);
            }
            for (Manifest.Sequence sequence : manifest.sequences()) {
                tables.setSequence(owner, sequence);
            }
            owner.commit();
        } catch (SQLException | IOException e) {
            owner.rollback();
            throw e;
        }
    }

    private void restoreDocuments(ZipFile archive) throws IOException {
        for (ZipEntry entry :
                archive.stream().filter(e -> e.getName().startsWith("files/")).toList()) {
            Path target = folder.files()
                    .resolve(entry.getName().substring("files/".length()))
                    .normalize();
            if (!target.startsWith(folder.files())) {
                throw new IOException("la copia contiene un nome di file non valido");
            }
            Files.createDirectories(target.getParent());
            Files.write(target, bytes(archive, entry.getName()));
        }
    }

    private static byte[] bytes(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            throw new StartRefused("Il file non è una copia di Trama: manca %s.".formatted(name));
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }
}
