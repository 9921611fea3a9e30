package it.trama.sharing.basis;

import it.trama.platform.db.Rows;
import it.trama.sharing.Decision;
import it.trama.sharing.Decision.Allowed;
import it.trama.sharing.Decision.Basis;
import it.trama.sharing.Decision.Reason;
import it.trama.sharing.Decision.Refused;
import it.trama.sharing.Decision.Tier;
import it.trama.sharing.SharingBases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bases as they stand, stood and will stand. */
@Repository
class StoredBases implements SharingBases {

    record Row(String exchange, String bodyKind, String basis, String tier, String reference, Days days) {}

    record Days(LocalDate since, @Nullable LocalDate until, boolean inForce, boolean ended) {}

    record Answer(String outcome, @Nullable String tier, String reference) {}

    private final JdbcClient db;
    private final Clock clock;

    StoredBases(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public Decision may(String exchange, UUID person, UUID toOrganisation) {
        Answer answer = db.sql("select outcome, tier, reference from sharing.decide(:exchange, :person, :body)")
                .param("exchange", exchange)
                .param("person", person)
                .param("body", toOrganisation)
                .query(Rows.as(Answer.class))
                .single();
        return switch (answer.outcome()) {
            case "LAW", "NAMED", "CONSENT" ->
                new Allowed(
                        Basis.valueOf(answer.outcome()),
                        answer.reference(),
                        answer.tier() == null ? Tier.MINIMAL : Tier.valueOf(answer.tier()));
            default -> new Refused(Reason.valueOf(answer.outcome()));
        };
    }

    List<String> exchanges() {
        return db.sql("select code from sharing.exchanges order by code")
                .query(Rows.scalar(String.class))
                .list();
    }

    /** By exchange and kind of body, the newest first. */
    List<Row> all() {
        return db.sql("""
                        select exchange, body_kind, basis, tier, reference, lower(valid) as since, upper(valid) as until,
                               ended_at is null and valid @> trust.today() as in_force, ended_at is not null as ended
                        from sharing.bases order by exchange, body_kind = '*', body_kind, ended_at is not null, lower(valid) desc, set_at desc
                        """)
                .query((row, n) -> new Row(
                        row.getString("exchange"),
                        row.getString("body_kind"),
                        row.getString("basis"),
                        row.getString("tier"),
                        row.getString("reference"),
                        new Days(
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class),
                                row.getBoolean("in_force"),
                                row.getBoolean("ended"))))
                .list();
    }

    /** False: not the officer, or from a day gone by. */
    boolean set(SetBasis.Command command) {
        return db.sql("select sharing.set_basis(:id, :exchange, :kind, :basis, :tier, :reference, :from, :at)")
                .param("id", command.id())
                .param("exchange", command.line().exchange())
                .param("kind", command.line().bodyKind())
                .param("basis", command.basis().name())
                .param("tier", command.tier().name())
                .param("reference", command.reference())
                .param("from", command.from())
                .param("at", OffsetDateTime.now(clock))
                .query(Rows.scalar(Boolean.class))
                .single();
    }
}
