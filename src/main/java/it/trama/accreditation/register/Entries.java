package it.trama.accreditation.register;

import it.trama.accreditation.Accredited;
import it.trama.accreditation.Admission;
import it.trama.accreditation.ProviderRegister;
import it.trama.kernel.Period;
import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register and what happened to its entries; nothing is ever taken out of it. */
@Repository
class Entries implements ProviderRegister, Admission {

    /** @param standing on the day that was asked */
    record Row(UUID id, Body body, String area, BigDecimal weeklyHours, Term term, Standing standing) {}

    record Body(UUID id, String name, String contact) {}

    /** @param until the day after the last that the resolution grants; {@code ended} when a withdrawal came before */
    record Term(LocalDate from, LocalDate until, LocalDate ended, String resolution, LocalDate adoptedOn) {

        /** The last day that is in. */
        LocalDate lastDay() {
            return until.minusDays(1);
        }
    }

    record Event(UUID id, String kind, LocalDate happenedOn, String act, String reason, UUID writtenBy) {}

    private record Flat(UUID organisation, String name, LocalDate fromDay, LocalDate toDay, BigDecimal weeklyHours) {}

    private static final String ON_A_DAY = """
            from accreditation.entries e
            join trust.organisations o on o.id = e.organisation_id
            where e.area = :area and e.valid @> :day and accreditation.standing(e.id, :day) = 'ACTIVE'
            """;

    private static final String ROWS = """
            select e.id, o.id as body, o.name, o.contact, e.area, e.weekly_hours, lower(e.valid) as since, upper(e.valid) as ended, e.granted_until,
                   r.number, r.adopted_on,
                   case when e.granted_until <= :day then 'EXPIRED' else accreditation.standing(e.id, :day) end as standing
            from accreditation.entries e
            join trust.organisations o on o.id = e.organisation_id
            join accreditation.resolutions r on r.id = e.resolution_id
            """;

    private final JdbcClient db;

    Entries(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Accredited> accredited(String area, LocalDate day) {
        return db
                .sql("""
                        select o.id as organisation, o.name, lower(e.valid) as from_day, upper(e.valid) as to_day, e.weekly_hours
                        """ + ON_A_DAY + " order by lower(o.name), o.id")
                .param("area", area)
                .param("day", day)
                .query(Rows.as(Flat.class))
                .list()
                .stream()
                .map(row -> new Accredited(
                        row.organisation(), row.name(), new Period(row.fromDay(), row.toDay()), row.weeklyHours()))
                .toList();
    }

    @Override
    public boolean isAccredited(UUID organisation, String area, LocalDate day) {
        return db.sql("select exists (select " + ON_A_DAY + " and e.organisation_id = :organisation)")
                .param("area", area)
                .param("day", day)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /** The register as it was on a day: who had begun and whose years were not over, also suspended or withdrawn; by area and name. */
    List<Row> on(LocalDate day) {
        return db.sql(
                        ROWS
                                + " where lower(e.valid) <= :day and e.granted_until > :day order by e.area, lower(o.name), o.id")
                .param("day", day)
                .query((row, _) -> row(row))
                .list();
    }

    Optional<Row> find(UUID id, LocalDate day) {
        return db.sql(ROWS + " where e.id = :id")
                .param("day", day)
                .param("id", id)
                .query((row, _) -> row(row))
                .optional();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new Body(row.getObject("body", UUID.class), row.getString("name"), row.getString("contact")),
                row.getString("area"),
                row.getBigDecimal("weekly_hours"),
                new Term(
                        row.getObject("since", LocalDate.class),
                        row.getObject("granted_until", LocalDate.class),
                        row.getObject("ended", LocalDate.class),
                        row.getString("number"),
                        row.getObject("adopted_on", LocalDate.class)),
                Standing.valueOf(row.getString("standing")));
    }

    /** The newest first. */
    List<Event> events(UUID entry) {
        return db.sql("""
                        select id, kind, happened_on, act, reason, written_by from accreditation.entry_events
                        where entry_id = :entry order by happened_on desc
                        """).param("entry", entry).query(Rows.as(Event.class)).list();
    }

    /** Nobody else changes this entry until the transaction ends; answers its last event, null when nothing happened yet. */
    @Nullable LocalDate lock(UUID entry) {
        db.sql("select 1 from accreditation.entries where id = :id for update")
                .param("id", entry)
                .query(Integer.class)
                .single();
        return events(entry).stream().map(Event::happenedOn).findFirst().orElse(null);
    }

    /** False when it was written before. */
    boolean write(UUID entry, Event event, OffsetDateTime at) {
        return db.sql("""
                        insert into accreditation.entry_events (id, entry_id, kind, happened_on, act, reason, written_by, written_at)
                        values (:id, :entry, :kind, :day, :act, :reason, :by, :at) on conflict (id) do nothing
                        """)
                        .param("id", event.id())
                        .param("entry", entry)
                        .param("kind", event.kind())
                        .param("day", event.happenedOn())
                        .param("act", event.act())
                        .param("reason", event.reason())
                        .param("by", event.writtenBy())
                        .param("at", at)
                        .update()
                == 1;
    }

    /** A withdrawal: from that day on the body is accredited no more. */
    void end(UUID entry, LocalDate day) {
        db.sql("update accreditation.entries set valid = daterange(lower(valid), :day) where id = :id")
                .param("day", day)
                .param("id", entry)
                .update();
    }

    boolean written(UUID event) {
        return db.sql("select exists (select from accreditation.entry_events where id = :id)")
                .param("id", event)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void admit(Admitted admitted, LocalDate startsOn, int years) {
        db.sql("""
                        with begins as (
                            select greatest(:start, max(upper(valid))) as day from accreditation.entries
                            where organisation_id = :organisation and area = :area and upper(valid) > :start)
                        insert into accreditation.entries (id, organisation_id, area, weekly_hours, valid, granted_until, resolution_id)
                        select uuidv7(), :organisation, :area, :hours, daterange(b.day, e.ends), e.ends, :resolution
                        from begins b cross join lateral (select (b.day + make_interval(years => :years))::date as ends) e
                        """)
                .param("organisation", admitted.organisation())
                .param("area", admitted.area())
                .param("hours", admitted.weeklyHours())
                .param("resolution", admitted.resolution())
                .param("start", startsOn)
                .param("years", years)
                .update();
    }
}
