package it.trama.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Where the database answers and the passwords of its roles. The embedded server's are random and lie in the data folder's keys. */
record Credentials(String url, String owner, String ownerPassword, String app, String appPassword) {

    static final String SUPERUSER = "postgres";

    /** Reads the embedded server's passwords, or makes them. */
    static Properties embedded(Path file) {
        var passwords = new Properties();
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    passwords.load(reader);
                }
                return passwords;
            }
            for (String role : new String[] {SUPERUSER, "trama_owner", "trama_app"}) {
                passwords.setProperty(role, random());
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var writer = Files.newBufferedWriter(file)) {
                passwords.store(writer, "Roles of the embedded PostgreSQL");
            }
            return passwords;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
