package it.trama.activity.enrol;

import it.trama.activity.enrol.Enrolment.Carried;
import it.trama.activity.enrol.Enrolment.Days;
import it.trama.activity.enrol.Enrolment.Maker;
import it.trama.activity.enrol.Enrolment.Person;
import it.trama.kernel.Sex;
import it.trama.platform.db.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enrolments under the OWNED policy. */
@Repository
class Enrolments {

    private static final String ALL = """
            select id, activity_id, person_id, person_key, record_id, name, birth_date, sex, municipality, contact, needs, basis, state,
                   enrolled_on, left_on, owner, made_by, maker, made_at
            from activity.enrolments
            """;

    private final JdbcClient db;

    Enrolments(JdbcClient db) {
        this.db = db;
    }

    Optional<Enrolment> find(UUID id) {
        return db.sql(ALL + "where id = :id")
                .param("id", id)
                .query(Enrolments::row)
                .optional();
    }

    /** Those who take part by name, then the line, then the others. */
    List<Enrolment> of(UUID activity) {
        return db.sql(ALL + """
                        where activity_id = :activity
                        order by array_position(array['OFFERED', 'ENROLLED', 'WAITING'], state) nulls last,
                                 case when state = 'ENROLLED' then lower(name) end, seq
                        """)
                .param("activity", activity)
                .query(Enrolments::row)
                .list();
    }

    /** The newest first. */
    List<Enrolment> ofRecord(UUID record) {
        return db.sql(ALL + "where record_id = :record order by seq desc")
                .param("record", record)
                .query(Enrolments::row)
                .list();
    }

    /** False: the person is in already. */
    boolean add(Enrolment one, UUID organiser) {
        return db.sql("""
                        insert into activity.enrolments (id, activity_id, organisation_id, person_id, person_key, record_id, compartment, name, birth_date,
                            sex, municipality, contact, needs, basis, state, enrolled_on, owner, made_by, maker, made_at)
                        values (:id, :activity, :organiser, :person, :key, :record, 'ORDINARY', :name, :born,
                            :sex, :municipality, :contact, :needs, :basis, :state, :enrolled, :owner, :by, :maker, :at)
                        on conflict do nothing
                        """)
                        .param("id", one.id())
                        .param("activity", one.activity())
                        .param("organiser", organiser)
                        .param("person", one.person().id(), Types.OTHER)
                        .param("key", one.person().key())
                        .param("record", one.person().record(), Types.OTHER)
                        .param("name", one.person().name())
                        .param("born", one.person().born())
                        .param("sex", one.person().sex().name())
                        .param("municipality", one.person().municipality())
                        .param("contact", one.carried().contact())
                        .param("needs", one.carried().needs())
                        .param("basis", one.carried().basis())
                        .param("state", one.state().name())
                        .param("enrolled", one.days().enrolledOn(), Types.DATE)
                        .param("owner", one.maker().owner())
                        .param("by", one.maker().user())
                        .param("maker", one.maker().name())
                        .param("at", one.maker().at())
                        .update()
                == 1;
    }

    /** False: it was no longer what the caller saw. */
    boolean become(Enrolment now, EnrolmentState before) {
        return db.sql("""
                        update activity.enrolments set state = :state, enrolled_on = :enrolled, left_on = :left where id = :id and state = :before
                        """)
                        .param("id", now.id())
                        .param("state", now.state().name())
                        .param("enrolled", now.days().enrolledOn(), Types.DATE)
                        .param("left", now.days().leftOn(), Types.DATE)
                        .param("before", before.name())
                        .update()
                == 1;
    }

    /** The registry's id of a whole identity; empty for nobody and for several. */
    Optional<UUID> personOf(String codeBase, String family, String given, LocalDate born) {
        return db.sql("select id from activity.person_of(:code, :family, :given, :born) id where id is not null")
                .param("code", codeBase)
                .param("family", family)
                .param("given", given)
                .param("born", born)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    private static Enrolment row(ResultSet row, int n) throws SQLException {
        return new Enrolment(
                row.getObject("id", UUID.class),
                row.getObject("activity_id", UUID.class),
                new Person(
                        row.getObject("person_id", UUID.class),
                        row.getString("person_key"),
                        row.getObject("record_id", UUID.class),
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        Sex.valueOf(row.getString("sex")),
                        row.getString("municipality")),
                new Carried(row.getString("contact"), row.getString("needs"), row.getString("basis")),
                EnrolmentState.valueOf(row.getString("state")),
                new Days(row.getObject("enrolled_on", LocalDate.class), row.getObject("left_on", LocalDate.class)),
                new Maker(
                        row.getObject("made_by", UUID.class),
                        row.getString("maker"),
                        row.getString("owner"),
                        row.getObject("made_at", OffsetDateTime.class)));
    }
}
