package it.trama.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Repository;

/** The tables of the district as bytes, by COPY on an owner's connection. Sessions are not part of a backup. */
@Repository
class Tables {

    private static final String OURS = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and c.relname not like 'spring_session%' order by 1
            """;

    List<String> names(Connection owner) throws SQLException {
        return strings(owner, OURS);
    }

    String schemaVersion(Connection owner) throws SQLException {
        return strings(owner, "select max(version) from flyway_schema_history where success")
                .getFirst();
    }

    /** Copies a table out in the order of its key, so that equal contents give equal bytes. */
    Manifest.Table copyOut(Connection owner, String table, OutputStream out) throws SQLException, IOException {
        MessageDigest digest = sha256();
        var hashed = new DigestOutputStream(out, digest);
        String key = strings(owner, """
                select coalesce(string_agg(quote_ident(a.attname), ', ' order by array_position(i.indkey::int2[], a.attnum)), '')
                from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey::int2[])
                where i.indrelid = '%s'::regclass and i.indisprimary
                """.formatted(table)).getFirst();
        String order = key.isEmpty() ? "" : " order by " + key;
        long rows = copies(owner)
                .copyOut("copy (select %s from %s%s) to stdout".formatted(columns(owner, table), table, order), hashed);
        hashed.flush();
        return new Manifest.Table(table, rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** Copies a table in; answers what arrived. */
    Manifest.Table copyIn(Connection owner, String table, InputStream in) throws SQLException, IOException {
        MessageDigest digest = sha256();
        long rows = copies(owner)
                .copyIn(
                        "copy %s (%s) from stdin".formatted(table, columns(owner, table)),
                        new DigestInputStream(in, digest));
        return new Manifest.Table(table, rows, HexFormat.of().formatHex(digest.digest()));
    }

    /** What is written in a row by hand: a column the database works out is worked out again where the row arrives. */
    private static String columns(Connection owner, String table) throws SQLException {
        return strings(owner, """
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """.formatted(table)).getFirst();
    }

    List<Manifest.Sequence> sequences(Connection owner) throws SQLException {
        var found = new ArrayList<Manifest.Sequence>();
        for (String name : strings(
                owner,
                "select schemaname || '.' || sequencename from pg_sequences where schemaname not in ('public') order by 1")) {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("select last_value, is_called from " + name)) {
                row.next();
                found.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return found;
    }

    void setSequence(Connection owner, Manifest.Sequence sequence) throws SQLException {
        try (var statement = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
            statement.setString(1, sequence.name());
            statement.setLong(2, sequence.last());
            statement.setBoolean(3, sequence.called());
            statement.execute();
        }
    }

    /** Drops every foreign key and answers the statements that make them again. The owner may not switch off the triggers of constraints. */
    List<String> dropForeignKeys(Connection owner) throws SQLException {
        List<String> again = strings(owner, """
                select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where contype = 'f' and connamespace::regnamespace::text not in ('public', 'platform')
                """);
        for (String drop : strings(owner, """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                from pg_constraint where contype = 'f' and connamespace::regnamespace::text not in ('public', 'platform')
                """)) {
            run(owner, drop);
        }
        return again;
    }

    boolean isEmpty(Connection owner) throws SQLException {
        return strings(owner, "select case when exists (select from trust.users) then 'full' else 'empty' end")
                .getFirst()
                .equals("empty");
    }

    void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static org.postgresql.copy.CopyManager copies(Connection owner) throws SQLException {
        return owner.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> strings(Connection owner, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
