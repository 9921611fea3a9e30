package it.trama.accreditation.procurement;

import it.trama.kernel.Period;
import java.math.BigDecimal;
import java.sql.Array;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was entrusted; rows are only added. */
@Repository
class Procurements {

    record Procurement(
            UUID id,
            Route route,
            String category,
            UUID organisation,
            BigDecimal amount,
            Papers papers,
            Caution caution) {}

    /** @param valid from when to when the service runs */
    record Papers(String subject, String cig, String cup, String act, LocalDate signedOn, Period valid) {}

    /** @param reason why in spite of the warnings */
    record Caution(List<Warning> warnings, String reason) {}

    enum Warning {
        /** The last direct award of the category went to the same body. */
        ROTATION,
        /** More than may be entrusted directly. */
        OVER_DIRECT,
        /** More than may be entrusted without a European notice. */
        OVER_EUROPEAN,
        /** By accreditation, to a body that is not accredited. */
        NOT_ACCREDITED
    }

    record Row(Procurement procurement, String body) {}

    private final JdbcClient db;

    Procurements(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Row> all() {
        return db.sql("""
                        select p.*, lower(p.valid) as from_day, upper(p.valid) as to_day, o.name
                        from accreditation.procurements p join trust.organisations o on o.id = p.organisation_id
                        order by p.signed_on desc, p.written_at desc limit 300
                        """).query((row, _) -> row(row)).list();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        Array warnings = row.getArray("warnings");
        return new Row(
                new Procurement(
                        row.getObject("id", UUID.class),
                        Route.valueOf(row.getString("route")),
                        row.getString("category"),
                        row.getObject("organisation_id", UUID.class),
                        row.getBigDecimal("amount"),
                        new Papers(
                                row.getString("subject"),
                                row.getString("cig"),
                                row.getString("cup"),
                                row.getString("act"),
                                row.getObject("signed_on", LocalDate.class),
                                new Period(
                                        row.getObject("from_day", LocalDate.class),
                                        row.getObject("to_day", LocalDate.class))),
                        new Caution(
                                Arrays.stream((String[]) warnings.getArray())
                                        .map(Warning::valueOf)
                                        .toList(),
                                row.getString("reason"))),
                row.getString("name"));
    }

    /** Who got the last direct award of the category before the day. */
    Optional<UUID> lastDirect(String category, LocalDate day) {
        return db.sql("""
                        select organisation_id from accreditation.procurements
                        where category = :category and route = 'DIRECT' and signed_on <= :day
                        order by signed_on desc, written_at desc limit 1
                        """)
                .param("category", category)
                .param("day", day)
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    boolean holds(UUID id) {
        return db.sql("select exists (select from accreditation.procurements where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void add(Procurement added, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into accreditation.procurements
                            (id, route, category, subject, organisation_id, amount, cig, cup, act, signed_on, valid, reason, warnings, written_by, written_at)
                        values (:id, :route, :category, :subject, :organisation, :amount, :cig, :cup, :act, :signed,
                                daterange(:from, :to), :reason, :warnings, :by, :at)
                        """)
                .param("id", added.id())
                .param("route", added.route().name())
                .param("category", added.category())
                .param("subject", added.papers().subject())
                .param("organisation", added.organisation())
                .param("amount", added.amount())
                .param("cig", added.papers().cig())
                .param("cup", added.papers().cup())
                .param("act", added.papers().act())
                .param("signed", added.papers().signedOn())
                .param("from", added.papers().valid().from())
                .param("to", added.papers().valid().to())
                .param("reason", added.caution().reason())
                .param(
                        "warnings",
                        added.caution().warnings().stream().map(Warning::name).toArray(String[]::new))
                .param("by", by)
                .param("at", at)
                .update();
    }
}
