package it.trama.existence;

import it.trama.platform.db.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Every table of the district with the policy that its comment declares, read as owner. */
@Component
class Catalogue {

    record Table(String name, String policy, boolean rowSecurity, int policies, boolean appMayRead) {

        boolean isPersonal() {
            return policy.equals("RECORD") || policy.equals("OWNED") || policy.equals("REGISTRY");
        }
    }

    private final Database database;

    Catalogue(Database database) {
        this.database = database;
    }

    List<Table> tables() throws SQLException {
        var found = new ArrayList<Table>();
        try (Connection owner = database.openAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select n.nspname || '.' || c.relname, coalesce(split_part(obj_description(c.oid), ':', 1), ''), c.relrowsecurity,
                               (select count(*) from pg_policy p where p.polrelid = c.oid), has_table_privilege('trama_app', c.oid, 'select')
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                        order by 1
                        """)) {
            while (rows.next()) {
                found.add(new Table(
                        rows.getString(1), rows.getString(2), rows.getBoolean(3), rows.getInt(4), rows.getBoolean(5)));
            }
        }
        return found;
    }

    long rows(String table) throws SQLException {
        try (Connection owner = database.openAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Some real id of the table, when it has an id and a row. */
    Optional<UUID> someId(String table) throws SQLException {
        try (Connection owner = database.openAsOwner();
                var statement = owner.createStatement()) {
            var column = statement.executeQuery(
                    "select 1 from pg_attribute where attrelid = '%s'::regclass and attname = 'id' and atttypid = 'uuid'::regtype"
                            .formatted(table));
            if (!column.next()) {
                return Optional.empty();
            }
            var rows = statement.executeQuery("select id from %s order by id desc limit 1".formatted(table));
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
        }
    }
}
