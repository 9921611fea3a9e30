package it.trama.shelter.night;

import it.trama.kernel.Actor;
import it.trama.kernel.Sex;
import it.trama.platform.db.Rows;
import it.trama.shelter.GuestBook.Guest;
import it.trama.shelter.NightState;
import it.trama.shelter.night.Night.Asked;
import it.trama.shelter.night.Night.At;
import it.trama.shelter.night.Night.House;
import it.trama.shelter.night.Night.Line;
import it.trama.shelter.night.Night.Move;
import it.trama.shelter.night.Night.Reason;
import it.trama.shelter.night.Night.Tally;
import it.trama.shelter.night.Night.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nights asked, and what became of them. */
@Repository
class Nights {

    private final JdbcClient db;

    Nights(JdbcClient db) {
        this.db = db;
    }

    /** Two who give beds of one night at once give one after the other. */
    void lock(At at) {
        db.sql("select pg_advisory_xact_lock(hashtextextended('shelter.night:' || :house || ':' || :night, 0))::text")
                .param("house", at.house().id().toString())
                .param("night", at.night().toString())
                .query(String.class)
                .optional();
    }

    List<Tally> tallies(At at) {
        return db.sql("""
                        select s as sex, shelter.beds_of(:house, s, :night) as beds,
                               (select count(*) from shelter.nights n where n.facility_id = :house and n.night = :night and n.sex = s
                                  and n.state in ('BOOKED', 'IN'))::integer as taken
                        from unnest(array['FEMALE', 'MALE']) s
                        """)
                .param("house", at.house().id())
                .param("night", at.night())
                .query(Rows.as(Tally.class))
                .list();
    }

    /** The shelters of the body, a row for women and one for men. */
    List<House> houses(UUID body, LocalDate night) {
        return db.sql("""
                        select f.facility_id as facility, s as sex, shelter.beds_of(f.facility_id, s, :night) as beds, n.taken, n.waiting
                        from (select distinct facility_id from shelter.beds where organisation_id = :body) f cross join unnest(array['FEMALE', 'MALE']) s
                        cross join lateral (
                            select (count(*) filter (where state in ('BOOKED', 'IN')))::integer as taken, (count(*) filter (where state = 'WAITING'))::integer as waiting
                            from shelter.nights n where n.facility_id = f.facility_id and n.night = :night and n.sex = s) n
                        order by f.facility_id, s
                        """)
                .param("body", body)
                .param("night", night)
                .query(Rows.as(House.class))
                .list();
    }

    /** Who asked for this night, and who slept here of late and may come again. */
    List<Line> lines(At at, LocalDate since) {
        return db.sql("""
                        select g.id as guest, coalesce(nullif(g.name, ''), g.nickname) as label, g.sex, g.birth_year, g.name = '' as anonymous,
                               n.id, n.state, n.reason, n.was_booked, coalesce(n.moved_at, g.added_at) as at,
                               shelter.nights_left(g.id, :house, :night) as left_nights
                        from shelter.guests g
                        left join shelter.nights n on n.guest_id = g.id and n.facility_id = :house and n.night = :night and n.state <> 'MISTAKEN'
                        where n.id is not null
                           or exists (select from shelter.nights r where r.guest_id = g.id and r.facility_id = :house and r.night >= :since and r.night < :night and r.state = 'IN')
                        order by case n.state when 'BOOKED' then 1 when 'WAITING' then 2 when 'IN' then 3 else 4 end, lower(coalesce(nullif(g.name, ''), g.nickname)), g.id
                        """)
                .param("house", at.house().id())
                .param("night", at.night())
                .param("since", since)
                .query(Nights::line)
                .list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        UUID asked = row.getObject("id", UUID.class);
        return new Line(
                row.getObject("guest", UUID.class),
                new Who(
                        row.getString("label"),
                        Sex.valueOf(row.getString("sex")),
                        row.getObject("birth_year", Integer.class),
                        row.getBoolean("anonymous")),
                asked == null
                        ? null
                        : new Asked(
                                asked,
                                NightState.valueOf(row.getString("state")),
                                row.getString("reason"),
                                row.getBoolean("was_booked")),
                row.getObject("at", OffsetDateTime.class),
                row.getInt("left_nights"));
    }

