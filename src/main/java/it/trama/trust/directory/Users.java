package it.trama.trust.directory;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The administrator's list of users, through the narrow functions: for anybody else it is empty. */
@Repository
class Users {

    record Row(
            UUID userId,
            String username,
            String displayName,
            boolean active,
            @Nullable Instant lockedUntil,
            String organisations,
            String roles) {}

    private final JdbcClient db;

    Users(JdbcClient db) {
        this.db = db;
    }

    List<Row> all() {
        return db.sql("select * from trust.user_list()")
                .query(Rows.as(Row.class))
                .list();
    }

    void setActive(UUID user, boolean active) {
        db.sql("select trust.set_active(:user, :active)")
                .param("user", user)
                .param("active", active)
                .query()
                .singleRow();
    }
}
