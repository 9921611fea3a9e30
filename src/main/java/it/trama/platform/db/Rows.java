package it.trama.platform.db;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.SingleColumnRowMapper;

/** Row mappers that never answer null, which {@code query(Type.class)} cannot promise to the null checker. */
public final class Rows {

    private Rows() {}

    /** A record whose components have the names of the columns (snake_case or camelCase). */
    public static <T> RowMapper<T> as(Class<T> type) {
        return new SimplePropertyRowMapper<>(type);
    }

    /** The one column of a list of values that are never null. */
    @SuppressWarnings("NullAway") // the query promises a value in each row
    public static <T> RowMapper<T> scalar(Class<T> type) {
        return SingleColumnRowMapper.newInstance(type);
    }
}
