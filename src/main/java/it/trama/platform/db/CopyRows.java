package it.trama.platform.db;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows of one table in PostgreSQL's text form, sent in pieces and when closed. For bulk front doors, as owner. */
public final class CopyRows implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    private final CopyManager copy;
    private final String command;
    private final StringBuilder text = new StringBuilder();

    /** @param table with its columns, e.g. {@code fund.lines (id, code)} */
    public CopyRows(Connection connection, String table) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
        command = "copy " + table + " from stdin";
    }

    public void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() > PIECE) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
            return;
        }
        escape(value.toString(), text);
    }

    /** Appends words as the text form wants them. */
    public static void escape(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(words.charAt(i));
            }
        }
    }

    private void send() throws SQLException {
        try {
            copy.copyIn(command, new StringReader(text.toString()));
            text.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        send();
    }
}
