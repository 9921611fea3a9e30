package it.trama.casefile.record;

import static it.trama.platform.web.Texts.t;

import it.trama.people.MergeNotice;
import it.trama.platform.db.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Two registrations with a record each: both records stay, and who merges must know of both. */
@Repository
class RecordsOfPair implements MergeNotice {

    private record Row(UUID id, String number, String name, boolean inCharge, boolean visible) {
        Notice notice() {
            String state = inCharge ? t("casefile.merge.inCharge") : t("casefile.merge.notInCharge");
            return new Notice(t("casefile.merge.record", number, name, state), visible ? "/cartelle/" + id : null);
        }
    }

    private final JdbcClient db;

    RecordsOfPair(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Notice> of(UUID one, UUID other) {
        List<Row> rows = db.sql(
                        "select id, number, name, in_charge, visible from casefile.records_of_pair(:one, :other)")
                .param("one", one)
                .param("other", other)
                .query(Rows.as(Row.class))
                .list();
        return rows.size() < 2 ? List.of() : rows.stream().map(Row::notice).toList();
    }
}
