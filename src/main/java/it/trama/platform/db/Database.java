package it.trama.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The district's database. The owner's connections are for migrations, bulk load, backup: row security does not bind them. */
public final class Database implements AutoCloseable {

    private final Credentials credentials;
    private final java.io.Closeable server;

    Database(Credentials credentials, java.io.Closeable server) {
        this.credentials = credentials;
        this.server = server;
    }

    /** A connection as owner, auto-commit on. For bulk front doors, backup and restore only. */
    public Connection openAsOwner() throws SQLException {
        return DriverManager.getConnection(credentials.url(), credentials.owner(), credentials.ownerPassword());
    }

    JdbcConnectionDetails applicationLogin() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return credentials.app();
            }

            @Override
            public String getPassword() {
                return credentials.appPassword();
            }

            @Override
            public String getJdbcUrl() {
                return credentials.url();
            }
        };
    }

    FlywayConnectionDetails ownerLogin() {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return credentials.owner();
            }

            @Override
            public String getPassword() {
                return credentials.ownerPassword();
            }

            @Override
            public String getJdbcUrl() {
                return credentials.url();
            }
        };
    }

    @Override
    public void close() throws java.io.IOException {
        server.close();
    }
}
