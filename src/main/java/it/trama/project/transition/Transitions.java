package it.trama.project.transition;

import it.trama.kernel.Actor;
import it.trama.kernel.Compartment;
import it.trama.platform.db.Rows;
import it.trama.project.transition.Transition.Kind;
import it.trama.project.transition.Transition.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passages with their history, and who will reach an age within a year; under the RECORD policy. */
@Repository
class Transitions {

    /** A passage, or one that the birth date foresees: its status is then FORESEEN, and nobody has planned it. */
    record Line(UUID record, String name, String kind, LocalDate due, String status, String receiver) {}

    private static final String YEAR_AHEAD = """
            with mine as materialized (
                     select a.record_id from casefile.answered_by(:me) a
                     union
                     select t.record_id from casefile.takings_in_charge t where :team and upper_inf(t.valid) and t.team_id = any (:teams)
                     union
                     select x.record_id from project.transitions x where x.receiving_team = any (:teams)),
                 who as (
                     select r.id as record_id, p.id as person_id, p.birth_date,
                            exists (select from casefile.takings_in_charge t
                                    where t.record_id = r.id and upper_inf(t.valid) and t.area = 'DISABILITY') as disability
                     from mine m join casefile.social_records r on r.id = m.record_id
                     join people.persons p on p.id = people.canonical(r.person_id) and p.deceased_on is null),
                 rules as (select * from project.transition_rules where valid @> trust.today()),
                 carers as (
                     select w.record_id, c.id, c.birth_date, c.deceased_on
                     from who w join people.relations x on x.other_id = any (people.ids_of(w.person_id)) and x.kind in ('PARENT', 'CARER')
                     join people.persons c on c.id = people.canonical(x.person_id)
                     where w.disability and (x.valid @> trust.today() or c.deceased_on is not null)
                     union
                     select w.record_id, c.id, c.birth_date, c.deceased_on
                     from who w
                     join people.household_members h on h.person_id = any (people.ids_of(w.person_id)) and h.kind = 'REGISTRY' and h.relation = 'CHILD'
                     join people.household_members o on o.household_id = h.household_id and o.kind = 'REGISTRY'
                         and o.relation in ('HEAD', 'SPOUSE', 'PARTNER') and o.valid && h.valid
                     join people.persons c on c.id = people.canonical(o.person_id)
                     where w.disability and h.valid @> trust.today() and (o.valid @> trust.today() or c.deceased_on is not null)),
                 foreseen as (
                     select w.record_id, k.kind, (w.birth_date + make_interval(years => k.age))::date as due
                     from who w join rules k on k.kind in ('AGE_18', 'AGE_65')
                     where (w.birth_date + make_interval(years => k.age))::date between trust.today() and trust.today() + 365
                     union all
                     select w.record_id, k.kind, make_date(extract(year from w.birth_date)::integer + k.age, k.month, k.day)
                     from who w join rules k on k.kind = 'LEAVING_SCHOOL'
                     where make_date(extract(year from w.birth_date)::integer + k.age, k.month, k.day) between trust.today() and trust.today() + 365
                       and (w.disability or exists (select from assessment.assessments a
                                                    where a.record_id = w.record_id and a.instrument = 'school-needs' and a.status = 'SIGNED'))
                     union all
                     select w.record_id, 'AFTER_US', g.due
                     from who w join (
                         select c.record_id, max(coalesce(c.deceased_on, (c.birth_date + make_interval(years => k.age))::date)) as due
                         from carers c join rules k on k.kind = 'AFTER_US' group by c.record_id) g on g.record_id = w.record_id
                     where g.due <= trust.today() + 365
                       and age(trust.today(), w.birth_date) >= interval '18 years' and age(trust.today(), w.birth_date) < interval '65 years'),
                 lines as (
                     select x.record_id, x.kind, x.due, x.status, x.receiving_name as receiver
                     from mine m join project.transitions x on x.record_id = m.record_id
                     where x.status in ('PLANNED', 'PREPARED') and x.due <= trust.today() + 365
                     union all
                     select f.record_id, f.kind, f.due, 'FORESEEN', ''
                     from foreseen f
                     where not exists (select from project.transitions x
                                       where x.record_id = f.record_id and x.kind = f.kind and x.status <> 'DROPPED'))
            select l.record_id as record, n.name, l.kind, l.due, l.status, l.receiver
            from lines l join casefile.record_names((select array_agg(distinct record_id) from lines)) n on n.record_id = l.record_id
            order by l.due, n.name limit 500
            """;