    Optional<Asked> find(At at, UUID guest) {
        return db.sql("""
                        select id, state, reason, was_booked from shelter.nights where facility_id = :house and night = :night and guest_id = :guest
                        """)
                .param("house", at.house().id())
                .param("night", at.night())
                .param("guest", guest)
                .query(Rows.as(Asked.class))
                .optional();
    }

    int left(At at, UUID guest) {
        return db.sql("select shelter.nights_left(:guest, :house, :night)")
                .param("guest", guest)
                .param("house", at.house().id())
                .param("night", at.night())
                .query(Integer.class)
                .single();
    }

    /** Another shelter of the body that keeps a bed for the guest on the same night. */
    Optional<UUID> elsewhere(At at, UUID guest) {
        return db.sql("""
                        select facility_id from shelter.nights
                        where guest_id = :guest and night = :night and facility_id <> :house and state in ('BOOKED', 'IN')
                        """)
                .param("guest", guest)
                .param("night", at.night())
                .param("house", at.house().id())
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    List<Reason> reasons() {
        return db.sql("select code, name, unmet from shelter.reasons order by rank")
                .query(Rows.as(Reason.class))
                .list();
    }

    boolean known(UUID move) {
        return db.sql("select exists (select from shelter.moves where id = :id)")
                .param("id", move)
                .query(Boolean.class)
                .single();
    }

    /** The night's row follows its last move. */
    void record(At at, Guest guest, Move move, Actor actor, OffsetDateTime now) {
        UUID night = put(at, guest, move, actor);
        db.sql("""
                        insert into shelter.moves (id, night_id, organisation_id, state, reason, moved_at, recorded_by, recorded_at)
                        values (:id, :night, :body, :state, :reason, :at, :by, :now)
                        """)
                .param("id", move.id())
                .param("night", night)
                .param("body", actor.organisation())
                .param("state", move.state().name())
                .param("reason", move.reason(), Types.VARCHAR)
                .param("at", move.at())
                .param("by", actor.user())
                .param("now", now)
                .update();
    }

    private UUID put(At at, Guest guest, Move move, Actor actor) {
        return db.sql("""
                        insert into shelter.nights (id, organisation_id, facility_id, guest_id, sex, night, state, reason, was_booked, asked_at, moved_at)
                        values (uuidv7(), :body, :house, :guest, :sex, :night, :state, :reason, :state = 'BOOKED', :at, :at)
                        on conflict (facility_id, guest_id, night) do update
                        set state = excluded.state, reason = excluded.reason, was_booked = nights.was_booked or excluded.was_booked, moved_at = excluded.moved_at
                        returning id
                        """)
                .param("body", actor.organisation())
                .param("house", at.house().id())
                .param("guest", guest.id())
                .param("sex", guest.sex().name())
                .param("night", at.night())
                .param("state", move.state().name())
                .param("reason", move.reason(), Types.VARCHAR)
                .param("at", move.at())
                .query(Rows.scalar(UUID.class))
                .single();
    }

    List<UUID> booked(At at) {
        return db.sql(
                        "select guest_id from shelter.nights where facility_id = :house and night = :night and state = 'BOOKED'")
                .param("house", at.house().id())
                .param("night", at.night())
                .query(Rows.scalar(UUID.class))
                .list();
    }

    boolean close(At at, int guests, int beds, Actor actor, OffsetDateTime now) {
        return db.sql("""
                        insert into shelter.closed_nights (facility_id, night, organisation_id, guests, beds, closed_by, closed_at)
                        values (:house, :night, :body, :guests, :beds, :by, :now) on conflict do nothing
                        """)
                        .param("house", at.house().id())
                        .param("night", at.night())
                        .param("body", actor.organisation())
                        .param("guests", guests)
                        .param("beds", beds)
                        .param("by", actor.user())
                        .param("now", now)
                        .update()
                == 1;
    }

    @Nullable Integer closedGuests(At at) {
        return db.sql("select guests from shelter.closed_nights where facility_id = :house and night = :night")
                .param("house", at.house().id())
                .param("night", at.night())
                .query(Rows.scalar(Integer.class))
                .optional()
                .orElse(null);
    }
}
