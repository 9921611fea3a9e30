package it.trama.training.course;

import it.trama.platform.db.Rows;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who learns, was there, has a certificate. The policies let each see their own, who coordinates those of the body, the office all. */
@Repository
class PeopleRows {

    record Learner(UUID user, UUID organisation, String name, String role) {}

    /** @param hours attended; {@code certificate} null: none yet */
    record Enrolled(
            UUID id,
            UUID user,
            String name,
            String body,
            String role,
            BigDecimal hours,
            @Nullable UUID certificate) {}

    record Present(UUID session, UUID enrolment) {}

    record Certificate(
            Paper paper, String name, String body, String title, String kind, LocalDate first, LocalDate last) {}

    record Paper(int number, int year, BigDecimal hours, LocalDate issuedOn) {}

    private final JdbcClient db;

    PeopleRows(JdbcClient db) {
        this.db = db;
    }

    List<Enrolled> enrolled(UUID course) {
        return db.sql("""
                        select e.id, e.user_id as user, e.name, o.name as body, e.role,
                               coalesce((select sum(s.hours) from training.attendance a join training.sessions s on s.id = a.session_id
                                         where a.enrolment_id = e.id and a.present), 0) as hours,
                               (select c.id from training.certificates c where c.enrolment_id = e.id) as certificate
                        from training.enrolments e join trust.organisations o on o.id = e.organisation_id
                        where e.course_id = :course and e.withdrawn_at is null order by lower(e.name), e.id
                        """)
                .param("course", course)
                .query(Rows.as(Enrolled.class))
                .list();
    }

    /** Courses in which the user is. */
    Set<UUID> coursesOf(UUID user) {
        return Set.copyOf(
                db.sql("select course_id from training.enrolments where user_id = :user and withdrawn_at is null")
                        .param("user", user)
                        .query(Rows.scalar(UUID.class))
                        .list());
    }

    /** Once, however often it is sent. */
    void enrol(UUID course, UUID id, Learner learner, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into training.enrolments (id, course_id, user_id, organisation_id, name, role, enrolled_by, enrolled_at)
                        values (:id, :course, :user, :organisation, :name, :role, :by, :at) on conflict do nothing
                        """)
                .param("id", id)
                .param("course", course)
                .param("user", learner.user())
                .param("organisation", learner.organisation())
                .param("name", learner.name())
                .param("role", learner.role())
                .param("by", by)
                .param("at", at)
                .update();
    }

    /** Who has a certificate stays. */
    void withdraw(UUID course, UUID enrolment, OffsetDateTime at) {
        db.sql("""
                        update training.enrolments e set withdrawn_at = :at where e.id = :id and e.course_id = :course and e.withdrawn_at is null
                          and not exists (select from training.certificates c where c.enrolment_id = e.id)
                        """)
                .param("at", at)
                .param("id", enrolment)
                .param("course", course)
                .update();
    }

    List<Present> present(UUID course) {
        return db.sql("""
                        select a.session_id as session, a.enrolment_id as enrolment from training.attendance a
                        join training.sessions s on s.id = a.session_id where s.course_id = :course and a.present
                        """).param("course", course).query(Rows.as(Present.class)).list();
    }

    /** Of everybody enrolled: there, or not. */
    void note(UUID course, UUID session, Collection<UUID> there, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into training.attendance (session_id, enrolment_id, present, noted_by, noted_at)
                        select s.id, e.id, e.id = any (:there), :by, :at from training.enrolments e join training.sessions s on s.course_id = e.course_id
                        where e.course_id = :course and s.id = :session and e.withdrawn_at is null
                        on conflict (session_id, enrolment_id) do update set present = excluded.present, noted_by = excluded.noted_by, noted_at = excluded.noted_at
                        """)
                .param("there", there.toArray(UUID[]::new))
                .param("by", by)
                .param("at", at)
                .param("course", course)
                .param("session", session)
                .update();
    }

    /** To those whose hours suffice and who have none; how many. */
    int certify(UUID course, BigDecimal enough, LocalDate on, UUID by) {
        db.sql("select cast(pg_advisory_xact_lock(hashtextextended('training.certificates', 0)) as text)")
                .query(Rows.scalar(String.class))
                .list();
        return db.sql("""
                        insert into training.certificates (id, enrolment_id, number, year, hours, issued_on, issued_by)
                        select uuidv7(), x.id, coalesce((select max(number) from training.certificates where year = :year), 0) + row_number() over (order by x.name, x.id),
                               :year, x.hours, :on, :by
                        from (select e.id, e.name, sum(s.hours) as hours from training.enrolments e
                              join training.attendance a on a.enrolment_id = e.id and a.present join training.sessions s on s.id = a.session_id
                              where e.course_id = :course and e.withdrawn_at is null
                                and not exists (select from training.certificates c where c.enrolment_id = e.id)
                              group by e.id, e.name) x
                        where x.hours >= :enough
                        """)
                .param("year", on.getYear())
                .param("on", on)
                .param("by", by)
                .param("course", course)
                .param("enough", enough)
                .update();
    }

    Optional<Certificate> certificate(UUID course, UUID id) {
        return db.sql("""
                        select c.number, c.year, c.hours, c.issued_on, e.name, o.name as body, k.title, k.kind,
                               (select min(s.held_on) from training.sessions s where s.course_id = k.id) as first,
                               (select max(s.held_on) from training.sessions s where s.course_id = k.id) as last
                        from training.certificates c join training.enrolments e on e.id = c.enrolment_id
                        join training.courses k on k.id = e.course_id join trust.organisations o on o.id = e.organisation_id
                        where c.id = :id and k.id = :course
                        """)
                .param("id", id)
                .param("course", course)
                .query((row, _) -> new Certificate(
                        new Paper(
                                row.getInt("number"),
                                row.getInt("year"),
                                row.getBigDecimal("hours"),
                                row.getObject("issued_on", LocalDate.class)),
                        row.getString("name"),
                        row.getString("body"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class)))
                .optional();
    }
}
