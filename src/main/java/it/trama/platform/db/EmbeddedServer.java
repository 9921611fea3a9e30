package it.trama.platform.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import it.trama.platform.cli.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 in the data folder. The program that holds the folder's lock starts and stops it; a command line verb
 * that finds the lock taken attaches to the running one instead.
 */
final class EmbeddedServer implements java.io.Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "trama";

    private final DataFolder folder;
    private final Properties passwords;
    private final @Nullable EmbeddedPostgres started;
    private final int port;

    private EmbeddedServer(DataFolder folder, Properties passwords, @Nullable EmbeddedPostgres started, int port) {
        this.folder = folder;
        this.passwords = passwords;
        this.started = started;
        this.port = port;
    }

    static EmbeddedServer open(DataFolder folder, boolean mayAttach) {
        folder.prepare();
        refuseOtherVersions(folder);
        var passwords = Credentials.embedded(folder.keys().resolve("database.properties"));
        if (folder.tryLock()) {
            OrphanServer.stop(folder.postgres());
            return start(folder, passwords);
        }
        if (!mayAttach) {
            throw new StartRefused(
                    "La cartella dati %s è già usata da un'altra Trama in funzione.".formatted(folder.root()));
        }
        return new EmbeddedServer(folder, passwords, null, OrphanServer.port(folder.postgres()));
    }

    private static void refuseOtherVersions(DataFolder folder) {
        Path version = folder.postgres().resolve("PG_VERSION");
        try {
            if (Files.exists(version) && !Files.readString(version).strip().equals("18")) {
                throw new StartRefused("La cartella dati %s è di PostgreSQL %s: questa Trama usa la versione 18."
                        .formatted(folder.root(), Files.readString(version).strip()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer start(DataFolder folder, Properties passwords) {
        boolean first = !Files.exists(folder.postgres().resolve("PG_VERSION"));
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.postgres())
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("encoding", "UTF8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "it-IT")
                    .setLocaleConfig("locale", "C");
            SETTINGS.forEach(setting -> builder.setServerConfig(setting.getFirst(), setting.getLast()));
            if (!first) {
                builder.setConnectConfig("password", passwords.getProperty(Credentials.SUPERUSER));
            }
            var server = builder.start();
            var opened = new EmbeddedServer(folder, passwords, server, server.getPort());
            if (first) {
                opened.makeRolesAndDatabase();
            }
            return opened;
        } catch (IOException | IllegalStateException e) {
            folder.close();
            throw new StartRefused(
                    "PostgreSQL non parte nella cartella dati %s: %s".formatted(folder.root(), e.getMessage()));
        }
    }

    /** Durable by choice: the library's default is fsync off. */
    private static final List<List<String>> SETTINGS = List.of(
            List.of("fsync", "on"),
            List.of("synchronous_commit", "on"),
            List.of("listen_addresses", "127.0.0.1"),
            List.of("max_connections", "60"),
            List.of("shared_buffers", "256MB"),
            List.of("work_mem", "16MB"),
            List.of("maintenance_work_mem", "128MB"),
            List.of("max_wal_size", "2GB"),
            List.of("random_page_cost", "1.1"),
            List.of("effective_cache_size", "2GB"),
            List.of("jit", "off"),
            List.of("timezone", "UTC"));

    /** Roles with passwords, a database of the owner, and no more trust for local users. */
    private void makeRolesAndDatabase() throws IOException {
        try (var superuser = DriverManager.getConnection(urlOf("postgres"), Credentials.SUPERUSER, "")) {
            superuser.setAutoCommit(true);
            run(superuser, resource("/db/bootstrap/roles.sql"));
            for (String role : passwords.stringPropertyNames()) {
                run(superuser, "alter role %s password '%s'".formatted(role, passwords.getProperty(role)));
            }
            run(superuser, "create database %s owner trama_owner".formatted(DATABASE));
            Files.writeString(folder.postgres().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
            run(superuser, "select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database could not be prepared", e);
        }
        LOG.info("embedded PostgreSQL prepared");
    }

    private static String resource(String name) throws IOException {
        try (var in = EmbeddedServer.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String urlOf(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Credentials credentials() {
        return new Credentials(
                urlOf(DATABASE),
                "trama_owner",
                passwords.getProperty("trama_owner"),
                "trama_app",
                passwords.getProperty("trama_app"));
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
            folder.close();
        }
    }
}