    private final JdbcClient db;
    private final Clock clock;

    Transitions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One statement: of the actor's records and teams, of a year ahead, planned or foreseen. */
    List<Line> yearAhead(Actor actor, boolean team) {
        return db.sql(YEAR_AHEAD)
                .param("me", actor.user())
                .param("team", team)
                .param("teams", actor.teams().toArray(UUID[]::new))
                .query(Rows.as(Line.class))
                .list();
    }

    List<Transition> of(UUID record) {
        return db.sql("select * from project.transitions where record_id = :record order by due, id")
                .param("record", record)
                .query(this::toTransition)
                .list();
    }

    Optional<Transition> find(UUID id) {
        return db.sql("select * from project.transitions where id = :id")
                .param("id", id)
                .query(this::toTransition)
                .optional();
    }

    private Transition toTransition(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Transition(
                id,
                new Transition.Place(
                        row.getObject("record_id", UUID.class),
                        Compartment.valueOf(row.getString("compartment")),
                        row.getObject("person_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("due", LocalDate.class),
                new Transition.Receiver(
                        row.getObject("receiving_team", UUID.class),
                        row.getString("receiving_name"),
                        row.getObject("from_day", LocalDate.class)),
                new Transition.State(
                        Status.valueOf(row.getString("status")),
                        row.getObject("meeting_on", LocalDate.class),
                        row.getBoolean("consent"),
                        row.getString("note"),
                        row.getInt("version")),
                steps(id));
    }

    private List<Transition.Step> steps(UUID transition) {
        return db.sql(
                        "select what, text, done_by, done_at from project.transition_steps where transition_id = :id order by done_at, id")
                .param("id", transition)
                .query((row, n) -> new Transition.Step(
                        row.getString("what"),
                        row.getString("text"),
                        row.getObject("done_by", UUID.class),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** False when the same passage is planned already. */
    boolean add(Transition transition, UUID by) {
        return db.sql("""
                        insert into project.transitions (id, record_id, compartment, person_id, kind, due, status, receiving_team, receiving_name,
                                                         from_day, note, planned_by, planned_at)
                        values (:id, :record, :compartment, :person, :kind, :due, 'PLANNED', :team, :name, :from, :note, :by, :now)
                        on conflict do nothing
                        """)
                        .param("id", transition.id())
                        .param("record", transition.place().record())
                        .param("compartment", transition.place().compartment().name())
                        .param("person", transition.place().person())
                        .param("kind", transition.kind().name())
                        .param("due", transition.due())
                        .param("team", transition.receiver().team())
                        .param("name", transition.receiver().name())
                        .param("from", transition.receiver().from())
                        .param("note", transition.state().note())
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void move(UUID id, Status status, Transition.State state) {
        db.sql(
                        "update project.transitions set status = :status, meeting_on = :met, consent = :consent, version = version + 1 where id = :id")
                .param("id", id)
                .param("status", status.name())
                .param("met", state.metOn(), Types.DATE)
                .param("consent", state.consent())
                .update();
    }

    void step(Transition transition, String what, String text, UUID by) {
        db.sql("""
                        insert into project.transition_steps (transition_id, record_id, compartment, what, text, done_by, done_at)
                        values (:id, :record, :compartment, :what, :text, :by, :now)
                        """)
                .param("id", transition.id())
                .param("record", transition.place().record())
                .param("compartment", transition.place().compartment().name())
                .param("what", what)
                .param("text", text)
                .param("by", by)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
