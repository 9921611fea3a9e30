package it.trama.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator may set (TRAMA_DATA, TRAMA_DB_URL …); the table is in docs/how-to/settings.md.
 *
 * @param data     the data folder
 * @param db       an external database; without its address the embedded one is used
 * @param attach   a command line verb may attach to a running embedded server
 * @param district name shown in the header
 * @param demo     the synthetic district is (to be) loaded; every page says so
 * @param people   residents of the synthetic district
 */
@ConfigurationProperties("trama")
public record TramaSettings(
        Path data, @Nullable DbSettings db, boolean attach, String district, boolean demo, int people) {

    public record DbSettings(
            @Nullable String url,
            @Nullable String owner,
            @Nullable String ownerPassword,
            @Nullable String user,
            @Nullable String password) {}

    public boolean externalDatabase() {
        return db != null && db.url() != null && !db.url().isBlank();
    }
}
