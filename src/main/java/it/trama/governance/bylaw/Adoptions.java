package it.trama.governance.bylaw;

import it.trama.governance.GovernanceDesk;
import it.trama.platform.db.Rows;
import it.trama.platform.messenger.Post.Recipient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which municipality adopted what, by which act. */
@Repository
class Adoptions {

    /** @param inForce from which day it holds there */
    record Adoption(
            String municipality,
            String name,
            String act,
            @Nullable LocalDate actOn,
            @Nullable LocalDate inForce,
            int version) {

        boolean done() {
            return !act.isEmpty();
        }
    }

    record Count(long all, long done) {}

    private final JdbcClient db;
    private final GovernanceDesk desk;

    Adoptions(JdbcClient db, GovernanceDesk desk) {
        this.db = db;
        this.desk = desk;
    }

    void open(UUID text, String municipality, LocalDate due) {
        db.sql("""
                        insert into governance.adoptions (id, text_id, municipality, due_on) values (:id, :text, :municipality, :due)
                        on conflict (text_id, municipality) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("text", text)
                .param("municipality", municipality)
                .param("due", due)
                .update();
    }

    /** Who is missing first. */
    List<Adoption> of(UUID text) {
        return db.sql("""
                        select a.municipality, m.name, a.act, a.act_on, a.in_force, a.version
                        from governance.adoptions a join territory.municipalities m on m.istat_code = a.municipality
                        where a.text_id = :text order by (a.act <> ''), lower(m.name)
                        """).param("text", text).query(Rows.as(Adoption.class)).list();
    }

    Optional<Adoption> find(UUID text, String municipality) {
        return of(text).stream()
                .filter(one -> one.municipality().equals(municipality))
                .findFirst();
    }

    Count count(UUID text) {
        return db.sql("""
                        select count(*) as all, count(*) filter (where state = 'ADOPTED') as done from governance.adoptions where text_id = :text
                        """).param("text", text).query(Rows.as(Count.class)).single();
    }

    /** False: somebody saved it meanwhile. */
    boolean record(UUID text, KeepAdoptions.Act act) {
        return db.sql("""
                        update governance.adoptions set state = 'ADOPTED', act = :act, act_on = :day, in_force = :force, changed_by = :by, changed_at = :at,
                            version = version + 1
                        where text_id = :text and municipality = :municipality and version = :version
                        """)
                        .param("text", text)
                        .param("municipality", act.municipality())
                        .param("act", act.act())
                        .param("day", act.actOn())
                        .param("force", act.inForce())
                        .param("by", desk.user())
                        .param("at", desk.now())
                        .param("version", act.version())
                        .update()
                == 1;
    }

    /** Of whom the actor is the mayor: who holds the municipality's seat somewhere, or acts for the municipality itself. */
    List<String> ownMunicipalities(UUID user, UUID organisation, LocalDate day) {
        return db.sql("""
                        select s.municipality::text from governance.members m join governance.seats s on s.id = m.seat_id
                        where m.user_id = :user and m.valid @> :day::date and s.municipality is not null
                        union
                        select t.istat_code::text from territory.municipalities t
                        join trust.organisations o on lower(o.name) = lower('Comune di ' || t.name)
                        where o.id = :organisation
                        """)
                .param("user", user)
                .param("organisation", organisation)
                .param("day", day)
                .query(Rows.scalar(String.class))
                .list();
    }

    /** The mayors of who has not adopted yet. */
    List<Recipient> late(UUID text, LocalDate day) {
        return db.sql("""
                        select distinct on (a.municipality) m.name, m.office || case when m.office = '' then '' else ', ' end || t.name as office,
                            coalesce(c.email, '') as address
                        from governance.adoptions a join territory.municipalities t on t.istat_code = a.municipality
                        join governance.seats s on s.municipality = a.municipality and s.valid @> :day::date
                        join governance.members m on m.seat_id = s.id and m.valid @> :day::date
                        left join governance.contacts c on c.member_id = m.id
                        where a.text_id = :text and a.state = 'WAITING'
                        order by a.municipality, (coalesce(c.email, '') = ''), m.id
                        """)
                .param("text", text)
                .param("day", day)
                .query(Rows.as(Recipient.class))
                .list();
    }
}
