package it.trama.shelter.guest;

import it.trama.kernel.Actor;
import it.trama.platform.db.Rows;
import it.trama.shelter.GuestBook;
import it.trama.shelter.guest.Stay.Identity;
import it.trama.shelter.guest.Stay.Listed;
import it.trama.shelter.guest.Stay.NewRenewal;
import it.trama.shelter.guest.Stay.Past;
import it.trama.shelter.guest.Stay.Renewal;
import it.trama.shelter.guest.Stay.Rule;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The body's guests. An identity goes in through a narrow function: whether the registry knows it does not come out on any page. */
@Repository
class GuestRows implements GuestBook {

    private static final String GUEST =
            "select id, nickname, name, sex, birth_year, person_id as person from shelter.guests where ";

    private final JdbcClient db;

    GuestRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<Guest> find(UUID id) {
        return db.sql(GUEST + "id = :id")
                .param("id", id)
                .query(Rows.as(Guest.class))
                .optional();
    }

    @Override
    public Optional<Guest> called(String nickname) {
        return db.sql(GUEST + "lower(nickname) = lower(:nickname)")
                .param("nickname", nickname)
                .query(Rows.as(Guest.class))
                .optional();
    }

    @Override
    public void add(Guest guest, Actor actor, OffsetDateTime now) {
        db.sql("""
                        insert into shelter.guests (id, organisation_id, nickname, sex, birth_year, added_by, added_at)
                        values (:id, :body, :nickname, :sex, :born, :by, :at) on conflict (id) do nothing
                        """)
                .param("id", guest.id())
                .param("body", actor.organisation())
                .param("nickname", guest.nickname())
                .param("sex", guest.sex().name())
                .param("born", guest.birthYear(), Types.INTEGER)
                .param("by", actor.user())
                .param("at", now)
                .update();
    }

    void addNamed(Guest guest, Identity identity, OffsetDateTime now) {
        db.sql("select shelter.add_named_guest(:id, :called, :sex, :code, :family, :given, :birth, :at)")
                .param("id", guest.id())
                .param("called", guest.nickname())
                .param("sex", guest.sex().name())
                .param("code", identity.codeBase())
                .param("family", identity.familyName())
                .param("given", identity.givenName())
                .param("birth", identity.birthDate())
                .param("at", now)
                .query((row, n) -> true)
                .list();
    }

    /** Who had no name says it: the nights stay theirs. */
    void name(UUID guest, Identity identity, OffsetDateTime now) {
        db.sql("select shelter.name_guest(:id, :code, :family, :given, :birth, :at)")
                .param("id", guest)
                .param("code", identity.codeBase())
                .param("family", identity.familyName())
                .param("given", identity.givenName())
                .param("birth", identity.birthDate())
                .param("at", now)
                .query((row, n) -> true)
                .list();
    }

    void rename(UUID guest, String nickname) {
        db.sql("update shelter.guests set nickname = :nickname where id = :id")
                .param("nickname", nickname)
                .param("id", guest)
                .update();
    }

    /** Those who came last first. */
    List<Listed> all(String words, int most) {
        return db.sql("""
                        select g.id, coalesce(nullif(g.name, ''), g.nickname) as label, g.name = '' as anonymous, g.sex, g.birth_year,
                               coalesce(n.nights, 0)::integer as nights, n.last
                        from shelter.guests g
                        left join lateral (select count(*) as nights, max(night) as last from shelter.nights n where n.guest_id = g.id and n.state = 'IN') n on true
                        where :words = '' or position(lower(:words) in lower(g.name || ' ' || g.nickname)) > 0
                        order by n.last desc nulls last, lower(g.nickname), g.id limit :most
                        """)
                .param("words", words)
                .param("most", most)
                .query(Rows.as(Listed.class))
                .list();
    }

    /** The newest first. */
    List<Past> nights(UUID guest, int most) {
        return db.sql("""
                        select night, facility_id as facility, state, reason from shelter.nights
                        where guest_id = :guest and state <> 'MISTAKEN' order by night desc, facility_id limit :most
                        """)
                .param("guest", guest)
                .param("most", most)
                .query(Rows.as(Past.class))
                .list();
    }

    Optional<LocalDate> lastNight(UUID guest) {
        return db.sql(
                        "select night from shelter.nights where guest_id = :guest and state = 'IN' order by night desc limit 1")
                .param("guest", guest)
                .query(Rows.scalar(LocalDate.class))
                .optional();
    }

    List<Renewal> renewals(UUID guest) {
        return db.sql(
                        "select granted_on, nights, reason from shelter.renewals where guest_id = :guest order by granted_on desc, id")
                .param("guest", guest)
                .query(Rows.as(Renewal.class))
                .list();
    }

    void renew(NewRenewal renewal, LocalDate day, Actor actor) {
        db.sql("""
                        insert into shelter.renewals (id, organisation_id, guest_id, facility_id, nights, granted_on, reason, granted_by)
                        values (:id, :body, :guest, :house, :nights, :day, :reason, :by) on conflict (id) do nothing
                        """)
                .param("id", renewal.id())
                .param("body", actor.organisation())
                .param("guest", renewal.guest())
                .param("house", renewal.house())
                .param("nights", renewal.nights())
                .param("day", day)
                .param("reason", renewal.reason())
                .param("by", actor.user())
                .update();
    }

    /** The shelter's own rule, or else the common one. */
    Rule rule(UUID house, LocalDate day) {
        return db.sql("""
                        select nights, within_days, renewal_nights as renewal, source, verified from shelter.stay_rules
                        where (facility_id = :house or facility_id is null) and since <= :day
                        order by facility_id nulls last, since desc, set_at desc limit 1
                        """)
                .param("house", house)
                .param("day", day)
                .query(Rows.as(Rule.class))
                .single();
    }

    int left(UUID guest, UUID house, LocalDate night) {
        return db.sql("select shelter.nights_left(:guest, :house, :night)")
                .param("guest", guest)
                .param("house", house)
                .param("night", night)
                .query(Integer.class)
                .single();
    }

    List<UUID> houses(UUID body) {
        return db.sql("select distinct facility_id from shelter.beds where organisation_id = :body")
                .param("body", body)
                .query(Rows.scalar(UUID.class))
                .list();
    }

    List<Reason> reasons() {
        return db.sql("select code, name from shelter.reasons order by rank")
                .query(Rows.as(Reason.class))
                .list();
    }

    record Reason(String code, String name) {}
}
