package it.trama.admission.applying;

import it.trama.admission.applying.Application.Asked;
import it.trama.admission.applying.Application.Codes;
import it.trama.admission.applying.Application.Fact;
import it.trama.admission.applying.Application.Maker;
import it.trama.admission.applying.Application.Person;
import it.trama.kernel.Sex;
import it.trama.network.Facility;
import it.trama.platform.db.Rows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications and their facts, under the OWNED policy. */
@Repository
class Applications {

    private final JdbcClient db;

    Applications(JdbcClient db) {
        this.db = db;
    }

    Optional<Application> find(UUID id) {
        return db.sql("select * from admission.applications where id = :id")
                .param("id", id)
                .query((row, n) -> application(row))
                .optional();
    }

    /** Of the facilities, those where the person waits already. */
    List<UUID> waitsAt(String person, Collection<UUID> facilities) {
        return db.sql("select admission.waits_at(:person, :facilities)")
                .param("person", person)
                .param("facilities", facilities.toArray(UUID[]::new))
                .query(Rows.scalar(UUID.class))
                .list();
    }

    /** The registry's id of a code that was typed whole; never shown. */
    Optional<UUID> personOf(String fiscalCode) {
        return db.sql("select p from admission.person_of(:code) p where p is not null")
                .param("code", fiscalCode)
                .query(Rows.scalar(UUID.class))
                .optional();
    }

    void add(Application a) {
        db.sql("""
                        insert into admission.applications (id, number, person_id, person_key, record_id, compartment, name, birth_date, sex, fiscal_code,
                            municipality_code, rules, path, need, asked_by, contact, documents, applied_on, owner, made_by, maker, made_at)
                        values (:id, :number, :person, :key, :record, 'ORDINARY', :name, :born, :sex, :code, :municipality, :rules, :path, :need,
                            :askedBy, :contact, :documents, :on, :owner, :by, :maker, :at)
                        """)
                .param("id", a.id())
                .param("number", a.number())
                .param("person", a.person().id(), java.sql.Types.OTHER)
                .param("key", a.person().key())
                .param("record", a.person().record(), java.sql.Types.OTHER)
                .param("name", a.person().name())
                .param("born", a.person().born())
                .param("sex", a.person().sex().name())
                .param("code", a.person().codes().fiscalCode())
                .param("municipality", a.person().codes().municipality())
                .param("rules", a.asked().rules())
                .param("path", a.asked().path())
                .param("need", a.asked().need())
                .param("askedBy", a.asked().askedBy())
                .param("contact", a.asked().contact())
                .param("documents", a.asked().documents().toArray(String[]::new))
                .param("on", a.asked().on())
                .param("owner", a.maker().owner())
                .param("by", a.maker().user())
                .param("maker", a.maker().name())
                .param("at", a.maker().at())
                .update();
    }

    void addPlace(UUID id, Application a, Facility facility, int wish, boolean district) {
        db.sql("""
                        insert into admission.places (id, application_id, facility_id, organisation_id, facility_kind, municipality_code, district, owner,
                                                      record_id, person_key, wish, state, waiting_from)
                        values (:id, :application, :facility, :organisation, :kind, :municipality, :district, :owner, :record, :key, :wish, 'DRAFT', :on)
                        """)
                .param("id", id)
                .param("application", a.id())
                .param("facility", facility.id())
                .param("organisation", facility.organisation())
                .param("kind", facility.kind())
                .param("municipality", facility.municipality())
                .param("district", district)
                .param("owner", a.maker().owner())
                .param("record", a.person().record(), java.sql.Types.OTHER)
                .param("key", a.person().key())
                .param("wish", wish)
                .param("on", a.asked().on())
                .update();
    }

    void addFact(UUID application, Fact fact, UUID by, OffsetDateTime at) {
        db.sql("""
                        insert into admission.facts (application_id, code, value, fact_day, source, source_id, recorded_at, recorded_by)
                        values (:application, :code, :value, :day, :source, :from, :at, :by)
                        """)
                .param("application", application)
                .param("code", fact.code())
                .param("value", fact.value())
                .param("day", fact.day())
                .param("source", fact.source())
                .param("from", fact.from(), java.sql.Types.OTHER)
                .param("at", at)
                .param("by", by)
                .update();
    }

    /** The newest of each. */
    List<Fact> facts(UUID application) {
        return db.sql("""
                        select distinct on (code) code, value, fact_day as day, source, source_id as "from" from admission.facts
                        where application_id = :application order by code, recorded_at desc, id desc
                        """)
                .param("application", application)
                .query(Rows.as(Fact.class))
                .list();
    }

    void documents(UUID application, Collection<String> documents) {
        db.sql("update admission.applications set documents = :documents where id = :id")
                .param("documents", documents.toArray(String[]::new))
                .param("id", application)
                .update();
    }

    /** Newest last. */
    List<Application.Step> steps(UUID application) {
        return db.sql("""
                        select step, text, level, sheet, actors, done_at, doer from admission.path_steps
                        where application_id = :application order by done_at, id
                        """)
                .param("application", application)
                .query(Rows.as(Application.Step.class))
                .list();
    }

    void addStep(UUID id, UUID application, Application.Step step, UUID sheet, UUID by) {
        db.sql("""
                        insert into admission.path_steps (id, application_id, step, text, level, sheet_id, sheet, actors, done_at, done_by, doer)
                        values (:id, :application, :step, :text, :level, nullif(:sheetId, :none), :sheet, :actors, :at, :by, :doer) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("application", application)
                .param("step", step.step())
                .param("text", step.text())
                .param("level", step.level())
                .param("sheetId", sheet)
                .param("none", MakeApplication.NO_SHEET)
                .param("sheet", step.sheet())
                .param("actors", step.actors())
                .param("at", step.doneAt())
                .param("by", by)
                .param("doer", step.doer())
                .update();
    }

    private static Application application(ResultSet row) throws SQLException {
        Array documents = row.getArray("documents");
        return new Application(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Person(
                        row.getObject("person_id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        row.getString("person_key"),
                        row.getString("name"),
                        row.getObject("birth_date", LocalDate.class),
                        Sex.valueOf(row.getString("sex")),
                        new Codes(row.getString("fiscal_code"), row.getString("municipality_code"))),
                new Asked(
                        row.getString("rules"),
                        row.getString("path"),
                        row.getString("need"),
                        row.getString("asked_by"),
                        row.getString("contact"),
                        List.of((String[]) documents.getArray()),
                        row.getObject("applied_on", LocalDate.class)),
                new Maker(
                        row.getObject("made_by", UUID.class),
                        row.getString("maker"),
                        row.getString("owner"),
                        row.getObject("made_at", OffsetDateTime.class)));
    }
}
