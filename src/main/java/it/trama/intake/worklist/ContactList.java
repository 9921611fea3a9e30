package it.trama.intake.worklist;

import it.trama.intake.Channel;
import it.trama.intake.ContactFacts;
import it.trama.intake.Outcome;
import it.trama.intake.Reason;
import it.trama.intake.Sender;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the contacts of one body; row-level security refuses any other body. */
@Repository
class ContactList {

    private final JdbcClient db;
    private final Clock clock;

    ContactList(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<ContactRow> rows(UUID organisation, ContactFilter filter, int limit, long offset) {
        return db.sql("""
                        select id, number, happened_at, worker, person_id, municipality_code, channel, sent_by, reasons, outcome, minutes
                        from intake.contacts
                        where organisation_id = :organisation and happened_at >= :from and happened_at < :until
                          and (:reason::text is null or :reason = any (reasons)) and (:channel::text is null or channel = :channel)
                          and (:outcome::text is null or outcome = :outcome)
                          and (:municipality::text is null or municipality_code = :municipality)
                        order by happened_at desc, id desc
                        limit :limit offset :offset
                        """)
                .paramSource(
                        question(organisation, filter).addValue("limit", limit).addValue("offset", offset))
                .query(ContactList::toRow)
                .list();
    }

    ContactTotals totals(UUID organisation, ContactFilter filter) {
        return db.sql("""
                        select count(*) as contacts, count(distinct person_id) as people, count(*) filter (where person_id is null) as anonymous,
                               coalesce(sum(minutes), 0) as minutes
                        from intake.contacts
                        where organisation_id = :organisation and happened_at >= :from and happened_at < :until
                          and (:reason::text is null or :reason = any (reasons)) and (:channel::text is null or channel = :channel)
                          and (:outcome::text is null or outcome = :outcome)
                          and (:municipality::text is null or municipality_code = :municipality)
                        """)
                .paramSource(question(organisation, filter))
                .query(Rows.as(ContactTotals.class))
                .single();
    }

    private MapSqlParameterSource question(UUID organisation, ContactFilter filter) {
        var reason = filter.reason();
        var channel = filter.channel();
        var outcome = filter.outcome();
        return new MapSqlParameterSource("organisation", organisation)
                .addValue("from", OffsetDateTime.ofInstant(filter.from(clock.getZone()), clock.getZone()))
                .addValue("until", OffsetDateTime.ofInstant(filter.until(clock.getZone()), clock.getZone()))
                .addValue("reason", reason == null ? null : reason.code(), Types.VARCHAR)
                .addValue("channel", channel == null ? null : channel.name(), Types.VARCHAR)
                .addValue("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .addValue("municipality", filter.municipality(), Types.VARCHAR);
    }

    private static ContactRow toRow(ResultSet row, int n) throws SQLException {
        return new ContactRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("worker", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("municipality_code"),
                new ContactFacts(
                        Arrays.stream((String[]) row.getArray("reasons").getArray())
                                .map(code -> Reason.ofCode(code).orElseThrow())
                                .collect(Collectors.toSet()),
                        Sender.valueOf(row.getString("sent_by")),
                        Channel.valueOf(row.getString("channel")),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("minutes", Integer.class),
                        ""));
    }
}
