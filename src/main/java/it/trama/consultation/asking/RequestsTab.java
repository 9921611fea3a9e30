package it.trama.consultation.asking;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tab "Consulenze" of a record, for who works on it; counts what is not finished. */
@Repository
class RequestsTab implements RecordSection {

    private final JdbcClient db;

    RequestsTab(JdbcClient db) {
        this.db = db;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/consulenze";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        int count = db.sql("""
                        select case when trust.may(:record, :compartment, 3)
                               then (select count(*) from consultation.requests where record_id = :record and state not in ('CLOSED', 'WITHDRAWN'))::int
                               else -1 end
                        """)
                .param("record", record.id())
                .param("compartment", record.compartment().name())
                .query(Integer.class)
                .single();
        return count < 0
                ? Optional.empty()
                : Optional.of(new RecordTab(t("consultation.tab"), href(record.id()), count));
    }
}
