package it.trama.sharing.referral;

import static it.trama.platform.web.Texts.t;

import it.trama.casefile.RecordHead;
import it.trama.casefile.RecordSection;
import it.trama.casefile.RecordTab;
import it.trama.kernel.Compartment;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tab "Invii" of an ordinary record, for who works on it; counts what waits or runs. */
@Repository
class ReferralTab implements RecordSection {

    private final JdbcClient db;

    ReferralTab(JdbcClient db) {
        this.db = db;
    }

    static String href(UUID record) {
        return "/cartelle/" + record + "/invii";
    }

    @Override
    public int order() {
        return 76;
    }

    @Override
    public Optional<RecordTab> of(RecordHead record) {
        if (record.compartment() == Compartment.SEALED) {
            return Optional.empty();
        }
        int count =
                db.sql("""
                        select case when trust.may(:record, 'ORDINARY', 3)
                               then (select count(*) from sharing.referrals where record_id = :record and state in ('SENT', 'ACCEPTED'))::int
                               else -1 end
                        """).param("record", record.id()).query(Integer.class).single();
        return count < 0
                ? Optional.empty()
                : Optional.of(new RecordTab(t("sharing.referral.tab"), href(record.id()), count));
    }
}
