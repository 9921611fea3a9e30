package it.trama.platform.db;

import it.trama.platform.TramaSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What this database is, in the few rows of {@code platform.settings}. The application reads them; only the owner writes. */
@Repository
public class DistrictFacts {

    /** How many synthetic residents the district was ordered with; written before anything else of it. */
    public static final String DEMO = "demo";

    /** When the synthetic district was whole; written after everything else of it. */
    public static final String DEMO_LOADED = "demo.loaded";

    private final TramaSettings settings;
    private final JdbcClient db;
    private final Database database;
    private volatile boolean known;
    private volatile boolean demo;

    DistrictFacts(TramaSettings settings, JdbcClient db, Database database) {
        this.settings = settings;
        this.db = db;
        this.database = database;
    }

    public Optional<String> find(String key) {
        return db.sql("select value from platform.settings where key = :key")
                .param("key", key)
                .query(Rows.scalar(String.class))
                .optional();
    }

    /** Whether the people in it are not real: by the command that started it or by what was loaded once. Asked on every page, read once. */
    public boolean demo() {
        if (settings.demo()) {
            return true;
        }
        if (!known) {
            demo = find(DEMO).isPresent();
            known = true;
        }
        return demo;
    }

    /** Nothing is missing: a synthetic district was loaded to its end; any other is whole as it is. */
    public boolean whole() {
        return !demo() || find(DEMO_LOADED).isPresent();
    }

    public void keep(String key, String value) {
        asOwner("keeping a fact of the district", connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into platform.settings (key, value) values (?, ?) on conflict (key) do update set value = excluded.value
                    """)) {
                insert.setString(1, key);
                insert.setString(2, value);
                insert.execute();
            }
        });
    }

    /** Empties what an interrupted first load left. The trail of who did what stays, as do sessions, what migrations brought and their history. */
    public void emptyDistrict() {
        asOwner("emptying the district", connection -> {
            var tables = new ArrayList<String>();
            try (var query = connection.createStatement();
                    var rows = query.executeQuery("""
                            select format('%I.%I', schemaname, tablename) from pg_tables
                            where tableowner = current_user and schemaname not in ('pg_catalog', 'information_schema')
                              and tablename not like 'flyway%' and tablename not like 'spring_session%'
                              and not (schemaname = 'trust' and tablename like 'audit%')
                              and coalesce(obj_description(format('%I.%I', schemaname, tablename)::regclass), '') not like '%starting data%'
                            """)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            run(connection, "truncate " + String.join(", ", tables) + " restart identity");
        });
    }

    /** After a bulk load, so that the first questions are planned as well as the later ones. */
    public void analyze(List<String> schemas) {
        asOwner("analyzing", connection -> {
            for (String schema : schemas) {
                run(connection, """
                        do $$ declare t record; begin
                            for t in select schemaname, tablename from pg_tables where schemaname = '%s' loop
                                execute format('analyze %%I.%%I', t.schemaname, t.tablename);
                            end loop;
                        end $$""".formatted(schema));
            }
        });
    }

    private interface OwnersWork {
        void on(Connection connection) throws SQLException;
    }

    private void asOwner(String what, OwnersWork work) {
        try (Connection connection = database.openAsOwner()) {
            work.on(connection);
        } catch (SQLException e) {
            throw new UncategorizedSQLException(what, null, e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
