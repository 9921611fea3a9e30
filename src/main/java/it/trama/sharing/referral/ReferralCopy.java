package it.trama.sharing.referral;

import it.trama.platform.db.Database;
import it.trama.sharing.SharingBulk;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Repository;

/** As owner, in one transaction. */
@Repository
class ReferralCopy implements SharingBulk {

    private static final int HELP_DAYS = 180;

    private final Database database;

    ReferralCopy(Database database) {
        this.database = database;
    }

    @Override
    public void load(List<PastReferral> referrals) {
        try (Connection owner = database.openAsOwner()) {
            owner.setAutoCommit(false);
            run(owner, """
                    insert into sharing.consents (id, person_id, exchange, tier, text_version, language, means, given_by, reference, valid,
                                                  recorded_by, recorded_org, recorded_at, withdrawn_at)
                    select b.id, b.person_id, 'HELP_CHECK', b.tier, 1, 'it', 'PAPER', 'PERSON', b.reference, b.valid,
                           b.recorded_by, b.recorded_org, lower(b.valid), b.withdrawn_at
                    from casefile.help_bases b where b.basis = 'CONSENT' on conflict (id) do nothing
                    """);
            for (PastReferral referral : referrals) {
                add(owner, referral);
            }
            owner.commit();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("loading consents and referrals", null, e);
        }
    }

    private static void add(Connection owner, PastReferral past) throws SQLException {
        UUID consent = UUID.nameUUIDFromBytes(past.id().toString().getBytes(StandardCharsets.UTF_8));
        addConsent(owner, past, consent);
        addEnvelope(owner, past, consent);
        run(
                owner,
                """
                insert into sharing.packets (referral_id, record_id, compartment, label, question) values (?, ?, 'ORDINARY', ?, ?)
                """,
                past.id(),
                past.subject().record(),
                past.subject().label(),
                past.asked().question());
    }

    private static LocalDate day(Asked asked) {
        return LocalDate.ofInstant(asked.at(), ZoneId.of("Europe/Rome"));
    }

    private static void addConsent(Connection owner, PastReferral past, UUID consent) throws SQLException {
        var asked = past.asked();
        run(
                owner,
                """
                insert into sharing.consents (id, person_id, exchange, to_organisation, tier, text_version, language, means, given_by, valid,
                                              recorded_by, recorded_org, recorded_at)
                values (?, ?, 'REFERRAL', ?, 'EXTENDED', 1, 'it', 'PAPER', 'PERSON', daterange(?, null), ?, ?, ?)
                """,
                consent,
                past.subject().person(),
                past.to(),
                day(asked),
                asked.by(),
                asked.organisation(),
                asked.at().atOffset(ZoneOffset.UTC));
    }

    private static void addEnvelope(Connection owner, PastReferral past, UUID consent) throws SQLException {
        var asked = past.asked();
        var at = asked.at().atOffset(ZoneOffset.UTC);
        LocalDate day = day(asked);
        String sha256 = new Packet(past.subject().label(), asked.question(), List.of()).sha256();
        run(
                owner,
                """
                insert into sharing.referrals (id, record_id, compartment, person_id, to_organisation, number, help_kind, state, basis, reference,
                    ground_id, answer_by, until, sent_by, sent_org, sent_at, moved_at, sha256)
                values (?, ?, 'ORDINARY', ?, ?, ?, ?, 'SENT', 'CONSENT', '1/it', ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                past.id(),
                past.subject().record(),
                past.subject().person(),
                past.to(),
                past.number(),
                past.helpKind(),
                consent,
                day.plusDays(past.answerDays()),
                day.plusDays(HELP_DAYS),
                asked.by(),
                asked.organisation(),
                at,
                at,
                sha256);
    }

    private static void run(Connection owner, String sql, Object... values) throws SQLException {
        try (var statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
