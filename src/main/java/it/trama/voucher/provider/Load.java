package it.trama.voucher.provider;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each provider has to give by vouchers; numbers only, whoever asks. */
@Repository
class Load {

    record Row(
            UUID organisation,
            @Nullable BigDecimal weeklyHours,
            long running,
            @Nullable OffsetDateTime lastOffer) {

        BigDecimal committed() {
            return weeklyHours == null ? BigDecimal.ZERO : weeklyHours;
        }

        @Nullable Instant last() {
            return lastOffer == null ? null : lastOffer.toInstant();
        }
    }

    private final JdbcClient db;

    Load(JdbcClient db) {
        this.db = db;
    }

    Map<UUID, Row> byProvider() {
        return db.sql("select * from voucher.load()").query(Rows.as(Row.class)).list().stream()
                .collect(Collectors.toMap(Row::organisation, row -> row));
    }
}
