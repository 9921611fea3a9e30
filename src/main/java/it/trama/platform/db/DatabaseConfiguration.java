package it.trama.platform.db;

import it.trama.platform.TramaSettings;
import it.trama.platform.cli.StartRefused;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two logins to one database: the owner migrates, the application role runs. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DataFolder dataFolder(TramaSettings settings) {
        return new DataFolder(settings.data());
    }

    /** The embedded server, or the external database that the settings name. */
    @Bean(destroyMethod = "close")
    Database database(TramaSettings settings, DataFolder folder) {
        if (settings.externalDatabase()) {
            folder.prepare();
            return new Database(external(Objects.requireNonNull(settings.db())), () -> {});
        }
        var server = EmbeddedServer.open(folder, settings.attach());
        return new Database(server.credentials(), server);
    }

    private static Credentials external(TramaSettings.DbSettings db) {
        if (db.url() == null
                || db.owner() == null
                || db.ownerPassword() == null
                || db.user() == null
                || db.password() == null) {
            throw new StartRefused(
                    "Con TRAMA_DB_URL servono anche TRAMA_DB_OWNER, TRAMA_DB_OWNER_PASSWORD, TRAMA_DB_USER, TRAMA_DB_PASSWORD.");
        }
        return new Credentials(db.url(), db.owner(), db.ownerPassword(), db.user(), db.password());
    }

    @Bean
    JdbcConnectionDetails applicationLogin(Database database) {
        return database.applicationLogin();
    }

    @Bean
    FlywayConnectionDetails ownerLogin(Database database) {
        return database.ownerLogin();
    }

    @Bean
    FlywayMigrationStrategy migrateUnlessNewer() {
        return flyway -> {
            refuseNewer(flyway);
            flyway.migrate();
        };
    }

    private static void refuseNewer(Flyway flyway) {
        for (MigrationInfo applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StartRefused(
                        "I dati sono di una versione di Trama più nuova (schema %s): aggiornare il programma."
                                .formatted(applied.getVersion()));
            }
        }
    }
}
