package it.trama.casefile.folio;

import it.trama.platform.db.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is in force on a record today, in few statements: each costs a turn to the database. */
@Repository
class Folio {

    /** Of the household, the colleagues (STAFF also as who may take part), the drafts begun, the open needs, other records of who was registered twice. */
    enum Part {
        ADDRESS,
        DOMICILE,
        PHONE,
        HIDDEN_PHONE,
        CITIZENSHIP,
        LANGUAGES,
        HOUSEHOLD,
        TEAM,
        STAFF,
        DRAFT,
        NEED,
        HELP,
        TWIN
    }

    /**
     * @param id     the person or colleague
     * @param name   name, address, key of a draft, problem of a need
     * @param detail relation, function, beginning of a draft, area of a need
     * @param weight of a need; 0 otherwise
     */
    record Row(
            Part part,
            @Nullable UUID id,
            String name,
            String detail,
            @Nullable LocalDate day,
            @Nullable Instant at,
            int weight) {}

    /** Between the parts of the detail of a help: body, contact, amount. */
    static final String BAR = "\u001f";

    private static final String IN_FORCE = """
            with team as materialized (
                select holder, function, lower(valid) as since from casefile.care_team_members
                where record_id = :record and valid @> trust.today()),
            staff as materialized (
                select u.user_id, u.display_name from trust.staff_names(array(
                    select substr(holder, 3)::uuid from team where holder like 'u:%'
                    union select case_manager from casefile.takings_in_charge where record_id = :record and valid @> trust.today())) u)
            select w.part, null::uuid as id, w.name, '' as detail, null::date as day, null::timestamptz as at, 0 as weight
            from casefile.whereabouts(:record) f,
                 lateral (values ('ADDRESS', f.address), ('DOMICILE', f.domicile), ('PHONE', f.phone), ('CITIZENSHIP', f.citizenship),
                                 ('LANGUAGES', array_to_string(f.languages, ' '))) w(part, name)
            where w.name <> ''
            union all
            select 'HIDDEN_PHONE', null, hidden, '', null, null, 0 from casefile.hidden_phone(:record) hidden where hidden <> ''
            union all
            select 'HOUSEHOLD', person_id, family_name || ' ' || given_name, relation, birth_date, null, 0 from casefile.household_of(:record)
            union all
            (select 'TEAM', null, coalesce(o.name, t.name, s.display_name, ''), m.function || coalesce(' · ' || nullif(o.contact, ''), ''), m.since, null, 0
             from team m
             left join trust.organisations o on m.holder = 'o:' || o.id
             left join trust.teams t on m.holder = 't:' || t.id
             left join staff s on m.holder = 'u:' || s.user_id
             order by m.since, 3)
            union all
            select 'STAFF', user_id, display_name, '', null, null, 0 from staff
            union all
            select 'DRAFT', null, form_key, left(coalesce(content -> 'text' ->> 0, ''), 60), null, saved_at, 0
            from trust.drafts where form_key in (:draft) or form_key like :draft || '-%'
            union all
            select 'NEED', id, problem, area, lower(valid), null, weight from casefile.needs where record_id = :record and upper_inf(valid)
            union all
            select 'HELP', null, h.kind, concat_ws(chr(31), h.organisation, h.contact, coalesce(h.amount::text, '')), h.since, null, 0
            from casefile.social_records own, lateral casefile.who_helps(own.person_id) h where own.id = :record
            union all
            select 'TWIN', other.id, other.number, '', other.opened_on, null, 0
            from casefile.social_records own, lateral casefile.record_of_merged(own.person_id) other
            where own.id = :record and other.id <> own.id
            """;

    private final JdbcClient db;

    Folio(JdbcClient db) {
        this.db = db;
    }

    List<Row> inForce(UUID record) {
        return db.sql(IN_FORCE)
                .param("record", record)
                .param("draft", "diary-" + record)
                .query(Rows.as(Row.class))
                .list();
    }
}
